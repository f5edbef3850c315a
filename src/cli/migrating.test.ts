import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { urlOf } from '../../test/support/url-of.ts';
import { makeDemonstration } from '../demo/index.ts';

const MADE =
  /^cogniforce: a new, empty database was made \([^/@]+\); if figures were expected there, check its volume and set COGNIFORCE_DATABASE_CREATE=false\.$/gm;

describe('a database of figures that a command makes', () => {
  eachDialect(null, (use) => {
    it.each([
      ['db upgrade', ['db', 'upgrade', 'cogniforce', '--json']],
      ['db create', ['db', 'create', 'cogniforce', '--json']],
      ['process', ['process', '--json']],
    ])('is said once to be new and empty, beside the result: %s', async (_, words) => {
      const source = join(temporaryFolder(), 'webui.db');
      await makeDemonstration({ file: source, zone: 'UTC', conversations: 5 });
      const env = {
        ANALYTICS_SALT: 'sixteen bytes or more',
        DATABASE_URL: `sqlite:///${source}`,
        COGNIFORCE_DATABASE_URL: urlOf(use().address),
      };
      const first = await cogniforceCommand(words, env);
      expect(first.exitCode).toBe(0);
      expect(first.stderr.match(MADE)).toHaveLength(1);
      for (const line of first.stdout.trim().split('\n')) JSON.parse(line);
      expect(first.stdout).not.toContain('a new, empty database');
      expect((await cogniforceCommand(words, env)).stderr).not.toContain('a new, empty database');
    });
  });

  it('is so, too, where a link leads to a folder that has lost its file', async () => {
    const [here, volume] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(join(volume, 'figures.db'), join(here, 'cogniforce.db'));
    const env = {
      ANALYTICS_SALT: 'sixteen bytes or more',
      DATABASE_URL: `sqlite:///${here}/webui.db`,
      COGNIFORCE_DATABASE_URL: `sqlite:///${here}/cogniforce.db`,
    };
    const { exitCode, stderr } = await cogniforceCommand(['db', 'upgrade', 'cogniforce'], env);
    expect({ exitCode, said: stderr.match(MADE)?.length }).toEqual({ exitCode: 0, said: 1 });
  });
});

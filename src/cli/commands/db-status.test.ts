import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { HEAD } from '../../../test/support/head.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

describe('db status', () => {
  it('names the applied revisions that were edited, and exits 65', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'own.db');
    const env = {
      ANALYTICS_SALT: 'sixteen bytes or more',
      LOG_LEVEL: 'silent',
      DATABASE_URL: `sqlite:///${path.join(folder, 'none.db')}`,
      COGNIFORCE_DATABASE_URL: `sqlite:///${file}`,
    };
    const run = (...words: string[]) => cogniforceCommand(words, env);
    expect((await run('db', 'upgrade', 'cogniforce')).exitCode).toBe(0);
    const clean = await run('db', 'status', 'cogniforce');
    expect(clean.exitCode).toBe(0);
    expect(clean.stdout).toMatch(/ up to date\n$/);

    const db = new Database(file);
    db.exec(`update revision_history set checksum = 'x'
      where revision in ('cf004_facts', '${HEAD}')`);
    db.close();
    const { exitCode, stdout } = await run('db', 'status', 'cogniforce');
    expect(exitCode).toBe(65);
    expect(stdout.replace(/ +/g, ' ')).toContain(
      ` ${HEAD} - edited since it was applied: cf004_facts, ${HEAD}. Put the revision back`,
    );
    const json = await run('db', 'status', 'cogniforce', '--json');
    expect(json.exitCode).toBe(65);
    expect(JSON.parse(json.stdout)).toMatchObject({
      applied: [HEAD],
      pending: [],
      edited: ['cf004_facts', HEAD],
      error: null,
    });
    // Where it stands is known all the same.
    expect(await run('db', 'current', 'cogniforce')).toMatchObject({
      exitCode: 0,
      stdout: `cogniforce: ${HEAD} (head)\n`,
    });
    expect((await run('domain', 'list')).stdout).toMatch(
      new RegExp(`cogniforce .* edited .*${HEAD}`),
    );
  });
});

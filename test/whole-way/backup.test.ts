import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cogniforceCommand } from '../support/command-line.ts';
import { freshPostgres } from '../support/fresh-address.ts';
import { sharedPath } from '../support/shared.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const EXAMPLE = sharedPath('openwebui', 'databases', 'webui-0.11.3.db');
const DAYS = ['start_date=2025-01-01', 'end_date=2026-12-31'];
const METRICS = [
  ['summary', ...DAYS],
  ['daily-trend', ...DAYS],
];

describe('moving from SQLite to PostgreSQL', () => {
  it.skipIf(!existsSync(EXAMPLE))(
    'gives the same figures (needs the shared examples)',
    { timeout: 120_000 },
    async (context) => {
      const place = await freshPostgres(context);
      onTestFinished(() => place.drop());
      if (place.address.engine !== 'postgres') throw new Error('no PostgreSQL');
      const folder = temporaryFolder();
      copyFileSync(EXAMPLE, join(folder, 'webui.db'));
      const before = {
        DATABASE_URL: `sqlite:///${folder}/webui.db`,
        ANALYTICS_SALT: 'a salt for these tests',
        ANALYTICS_PEOPLE: 'pseudonymous',
        LOG_LEVEL: 'silent',
      };
      const after = {
        ...before,
        COGNIFORCE_DATABASE_URL: urlOf(place.address),
      };
      const run = async (env: Record<string, string>, ...words: string[]) => {
        const ended = await cogniforceCommand(words, env, { cwd: folder });
        expect(ended).toMatchObject({ exitCode: 0 });
        return ended.stdout;
      };
      const figures = async (env: Record<string, string>) =>
        Promise.all(METRICS.map((words) => run(env, 'metric', ...words)));
      await run(before, 'process');
      expect((await figures(before)).join()).toMatch(/"totalMessages": [1-9]/);
      const file = join(folder, 'moved.jsonl.gz');
      await run(before, 'backup', 'cogniforce', '--to', file);
      await run(after, 'restore', file);
      expect(await figures(after)).toEqual(await figures(before));
      // With the same salt it goes on where it was: nothing is analysed again.
      const again = JSON.parse(await run(after, 'process', '--json')) as object;
      expect(again).toMatchObject({ conversationsProcessed: 0 });
    },
  );
});

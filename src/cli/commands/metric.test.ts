import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { BEFORE_HEAD } from '../../../test/support/head.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';

it('cogniforce metric says which command brings a database up to date that is behind', async () => {
  const folder = temporaryFolder();
  await makeDemonstration({ file: join(folder, 'webui.db'), zone: 'UTC', conversations: 1 });
  const env = {
    DATABASE_URL: `sqlite:///${folder}/webui.db`,
    ANALYTICS_SALT: 'a salt of sixteen bytes or more',
    LOG_LEVEL: 'silent',
  };
  const run = (...words: readonly string[]) => cogniforceCommand(words, env, { cwd: folder });
  expect(await run('db', 'upgrade', 'cogniforce', BEFORE_HEAD)).toMatchObject({ exitCode: 0 });
  const { exitCode, stderr } = await run('metric', 'summary');
  expect(exitCode).toBe(65);
  expect(stderr).toContain('Run: cogniforce db upgrade cogniforce');
});

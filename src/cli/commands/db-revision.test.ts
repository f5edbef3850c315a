import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { openDomain } from '../../data/index.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';

async function run(...words: readonly string[]) {
  const folder = temporaryFolder();
  const ended = await cogniforceCommand(words, {
    DATABASE_URL: `sqlite:///${path.join(folder, 'webui.db')}`,
    DATA_DIR: folder,
  });
  return { ...ended, said: ended.stderr.split('\n')[0] };
}

describe('db revision', () => {
  it('writes nothing where history and models of every domain of ours agree', async () => {
    const { exitCode, stdout } = await run('db', 'revision', '--autogenerate', '-m', 'x');
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    // There may be a third domain.
    expect(lines).toContain('cogniforce: history and models agree, nothing was written');
    for (const line of lines)
      expect(line).toMatch(/: history and models agree, nothing was written$/);
    const json = await run('db', 'revision', 'cogniforce', '--autogenerate', '-m', 'x', '--json');
    expect(JSON.parse(json.stdout)).toEqual({ domain: 'cogniforce', revision: null, file: null });
  });

  it('says where the database is not what its history makes', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'cogniforce.db');
    const handle = openDomain(cogniforce, { engine: 'sqlite', file });
    await handle.migrations.upgrade();
    const words = ['db', 'revision', 'cogniforce', '--autogenerate', '-m', 'x'];
    const env = { COGNIFORCE_DATABASE_URL: `sqlite:///${file}`, DATA_DIR: folder };
    expect((await cogniforceCommand(words, env)).stderr).toBe('');
    await sql`drop index idx_episode_user`.execute(handle.db);
    await handle.close();
    const { exitCode, stderr } = await cogniforceCommand(words, env);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr:
        'The database of cogniforce differs from its history: cogniforce db check cogniforce\n',
    });
  });

  it.each([
    [['db', 'revision', 'openwebui', '-m', 'x'], 65, 'openwebui belongs to another program'],
    [['db', 'merge', 'openwebui', '-m', 'x'], 65, 'openwebui belongs to another program'],
    [['db', 'revision', 'cogniforce'], 64, 'Say what the revision is for'],
    [['db', 'revision', 'cogniforce', '-m', ' '], 64, 'Say what the revision is for'],
    [['db', 'merge', 'cogniforce'], 64, 'Say what the revision is for'],
    [['db', 'merge', 'cogniforce', '-m', 'x'], 64, 'cogniforce has nothing to merge'],
    [['db', 'revision', 'nobody', '-m', 'x'], 64, 'There is no domain "nobody"'],
    [
      ['db', 'revision', 'cogniforce', '-m', 'x', '--head', 'cf001'],
      64,
      'cf001_initial is no head',
    ],
    [['db', 'revision', 'cogniforce', '-m', 'x', '--rev-id', 'a-b'], 64, 'a-b is no id'],
  ])('%j ends with %i', async (words, code, sentence) => {
    const { exitCode, said, stdout } = await run(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(said).toContain(sentence);
  });
});

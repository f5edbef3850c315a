import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';

describe('process, pointed at the wrong place', () => {
  it('leaves nothing where a file is missing', async () => {
    const folder = temporaryFolder();
    const { exitCode, stderr } = await cogniforceCommand(['process'], {
      DATABASE_URL: `sqlite:///${join(folder, 'not', 'there.db')}`,
    });
    expect(exitCode).toBe(69);
    expect(stderr).toContain('there.db does not exist.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing beside a database that is not Open WebUI’s', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.db'), '');
    const { exitCode, stderr } = await cogniforceCommand(['process'], {
      DATABASE_URL: `sqlite:///${join(folder, 'empty.db')}`,
    });
    expect(exitCode).toBe(65);
    expect(stderr).toContain('empty.db is not Open WebUI’s database: it has no table "chat"');
    expect(readdirSync(folder)).toEqual(['empty.db']);
  });

  it('says that there is nothing, and makes no folder for it', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'data'));
    const { exitCode, stderr } = await cogniforceCommand(['process'], {}, { cwd });
    expect(exitCode).toBe(78);
    expect(stderr).toContain('There is nothing to analyse');
    expect(readdirSync(join(cwd, 'data'))).toEqual([]);
  });
});

describe('process, of a database whose version table holds several revisions', () => {
  it('says so in one sentence, and reads it', async () => {
    const file = join(temporaryFolder(), 'webui.db');
    await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
    const source = new Database(file);
    source.exec("insert into alembic_version (version_num) values ('0bd252b206fb')");
    source.close();
    const env = { DATABASE_URL: `sqlite:///${file}`, LOG_LEVEL: 'silent' };
    const { exitCode, stderr } = await cogniforceCommand(['process'], env);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /version table holds several revisions \(0bd252b206fb, \w+\), which no release has: a fork, or/,
    );
  });
});

describe('process, when a run fails', () => {
  it('exits with the code of what went wrong, and says it as every command does', async () => {
    const file = join(temporaryFolder(), 'webui.db');
    await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
    const env = { DATABASE_URL: `sqlite:///${file}`, LOG_LEVEL: 'silent' };
    const source = new Database(file);
    source.exec("update chat set chat = 'null'");
    source.close();
    const { exitCode, stdout } = await cogniforceCommand(['process', '--json'], env);
    expect(exitCode).toBe(65);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'failed',
      conversationsProcessed: 0,
      error: {
        code: 'SCHEMA_UNKNOWN',
        message: 'No conversation could be read.',
        hint: expect.any(String),
      },
    });
  });
});

import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { HEAD } from '../../test/support/head.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { FoundDifference } from '../data/index.ts';
import { makeDemonstration } from '../demo/index.ts';
import { type Checked, linesOf } from './checking.ts';

const SALT = { ANALYTICS_SALT: 'sixteen bytes or more', LOG_LEVEL: 'silent' };

/** Our own database, upgraded, beside a source that is not there. */
async function ownWorld() {
  const folder = temporaryFolder();
  const file = path.join(folder, 'own.db');
  const env = {
    ...SALT,
    DATABASE_URL: `sqlite:///${path.join(folder, 'none.db')}`,
    COGNIFORCE_DATABASE_URL: `sqlite:///${file}`,
  };
  const run = (...words: string[]) => cogniforceCommand(words, env);
  expect((await run('db', 'upgrade', 'cogniforce')).exitCode).toBe(0);
  const change = (...statements: string[]) => {
    const db = new Database(file);
    for (const statement of statements) db.exec(statement);
    db.close();
  };
  return { run, change, folder };
}

describe('db check', () => {
  it('exits 0 where all agree, and says at which revision', async () => {
    const { run } = await ownWorld();
    const { exitCode, stdout } = await run('db', 'check', 'cogniforce');
    expect(stdout).toMatch(/^cogniforce: as it should be at cf\w+\n$/);
    expect(exitCode).toBe(0);
  });

  it('exits 2 on drift: a line for each difference, and then the SQL that mends them', async () => {
    const { run, change } = await ownWorld();
    change(
      'alter table setting add column note text',
      'drop index idx_usage_fact_day',
      'create table mine (id integer)',
    );
    const { exitCode, stdout } = await run('db', 'check', 'cogniforce');
    expect(exitCode).toBe(2);
    const [lines = '', sql = ''] = stdout.split(/\n\n-- mends .*\n/);
    expect(lines.split('\n')).toHaveLength(3);
    expect(lines).toContain('column setting.note is there and no revision makes it: text');
    expect(lines).toContain('index usage_fact.idx_usage_fact_day is missing: create index');
    expect(lines).toContain('table mine is there and no revision makes it');
    change(sql);
    expect((await run('db', 'check', 'cogniforce')).exitCode).toBe(0);
  });

  it.each([
    'delete from alembic_version',
    'drop table alembic_version',
    "update alembic_version set version_num = 'cf003_fit_for_facts'",
  ])(
    'drops nothing where the version alone is wrong, and says which one is right: %s',
    async (statement) => {
      const { run, change } = await ownWorld();
      change(statement);
      const { exitCode, stdout } = await run('db', 'check', 'cogniforce');
      expect(exitCode).toBe(2);
      expect(stdout).not.toMatch(/drop table|-- mends/);
      const [, command = ''] =
        stdout.match(/nothing need be dropped\. Run: cogniforce (.*)\n$/) ?? [];
      expect(command).toBe(`db stamp cogniforce ${HEAD}`);
      const { stdout: json } = await run('db', 'check', 'cogniforce', '--json');
      expect(JSON.parse(json)).toMatchObject({ script: [], stampable: [HEAD] });
      expect(json).not.toContain('drop table');

      const upgrade = await run('db', 'upgrade', 'cogniforce');
      expect(upgrade.exitCode).toBe(65);
      expect(upgrade.stderr).toMatch(
        / holds what was to be made: .* already exists\. Nothing was changed\.\nRun: cogniforce db check/,
      );

      expect((await run(...command.split(' '))).exitCode).toBe(0);
      expect((await run('db', 'check', 'cogniforce')).exitCode).toBe(0);
    },
  );

  it('says which of two heads that overlap is right, and its stamp mends them', async () => {
    const { run, change } = await ownWorld();
    change("insert into alembic_version (version_num) values ('cf010_whose_work')");
    const { exitCode, stdout } = await run('db', 'check', 'cogniforce');
    expect(exitCode).toBe(2);
    expect(stdout).toContain(` at once, although ${HEAD} follows cf010_whose_work.\n`);
    const command = `db stamp cogniforce ${HEAD}`;
    expect(stdout).toMatch(new RegExp(`Run: cogniforce ${command}\n$`));
    const status = await run('db', 'status', 'cogniforce');
    expect(status.exitCode).toBe(65);
    expect(status.stdout).toContain(`run: cogniforce ${command} `);
    expect((await run(...command.split(' '))).exitCode).toBe(0);
    expect((await run('db', 'check', 'cogniforce')).exitCode).toBe(0);
  });

  it('leaves to db status to say that a database is ahead', async () => {
    const { run, change } = await ownWorld();
    change("update alembic_version set version_num = 'cf999'");
    const { exitCode, stdout } = await run('db', 'status', 'cogniforce');
    expect(exitCode).toBe(65);
    expect(stdout).toMatch(/ cf999 +- +ahead: .* Update Cogniforce\./);
  });

  it('prints one object for each domain, with every difference and its SQL', async () => {
    const { run, change } = await ownWorld();
    change('drop index idx_usage_fact_day');
    const { exitCode, stdout } = await run('db', 'check', '--json');
    const [theirs, ours] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(theirs).toMatchObject({
      domain: 'openwebui',
      ownership: 'external',
      code: 'DATABASE_UNREACHABLE',
      error: expect.stringContaining('does not exist'),
    });
    expect(ours).toMatchObject({
      domain: 'cogniforce',
      ownership: 'managed',
      code: null,
      pending: [],
      edited: [],
      differences: [
        {
          object: 'index',
          name: 'usage_fact.idx_usage_fact_day',
          kind: 'missing',
          expected: expect.stringContaining('create index'),
          actual: null,
          where: 'live',
          sql: [expect.stringContaining('create index')],
        },
      ],
    });
    // One domain cannot be asked: that is said before a difference in another.
    expect(exitCode).toBe(69);
  });

  it('says how a revision is written that the models are ahead by', () => {
    const difference = {
      ...{ where: 'models', object: 'table', table: 'page', item: null, name: 'page' },
      ...{ kind: 'missing', expected: 'create table', actual: null, actualName: null },
    } as FoundDifference;
    const checked: Checked = {
      ...{ domain: 'shop', ownership: 'managed', database: 'shop.db', differences: [difference] },
      ...{
        applied: [],
        pending: [],
        edited: [],
        script: [],
        stampable: [],
        lacks: [],
        filtered: [],
        grants: [],
        unknown: [],
        remark: null,
      },
      ...{ overlap: null, code: null, error: null, hint: null },
    };
    expect(linesOf(checked).at(-1)).toBe(
      'shop: a revision is missing. Run: cogniforce db revision shop -m TEXT --autogenerate',
    );
  });

  it('exits 65 where a database is merely behind, naming what it lacks', async () => {
    const { run } = await ownWorld();
    await run('db', 'downgrade', 'cogniforce', 'cf003');
    const { exitCode, stdout } = await run('db', 'check', 'cogniforce');
    expect(exitCode).toBe(65);
    expect(stdout).toMatch(/^cogniforce: SQLite file .* lacks cf004_facts, .*db upgrade\n$/);
  });

  it('exits 65 where a revision was edited, however alike the schema is', async () => {
    const { run, change } = await ownWorld();
    change(`update revision_history set checksum = 'x' where revision = '${HEAD}'`);
    const { exitCode, stdout } = await run('db', 'check', 'cogniforce');
    expect(exitCode).toBe(65);
    expect(stdout).toContain(`was made by another form of ${HEAD}`);
  });

  it('says of a database at an unknown revision, and of one that is missing, what they are', async () => {
    const { run, change } = await ownWorld();
    change("update alembic_version set version_num = 'cf999_later'");
    const unknown = await run('db', 'check', 'cogniforce');
    expect(unknown.exitCode).toBe(65);
    expect(unknown.stdout).toMatch(/at revision cf999_later, which this version does not know/);
    const missing = await run('db', 'check', 'openwebui');
    expect(missing.exitCode).toBe(69);
    expect(missing.stdout).toMatch(/^openwebui: SQLite file .* does not exist\./);
  });

  it('says of Open WebUI’s database what is read of it and not there, and what that costs', async () => {
    const file = path.join(temporaryFolder(), 'webui.db');
    await makeDemonstration({ file, zone: 'UTC', conversations: 5 });
    const env = { ...SALT, DATABASE_URL: `sqlite:///${file}` };
    const check = () => cogniforceCommand(['db', 'check', 'openwebui'], env);
    expect(await check()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^openwebui: can be read, at d4c1a8e37b62\n$/),
    });
    const db = new Database(file);
    db.exec('drop table chat_message');
    expect(await check()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(
        'openwebui: chat_message is absent: usage of answers comes from the document alone\n',
      ),
    });
    db.exec('pragma legacy_alter_table = on; alter table user rename column role to rolle');
    db.close();
    const { exitCode, stdout } = await check();
    expect(exitCode).toBe(65);
    expect(stdout).toContain('has no user.role: it cannot be read.');
  });
});

describe('db stamp', () => {
  it('notes a revision whose schema is there, and refuses one whose schema is not', async () => {
    const { run, change } = await ownWorld();
    change('delete from alembic_version', 'delete from revision_history');
    const refused = await run('db', 'stamp', 'cogniforce', 'cf003');
    expect(refused.exitCode).toBe(65);
    expect(refused.stderr).toMatch(
      /is not what cf003_fit_for_facts makes: (table|column) \S+ is there/,
    );
    const stamped = await run('db', 'stamp', 'cogniforce', 'head', '--json');
    expect(stamped.exitCode).toBe(0);
    expect(JSON.parse(stamped.stdout)).toMatchObject({ domain: 'cogniforce', from: [] });
    expect((await run('db', 'check', 'cogniforce')).exitCode).toBe(0);
    const forced = await run('db', 'stamp', 'cogniforce', 'cf003', '--force');
    expect(forced).toMatchObject({
      exitCode: 0,
      stdout: 'cogniforce: noted as at cf003_fit_for_facts\n',
    });
    const back = await run('db', 'stamp', 'cogniforce', 'base', '--force');
    expect(back.stdout).toBe('cogniforce: noted as at no revision\n');
  });

  it('writes nothing into another program’s database', async () => {
    const { run } = await ownWorld();
    const { exitCode, stderr } = await run('db', 'stamp', 'openwebui', 'head');
    expect(exitCode).toBe(65);
    expect(stderr).toContain('openwebui belongs to another program');
  });
});

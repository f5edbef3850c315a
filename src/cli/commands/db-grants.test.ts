import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { freshAddress, freshPostgres } from '../../../test/support/fresh-address.ts';
import { openWebuiWorld } from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../test/support/openwebui-document.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import type { PostgresAddress } from '../../data/index.ts';

const SALT = { ANALYTICS_SALT: 'a salt for these tests', LOG_LEVEL: 'silent' };
const REFUSED = { code: '42501' };
const ROLES = ['owner', 'writer', 'reader'];
const WRITES_OF_THE_OWNER = [
  "update alembic_version set version_num = 'x'",
  'delete from revision_history',
  'truncate revision_history',
  "insert into model_words (models, server, words) values ('', '', '')",
];
const PASSWORD = 'a password for tests';

/** A database on a real server; roles of names that nobody else uses, gone when the test has finished. */
async function server(context: { skip(note: string): never }) {
  const place = await freshPostgres(context);
  const address = place.address as PostgresAddress;
  const prefix = `grants_${randomBytes(5).toString('hex')}`;
  const superuser = address.user ?? 'postgres';
  const url = (user: string) =>
    urlOf(user === superuser ? address : { ...address, user, password: PASSWORD });
  const admin = new pg.Pool({ ...login(address), database: 'postgres', max: 1 });
  onTestFinished(async () => {
    await place.drop();
    for (const role of ROLES) {
      await admin.query(`drop role if exists ${prefix}_${role}`);
    }
    await admin.end();
  });
  /** Runs what was printed as an administrator does, and gives the roles passwords, which it never does. */
  const apply = async (text: string) => {
    const passwords = ROLES.map(
      (role) => `do $$ begin
        if exists (select from pg_roles where rolname = '${prefix}_${role}') then
          alter role ${prefix}_${role} password '${PASSWORD}';
        end if;
      end $$`,
    );
    await as(url(superuser), text, ...passwords);
  };
  return { place, address, prefix, url, superuser, apply };
}

function login({ host, port, database, user, password }: PostgresAddress) {
  return {
    ...{ host, port, database },
    ...(user === null ? {} : { user }),
    ...(password === null ? {} : { password }),
  };
}

/** What a role may do: each statement over a connection of its own. */
async function as(url: string, ...statements: string[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let last: pg.QueryResult | null = null;
    for (const statement of statements) last = await client.query(statement);
    return last as pg.QueryResult;
  } finally {
    await client.end();
  }
}

async function printed(words: readonly string[], env: Readonly<Record<string, string>>) {
  const { exitCode, stdout, stderr } = await cogniforceCommand(['db', 'grants', ...words], env);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

describe('cogniforce db grants', () => {
  it('makes an owner who migrates, a writer who only writes and a reader who reads what it may', async (context) => {
    const { place, prefix, url, superuser, apply } = await server(context);
    await place.create();
    const folder = temporaryFolder();
    const env = (user: string) => ({
      ...SALT,
      DATABASE_URL: `sqlite:///${folder}/webui.db`,
      COGNIFORCE_DATABASE_URL: url(user),
    });
    const words = ['cogniforce', '--role-prefix', prefix];
    await apply(await printed(words, env(superuser)));
    const owner = env(`${prefix}_owner`);
    const upgraded = await cogniforceCommand(['db', 'upgrade', 'cogniforce'], owner);
    expect(upgraded).toMatchObject({ exitCode: 0 });
    const writer = url(`${prefix}_writer`);
    // Before it is printed again, too: what the owner makes is the writer's, but for the place in the history.
    await as(
      writer,
      "insert into setting (key, value) values ('early', '')",
      'delete from setting',
    );
    for (const statement of WRITES_OF_THE_OWNER) {
      await expect(as(writer, statement), statement).rejects.toMatchObject(REFUSED);
    }
    expect(
      await cogniforceCommand(['db', 'status', 'cogniforce'], env(`${prefix}_writer`)),
    ).toMatchObject({ exitCode: 0 });
    await apply(await printed(words, env(superuser)));

    await as(writer, "insert into setting (key, value) values ('k', 'a secret')");
    for (const statement of [
      'create table mine (id int)',
      'drop table setting',
      'alter table setting add mine int',
      'truncate setting',
      ...WRITES_OF_THE_OWNER,
      'create schema mine',
    ]) {
      await expect(as(writer, statement), statement).rejects.toMatchObject(REFUSED);
    }

    const reader = url(`${prefix}_reader`);
    expect((await as(reader, 'select key from setting')).rows).toEqual([{ key: 'k' }]);
    await as(reader, 'select day, sum(time_saved_minutes) from conversation_analysis group by day');
    for (const statement of [
      'select value from setting',
      'select * from setting',
      'select user_id_hash from daily_aggregates',
      'select conversation_summary from conversation_analysis',
      "insert into setting (key) values ('x')",
      'delete from dirty_day',
      "update setting set key = 'x'",
      'create table mine (id int)',
      'create temporary table mine (id int)',
    ]) {
      const refused = as(reader, 'set default_transaction_read_only = off', statement);
      await expect(refused, statement).rejects.toMatchObject(REFUSED);
    }
  });

  it('lets the writer run and the owner migrate, whoever made the tables', async (context) => {
    const { place, prefix, url, superuser, apply } = await server(context);
    await place.create();
    const webui = await openWebuiWorld(await freshAddress('sqlite'));
    onTestFinished(() => webui.close());
    const env = (user: string) => ({
      ...SALT,
      DATABASE_URL: urlOf(webui.address),
      COGNIFORCE_DATABASE_URL: url(user),
    });
    const run = (user: string, ...words: string[]) => cogniforceCommand(words, env(user));
    expect(await run(superuser, 'db', 'upgrade', 'cogniforce')).toMatchObject({ exitCode: 0 });
    const sql = await printed(['cogniforce', '--role-prefix', prefix], env(superuser));
    await apply(sql);
    await apply(sql);

    expect(await run(`${prefix}_writer`, 'process')).toMatchObject({ exitCode: 0 });
    expect(await run(`${prefix}_owner`, 'db', 'upgrade', 'cogniforce')).toMatchObject({
      exitCode: 0,
    });
  });

  it('lets Cogniforce run on Open WebUI with the columns that it reads, and no others', async (context) => {
    const { place, address, prefix, url, superuser, apply } = await server(context);
    const world = await openWebuiWorld(place);
    onTestFinished(() => world.close());
    const document = chatDocument([ask('q1', null, 'Write a letter'), answer('a1', 'q1', 'Dear')]);
    await world.hand.chat({ id: 'c', document });
    await world.hand.account('user-1', 'user');
    const env = (user: string) => ({
      ...SALT,
      DATABASE_URL: url(user),
      COGNIFORCE_DATABASE_URL: `sqlite:///${temporaryFolder()}/cogniforce.db`,
    });
    // As releases have them; the baseline has neither.
    await world.hand.script('create table tool (id text, specs text, content text, valves text)');
    await world.hand.script(
      'create table message (id text, user_id text, created_at bigint, meta json, content text, data json)',
    );
    const sql = await printed(['openwebui', '--role-prefix', prefix], env(superuser));
    expect(sql).not.toMatch(/_owner|_writer|grant (?:insert|create)/);
    await apply(sql);
    await as(url(superuser), `revoke temporary on database ${address.database} from public`);

    const reader = `${prefix}_reader`;
    const ended = await cogniforceCommand(['process', '--json'], env(reader));
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(ended.stdout)).toMatchObject({ conversationsProcessed: 1 });
    for (const statement of [
      'select title from chat',
      'select * from chat',
      'select email from "user"',
      'select name from "user"',
      'select password from auth',
      'select description from "group"',
      'select content from message',
      'select data from message',
      'select snapshot from feedback',
      'select valves from tool',
      'select content from tool',
      'select params from model',
      "update chat set title = 'x'",
      'delete from chat',
      'create temporary table mine (id int)',
    ]) {
      const refused = as(url(reader), 'set default_transaction_read_only = off', statement);
      await expect(refused, statement).rejects.toMatchObject(REFUSED);
    }
  });

  it('tells by db check what a role made before may not read yet, what that costs, and what grants it', async (context) => {
    const { place, address, prefix, url, superuser, apply } = await server(context);
    const world = await openWebuiWorld(place);
    onTestFinished(() => world.close());
    const env = (user: string) => ({
      ...SALT,
      DATABASE_URL: url(user),
      COGNIFORCE_DATABASE_URL: `sqlite:///${temporaryFolder()}/cogniforce.db`,
    });
    await apply(await printed(['openwebui', '--role-prefix', prefix], env(superuser)));
    const reader = `${prefix}_reader`;
    const check = () => cogniforceCommand(['db', 'check', 'openwebui'], env(reader));
    const { exitCode, stdout } = await check();
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
    expect(stdout).not.toContain('may not be read');
    await as(url(superuser), `revoke select on model from ${reader}`);
    const told = await check();
    expect(told.exitCode).toBe(2);
    expect(told.stdout).toContain('openwebui: can be read in part, at d4c1a8e37b62\n');
    expect(told.stdout).toContain('model may not be read by this role: the model behind');
    const grant = `grant select ("id", "base_model_id") on "public"."model" to "${reader}";`;
    expect(told.stdout.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^-- lets this role read it; for an administrator of PostgreSQL /),
      grant,
    ]);
    // Also what says the release: nobody waits for that.
    await as(url(superuser), `revoke select on alembic_version from ${reader}`);
    const unnamed = await check();
    expect(unnamed).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(/^openwebui: can be read in part, at no revision\n/),
    });
    expect(await cogniforceCommand(['process'], env(reader))).toMatchObject({ exitCode: 0 });
    await as(url(superuser), `revoke select on chat from ${reader}`);
    const refused = await check();
    expect(refused.exitCode).toBe(77);
    expect(refused.stdout).toMatch(/ does not let this role read chat\. .* what stands below\.\n/);
    expect(refused.stdout).toContain(address.database);
    for (const line of refused.stdout.split('\n').filter((each) => each.startsWith('grant '))) {
      await as(url(superuser), line);
    }
    expect(await check()).toMatchObject({ exitCode: 0 });
  });

  it('prints SQL without a connection, and permissions of the file for SQLite', async () => {
    const env = { ...SALT, DATABASE_URL: 'sqlite:////nowhere/webui.db' };
    const sql = await printed(['cogniforce', '--engine', 'postgres'], env);
    expect(sql).toContain('grant select ("key") on "public"."setting" to "cogniforce_reader";');
    expect(sql).not.toMatch(/conversation_summary|"value"|\bpassword '/);
    const shell = await printed(['cogniforce'], env);
    expect(shell).toContain("chmod 640 '/nowhere/cogniforce.db'");
  });

  it.each([
    [['cogniforce', '--role-prefix', 'x"; drop'], /--role-prefix/],
    [['cogniforce', '--engine', 'oracle'], /--engine takes one of/],
    [['nobody'], /There is no domain "nobody"/],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const env = { ...SALT, DATABASE_URL: 'sqlite:////nowhere/webui.db' };
    const { exitCode, stderr } = await cogniforceCommand(['db', 'grants', ...words], env);
    expect({ exitCode, stderr }).toEqual({ exitCode: 64, stderr: expect.stringMatching(sentence) });
  });
});

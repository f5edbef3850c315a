import pino from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../src/app/index.ts';
import { readConfig } from '../../src/config/index.ts';
import type { PostgresAddress } from '../../src/data/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { freshPostgres } from '../support/fresh-address.ts';
import { openWebuiWorld, type World } from '../support/openwebui.ts';
import { answer, ask, chatDocument } from '../support/openwebui-document.ts';
import { readerRole } from '../support/reader-role.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const document = chatDocument([ask('q1', null, 'Write a letter'), answer('a1', 'q1', 'Dear')]);

/** Moves Open WebUI's tables to a schema, as `DATABASE_SCHEMA` has them made there. */
const moveTo = (schema: string) => `
  create schema if not exists ${schema};
  do $$ declare it text; begin
    for it in select tablename from pg_tables where schemaname = 'public' loop
      execute format('alter table public.%I set schema ${schema}', it);
    end loop;
  end $$;
`;

describe('Open WebUI in a schema of a PostgreSQL database', () => {
  let world: World;
  let place: string;
  beforeEach(async (context) => {
    const fresh = await freshPostgres(context);
    world = await openWebuiWorld(fresh);
    place = `PostgreSQL database ${(fresh.address as PostgresAddress).database} on `;
    onTestFinished(async () => {
      await world.close();
      await fresh.drop();
    });
    await world.hand.account('user-1', 'user');
    await world.hand.chat({ id: 'c', document });
  });

  const environment = (schema: string | null, address = world.address) => ({
    DATABASE_URL: urlOf(address),
    ...(schema === null ? {} : { DATABASE_SCHEMA: schema }),
    COGNIFORCE_DATABASE_URL: `sqlite:///${temporaryFolder()}/cogniforce.db`,
    ANALYTICS_SALT: 'a salt for these tests',
    LOG_LEVEL: 'silent',
  });
  type Environment = ReturnType<typeof environment>;
  const run = (env: Environment, ...words: string[]) => cogniforceCommand(words, env);

  /** What each command says where the tables are not where it looks. */
  async function expectTold(env: Environment, sentence: string, remedy: string) {
    for (const command of ['status', 'check']) {
      const { exitCode, stdout } = await run(env, 'db', command, 'openwebui');
      expect([command, exitCode]).toEqual([command, 65]);
      expect(stdout).toContain(`openwebui: ${place}`);
      expect(stdout).toContain(` ${sentence} ${remedy}\n`);
      expect(stdout).not.toContain('is absent');
    }
    const { exitCode, stderr } = await run(env, 'process');
    expect(exitCode).toBe(65);
    expect(stderr).toContain(place);
    expect(stderr).toContain(` ${sentence}\n${remedy}`);
  }

  it('is found by its variable alone, and named where that is not set', async () => {
    await world.hand.script(moveTo('owui'));
    await expectTold(
      environment(null),
      'has the tables of openwebui in the schema owui, where this connection does not look.',
      'Set DATABASE_SCHEMA=owui.',
    );
    const env = environment('owui');
    expect(await run(env, 'db', 'check', 'openwebui')).toMatchObject({ exitCode: 0 });
    const ended = await run(env, 'process', '--json');
    expect(JSON.parse(ended.stdout)).toMatchObject({ conversationsProcessed: 1 });
  });

  it.each([
    ['does not exist', 'nowhere', ''],
    ['is empty', 'hollow', 'create schema hollow'],
    ['holds something else', 'shop', 'create schema shop; create table shop.chat (id int)'],
  ])('is named where the schema of the variable %s', async (_what, schema, made) => {
    await world.hand.script(made);
    const sentence = `has the tables of openwebui in the schema public, not in the schema ${schema}.`;
    await expectTold(environment(schema), sentence, 'Set DATABASE_SCHEMA=public.');
    const pinged = await run(environment('nowhere'), 'db', 'ping', 'openwebui');
    expect(pinged.stdout).toContain('Set DATABASE_SCHEMA=public.');
  });

  it('is named with the others where there are several', async () => {
    await world.hand.script(moveTo('one'));
    await world.hand.script(`
      create schema two; create table two.chat as table one.chat; create table two."user" as table one."user"`);
    await expectTold(
      environment(null),
      'has the tables of openwebui in the schema one, two, where this connection does not look.',
      'Set DATABASE_SCHEMA=one, or another of them.',
    );
    const { exitCode, stderr } = await run(environment(null), 'db', 'grants', 'openwebui');
    expect(exitCode).toBe(65);
    expect(stderr).toContain('in the schema one, two, where');
  });

  it('is read beside another Open WebUI in public, whatever that one lacks', async () => {
    await world.hand.script(moveTo('owui'));
    await world.hand.script(`
      create table public.chat (id text, title text); create table public."user" (id text);
      create table public.alembic_version (version_num text);
      insert into public.alembic_version values ('7e5b5dc7342b')`);
    const env = environment('owui');
    expect(await run(env, 'db', 'check', 'openwebui')).toMatchObject({
      exitCode: 0,
      stdout: 'openwebui: can be read, at d4c1a8e37b62\n',
    });
    expect(await run(env, 'process')).toMatchObject({ exitCode: 0 });
  });

  it('is said to be nowhere where no schema has it', async () => {
    await world.hand.script('drop table chat cascade');
    const { exitCode, stdout } = await run(environment('nowhere'), 'db', 'check', 'openwebui');
    expect(exitCode).toBe(69);
    expect(stdout).toContain('The schema "nowhere" does not exist');
  });

  it.each(['owui', '"Open WebUI, ours"'])(
    'has its grants printed for %s, wherever the administrator looks',
    async (schema) => {
      await world.hand.script(moveTo(schema));
      const name = schema.replaceAll('"', '');
      for (const looksIn of [null, name, 'nowhere']) {
        const { exitCode, stdout } = await run(
          environment(looksIn),
          ...['db', 'grants', 'openwebui', '--role-prefix', 'x'],
        );
        expect(exitCode).toBe(0);
        expect(stdout).toContain(`grant usage on schema "${name}" to "x_reader";`);
        expect(stdout).toContain(
          `grant select ("id", "role", "created_at") on "${name}"."user" to`,
        );
        expect(stdout).not.toContain('"public"');
        const isTold = stdout.includes(`Set DATABASE_SCHEMA=${name}.`);
        expect([looksIn, isTold]).toEqual([looksIn, looksIn !== name]);
      }
      const role = await readerRole(world);
      onTestFinished(() => role.end());
      const env = environment(name, role.address);
      const refused = await run(env, 'db', 'check', 'openwebui');
      expect(refused.exitCode).toBe(77);
      expect(refused.stdout).toContain(` does not let this role read schema ${name}. As its`);
      for (const command of ['ping', 'status']) {
        const { stdout } = await run(env, 'db', command, 'openwebui');
        expect(stdout).toMatch(/ run what this prints: cogniforce db check openwebui\n$/);
      }
      for (const line of refused.stdout.split('\n')) {
        if (line.startsWith('grant ')) await world.hand.script(line);
      }
      expect(await run(env, 'db', 'check', 'openwebui')).toMatchObject({ exitCode: 0 });
      expect(await run(env, 'process')).toMatchObject({ exitCode: 0 });
    },
  );

  it('is watched by a server that says in which schema it is', async () => {
    const config = readConfig({
      env: { ...environment('nowhere'), ANALYTICS_PASSWORD: 'correct horse' },
      cwd: '/nowhere',
      purpose: 'process',
    });
    const salt = 'a salt for these tests';
    const app = buildApp({ config, salt, clock: systemClock, logger: pino({ level: 'silent' }) });
    onTestFinished(() => app.close());
    const [theirs] = app.domains;
    await theirs?.monitor.start();
    expect(theirs?.monitor.state()).toMatchObject({
      state: 'down',
      code: 'SCHEMA_FOREIGN',
      reason: expect.stringContaining('in the schema public, not in the schema nowhere.'),
      hint: 'Set DATABASE_SCHEMA=public.',
    });
  });
});

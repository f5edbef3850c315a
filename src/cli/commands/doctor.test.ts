import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { freePort } from '../../../test/support/free-port.ts';
import { freshAddress, freshPostgres } from '../../../test/support/fresh-address.ts';
import { openWebuiWorld } from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../test/support/openwebui-document.ts';
import { startPooler } from '../../../test/support/pooler.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import type { Finding } from '../doctor/finding.ts';

type Env = Readonly<Record<string, string>>;

const SECRETS = {
  ANALYTICS_PASSWORD: 'a quiet river, 12 boats',
  ANALYTICS_SALT: 'a salt for these tests',
  ANALYTICS_SESSION_KEY: 'thirty-two bytes or more, to be exact',
  ANALYTICS_PROCESSING_TIMEZONE: 'Europe/Berlin',
};

/** What the doctor says of these settings, by the names of the looks. */
async function examined(env: Env, cwd = temporaryFolder()) {
  const { exitCode, stdout, stderr } = await cogniforceCommand(['doctor', '--json'], env, { cwd });
  const { findings, ...rest } = JSON.parse(stdout) as { findings: Finding[]; exitCode: number };
  expect(rest.exitCode).toBe(exitCode);
  const found = Object.groupBy(findings, ({ name }) => name);
  const states = (name: string) => (found[name] ?? []).map(({ state }) => state);
  const says = (name: string) => (found[name] ?? []).map((each) => each.says).join('\n');
  return { exitCode, stdout, stderr, findings, states, says };
}

/** An Open WebUI with a chat, and the figures of it beside. */
async function installation() {
  const place = await freshAddress('sqlite');
  onTestFinished(() => place.drop());
  const world = await openWebuiWorld(place);
  onTestFinished(() => world.close());
  const document = chatDocument([ask('q1', null, 'A letter'), answer('a1', 'q1', 'Dear')]);
  await world.hand.chat({ id: 'c', document });
  const folder = temporaryFolder();
  const env = {
    ...SECRETS,
    DATABASE_URL: urlOf(place.address),
    COGNIFORCE_DATABASE_URL: `sqlite:///${folder}/cogniforce.db`,
    LOG_LEVEL: 'silent',
  };
  const run = (...words: readonly string[]) => cogniforceCommand(words, env, { cwd: folder });
  expect(await run('process')).toMatchObject({ exitCode: 0 });
  return { folder, env, run };
}

describe('cogniforce doctor', () => {
  it('takes a variable that names the file of a secret for one that is read', async () => {
    const { folder, env } = await installation();
    const file = join(folder, 'salt');
    writeFileSync(file, SECRETS.ANALYTICS_SALT, { mode: 0o600 });
    const { ANALYTICS_SALT: _, ...others } = env;
    const { says } = await examined({ ...others, ANALYTICS_SALT_FILE: file }, folder);
    expect(says('configuration')).not.toContain('ANALYTICS_SALT_FILE');
  });

  it('finds nothing in an installation that is well, and exits 0', async () => {
    const { folder, env, run } = await installation();
    expect(await run('backup')).toMatchObject({ exitCode: 0 });
    const { exitCode, findings } = await examined(env, folder);
    const odd = findings.filter(({ state }) => state === 'warn' || state === 'fail');
    expect({ odd, exitCode }).toEqual({ odd: [], exitCode: 0 });
    const table = await run('doctor');
    expect(table.stdout).toMatch(/^look +state +says\n/);
    expect(table.stdout).toMatch(/\ncogniforce\.schema +ok +It is at .*, the newest revision\.\n/);
  }, 120_000);

  it('says what to know where nothing fails, and exits 2', async () => {
    const { folder, env } = await installation();
    const dotenv = join(folder, '.env');
    writeFileSync(dotenv, '# nothing');
    chmodSync(dotenv, 0o644);
    const over = {
      HOST: '0.0.0.0',
      ANALYTICS_MINIMUM_GROUP: '3',
      ANALYTICS_PASSWORD: 'aaaaaaaabb',
    };
    const { exitCode, states, says } = await examined(
      { ...env, ...over, ANALYTICS_MINIMUM_GROUPE: '5' },
      folder,
    );
    expect(exitCode).toBe(2);
    for (const name of ['doors', 'people', 'last-backup', 'configuration']) {
      expect([name, ...states(name)]).toEqual([name, 'warn']);
    }
    expect(says('configuration')).toContain('ANALYTICS_MINIMUM_GROUPE');
    expect(states('secrets')).toEqual(['warn', 'warn']);
    expect(says('secrets')).not.toContain('aaaaaaaabb');
  }, 120_000);

  it('goes on where settings are wrong, names each, and shows no secret', async () => {
    const port = await freePort();
    const { exitCode, states, says, stdout, stderr } = await examined({
      DATABASE_URL: 'mysql://user:hidden@db/openwebui',
      COGNIFORCE_DATABASE_URL: `postgresql://figures:hidden@127.0.0.1:${port}/figures`,
      PORT: 'many',
      ANALYTICS_SALT: 'hidden',
    });
    expect(exitCode).toBe(78);
    expect(states('configuration')).toEqual(Array.from({ length: 5 }, () => 'fail'));
    expect(says('configuration')).toMatch(/PORT.*\n.*ANALYTICS_SALT/);
    expect(states('cogniforce.reachable')).toEqual(['fail']);
    expect(states('cogniforce.schema')).toEqual(['skipped']);
    expect(states('disk.backup')).toEqual(['ok']);
    expect(`${stdout}${stderr}`).not.toContain('hidden');
  });

  it('ends soon where a server accepts and never answers', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const url = `postgresql://127.0.0.1:${port}/silent`;
    const began = performance.now();
    const { states } = await examined({ ...SECRETS, DATABASE_URL: url });
    expect(states('openwebui.reachable')).toEqual(['fail']);
    expect(states('cogniforce.reachable')).toEqual(['fail']);
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);

  it('says that the model’s server is away, or does not take the key', async () => {
    const { folder, env } = await installation();
    const asking = { ...env, ANALYTICS_ESTIMATOR: 'llm', ANALYTICS_OPENAI_API_KEY: 'sk-hidden' };
    const away = await examined(
      { ...asking, ANALYTICS_OPENAI_API_BASE_URL: `http://127.0.0.1:${await freePort()}/v1` },
      folder,
    );
    expect(away.states('model')).toEqual(['fail']);
    expect(away.exitCode).toBe(69);
    const server = createHttpServer((_request, response) => response.writeHead(401).end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const refused = await examined(
      { ...asking, ANALYTICS_OPENAI_API_BASE_URL: `http://127.0.0.1:${port}/v1` },
      folder,
    );
    expect(refused.exitCode).toBe(77);
    expect(`${away.stdout}${refused.stdout}`).not.toContain('sk-hidden');
  }, 120_000);
});

describe('cogniforce doctor on PostgreSQL', () => {
  it('says that its role could write Open WebUI’s, that ours is behind, and what drifts', async (context) => {
    const theirs = await freshPostgres(context);
    onTestFinished(() => theirs.drop());
    const world = await openWebuiWorld(theirs);
    onTestFinished(() => world.close());
    const own = await freshPostgres(context);
    onTestFinished(() => own.drop());
    await own.create();
    const env = {
      ...SECRETS,
      DATABASE_URL: urlOf(theirs.address),
      COGNIFORCE_DATABASE_URL: urlOf(own.address),
      COGNIFORCE_DATABASE_UPGRADE_AT_START: 'false',
      LOG_LEVEL: 'silent',
    };
    const behind = await examined(env);
    expect(behind.states('openwebui.rights')).toEqual(['warn']);
    expect(behind.states('openwebui.schema')).toEqual(['ok']);
    expect(behind.says('openwebui.schema')).toMatch(/Open WebUI/);
    expect(behind.states('cogniforce.schema')).toEqual(['fail']);
    expect(behind.exitCode).toBe(65);
    expect(await cogniforceCommand(['db', 'upgrade', 'cogniforce'], env)).toMatchObject({
      exitCode: 0,
    });
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: urlOf(own.address) });
    await client.connect();
    await client.query('alter table setting add column odd integer');
    await client.end();
    const drifted = await examined(env);
    expect(drifted.states('cogniforce.schema')).toEqual(['ok']);
    expect(drifted.states('cogniforce.drift')).toEqual(['warn']);
    expect(drifted.says('cogniforce.drift')).toContain('setting.odd');
    expect(drifted.states('cogniforce.clock')).toEqual(['ok']);
    expect(drifted.states('cogniforce.tls')).toEqual(['ok']);
  }, 120_000);

  it('sees a pooler in transaction mode, and what provides for it', async (context) => {
    const own = await freshPostgres(context);
    onTestFinished(() => own.drop());
    await own.create();
    const pooler = await startPooler(own.address);
    onTestFinished(() => pooler.close());
    const env = {
      ...SECRETS,
      DATABASE_URL: `sqlite:///${temporaryFolder()}/none.db`,
      COGNIFORCE_DATABASE_URL: urlOf(pooler.address),
    };
    const { states, says } = await examined(env);
    expect(states('cogniforce.pooler')).toEqual(['warn']);
    expect(says('cogniforce.pooler')).toMatch(/^A pooler in transaction mode/);
    const provided = await examined({
      ...env,
      COGNIFORCE_DATABASE_DIRECT_URL: urlOf(own.address),
    });
    expect(provided.states('cogniforce.pooler')).toEqual(['ok']);
  }, 120_000);
});

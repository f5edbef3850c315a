import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillWithTalks } from '../support/chats-of-days.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { freshPostgres, type PostgresPlace } from '../support/fresh-address.ts';
import { openWebuiWorld, type World } from '../support/openwebui.ts';
import { NINE } from '../support/openwebui-document.ts';
import { pgBouncer, startPgBouncer } from '../support/pgbouncer.ts';
import { type Pooler, startPooler } from '../support/pooler.ts';
import { urlOf } from '../support/url-of.ts';

// Open WebUI's own role, through a pooler in transaction mode that has one connection to the server: whatever is left on it,
// Open WebUI meets.

const CHATS = 12;
const HELD = `select (select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
    where source = 'session' and name not in ('application_name', 'client_encoding', 'DateStyle', 'TimeZone', 'IntervalStyle', 'standard_conforming_strings')) as settings,
  current_setting('transaction_read_only') as read_only,
  (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`;

describe.each([
  ['a pooler of size 1', startPooler, true],
  ['PgBouncer (needs pgbouncer)', startPgBouncer, pgBouncer !== undefined],
] as const)('behind %s', (_, start, isHere) => {
  let place: PostgresPlace;
  let figures: PostgresPlace;
  let world: World;
  const poolers: Pooler[] = [];
  let webui: pg.Client;

  beforeEach(async (context) => {
    if (!isHere) return context.skip('needs pgbouncer');
    place = await freshPostgres(context);
    figures = await freshPostgres(context);
    await figures.create();
    world = await openWebuiWorld(place);
    await fillWithTalks(world.hand, CHATS);
    for (const { address } of [place, figures]) poolers.push(await start(address));
    const { host, port, database, user, password } = (poolers[0] as Pooler).address;
    webui = new pg.Client({ host, port, database, user: user ?? '', password: password ?? '' });
    await webui.connect();
  });
  afterEach(async () => {
    await webui?.end();
    await Promise.all(poolers.splice(0).map((pooler) => pooler.close()));
    await world?.close();
    await Promise.all([place?.drop(), figures?.drop()]);
  });

  function env(): Record<string, string> {
    const [source, own] = poolers.map(({ address }) => urlOf(address));
    return {
      DATABASE_URL: source ?? '',
      COGNIFORCE_DATABASE_URL: own ?? '',
      ANALYTICS_SALT: 'a salt for the tests',
      ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
      ANALYTICS_PEOPLE: 'pseudonymous',
    };
  }

  async function write(at: number): Promise<void> {
    const text = `update chat set updated_at = ${NINE + at}, title = 'written' where id = 'talk-00'`;
    expect((await webui.query(text)).rowCount).toBe(1);
  }

  async function held(): Promise<unknown> {
    return (await webui.query(HELD)).rows[0];
  }

  it('every command reads, and Open WebUI writes on as if nobody had been there', async () => {
    const before = await held();
    await write(1);
    for (const words of [
      ['db', 'ping'],
      ['process', '--json'],
      ['db', 'check'],
      ['db', 'status'],
      ['process', '--json'],
    ]) {
      const { exitCode, stderr } = await cogniforceCommand(words, env());
      expect([words, exitCode, exitCode === 0 ? '' : stderr]).toEqual([words, 0, '']);
      await write(2);
      expect([words, await held()]).toEqual([words, before]);
    }
  });

  it('a run counts everything while Open WebUI writes all the time', async () => {
    let goesOn = true;
    const writing = (async () => {
      let written = 0;
      for (; goesOn; written += 1) await write(written);
      return written;
    })();
    const { exitCode, stdout } = await cogniforceCommand(['process', '--json'], env());
    goesOn = false;
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ conversationsProcessed: CHATS });
    expect(await writing).toBeGreaterThan(10);
  });

  it('says once that something answers for the server of the figures, and what to set', async () => {
    const { stderr } = await cogniforceCommand(['db', 'upgrade'], env());
    expect(stderr.match(/COGNIFORCE_DATABASE_DIRECT_URL/g)).toHaveLength(1);
    const known = { ...env(), COGNIFORCE_DATABASE_DIRECT_URL: urlOf(figures.address) };
    expect((await cogniforceCommand(['db', 'upgrade'], known)).stderr).toBe('');
    const { stdout } = await cogniforceCommand(['db', 'ping', 'openwebui'], env());
    expect(stdout).toMatch(/answers in \d+ ms, through a pooler or a port forward/);
  });
});

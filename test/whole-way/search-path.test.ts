import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openDomain, type PostgresAddress, parseAddress } from '../../src/data/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { handAt } from '../support/openwebui.ts';
import { answer, ask, chatDocument } from '../support/openwebui-document.ts';
import { type RunningPostgres, startOwnPostgres } from '../support/postgres.ts';
import { urlOf } from '../support/url-of.ts';

/** A server of its own: what is derived is called `cogniforce`, whatever else is on a server. */
let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startOwnPostgres();
});
afterAll(() => postgres.stop());

/** The server, with Open WebUI's tables and one chat in the schema `talk` of the database `webui`, and nothing more. */
async function server(context: { skip(note: string): never }): Promise<PostgresAddress> {
  const { notice } = postgres;
  if ('reason' in notice) return context.skip(`needs PostgreSQL: ${notice.reason}`);
  const root = parseAddress(notice.url, { variable: 'the server', cwd: '.' }) as PostgresAddress;
  const address = { ...root, database: 'webui' };
  onTestFinished(async () => {
    for (const database of ['webui', 'cogniforce']) {
      await run(root, `drop database if exists ${database} with (force)`);
    }
  });
  const talk = { ...address, schema: 'talk' };
  const writer = openDomain(openwebui, talk, { writable: true });
  await writer.migrations.upgrade().finally(() => writer.close());
  const hand = await handAt(talk);
  await hand.script('set search_path = talk');
  await hand.account('user-1', 'user');
  const document = chatDocument([ask('q', null, 'Which day is it?'), answer('a', 'q', 'Monday.')]);
  await hand.chat({ id: 'one', document });
  await hand.close();
  return address;
}

async function run(address: PostgresAddress, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: urlOf(address) });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

/** How Open WebUI can be told where its tables are: as part of its URL, and as further variables. */
const FORMS = [
  ['options=-csearch_path%3Dtalk', {}],
  ['options=-c%20search_path%3Dtalk,extras', {}],
  ['schema=talk', {}],
  ['', { DATABASE_SCHEMA: 'talk' }],
  ['options=-csearch_path%3Dnowhere', { DATABASE_SCHEMA: 'talk' }],
] as const;

describe('a search path of the source', () => {
  it.for(FORMS)('is its own, as ?%s with %o: figures go where theirs do', async (form, context) => {
    const [query, more] = form;
    const address = await server(context);
    const env = {
      DATABASE_URL: `${urlOf(address)}&${query}`,
      ANALYTICS_SALT: 'a salt of sixteen bytes or more',
      LOG_LEVEL: 'silent',
      ...more,
    };
    const { exitCode, stdout } = await cogniforceCommand(['process', '--json'], env);
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({
      exitCode: 0,
      conversationsProcessed: 1,
    });
    const figures = { ...address, database: 'cogniforce' };
    const { rows } = await run(
      figures,
      `select distinct schemaname as schema from pg_tables
       where schemaname !~ '^(pg_|information_schema)'`,
    );
    expect(rows).toEqual([{ schema: 'public' }]);
    const facts = await run(figures, 'select from conversation_analysis');
    expect(facts.rowCount).toBe(1);
  });
});

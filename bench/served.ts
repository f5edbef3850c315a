import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { makeDemonstration } from '../src/demo/index.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { type RunningServer, startServer } from '../test/support/server.ts';
import { print, skipped } from './measure.ts';

export const PASSWORD = 'correct horse battery staple';

/** An Open WebUI, and an empty database for its figures. */
export interface Place {
  readonly engine: 'sqlite' | 'postgres';
  /** URL of the figures. */
  readonly figures: string;
  /** A server of its own process over both, from the sources, that says nothing. */
  serve(env?: Readonly<Record<string, string>>): Promise<RunningServer>;
}

interface Bench {
  /** Of folders and databases. */
  readonly name: string;
  /** What is not measured where there is no PostgreSQL. */
  readonly skips: string;
  readonly conversations: number;
  readonly asJson: boolean;
}

/** Does the work over figures on each engine, beside a demonstration of so many conversations that is gone afterwards. */
export async function onEachEngine(
  { name, skips, conversations, asJson }: Bench,
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `cogniforce-${name}-`));
  const source = join(folder, 'webui.db');
  const placeOf = (engine: Place['engine'], figures: string): Place => ({
    ...{ engine, figures },
    serve: (env) =>
      startServer({ folder, from: 'sources', env: { ...environment(source, figures), ...env } }),
  });
  try {
    await makeDemonstration({ file: source, zone: 'UTC', conversations });
    await work(placeOf('sqlite', `sqlite:///${join(folder, 'cogniforce.db')}`));
    const postgres = await startPostgres();
    if ('reason' in postgres.notice) {
      print([skipped(skips, postgres.notice.reason)], asJson);
    } else await work(placeOf('postgres', await freshDatabase(postgres.notice.url, name)));
    await postgres.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const environment = (source: string, figures: string) => ({
  DATABASE_URL: `sqlite:///${source}`,
  COGNIFORCE_DATABASE_URL: figures,
  ANALYTICS_PASSWORD: PASSWORD,
  ANALYTICS_SALT: 'a salt of sixteen bytes or more',
  ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
  ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
  LOG_LEVEL: 'silent',
});

async function freshDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database bench_${name}`);
  await client.end();
  const place = new URL(url);
  place.pathname = `/bench_${name}`;
  return place.href;
}

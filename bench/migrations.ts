import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type DatabaseAddress, openDomain, parseAddress } from '../src/data/index.ts';
import { cogniforce } from '../src/domains/cogniforce/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { atMost, type Measure, print } from './measure.ts';

/**
 * What migrations cost a process whose database is up to date: npm run -s bench:migrations -- --json
 *
 * Each run is a process of its own that has connected already: `up-to-date-start-ms` is what finding nothing to do adds
 * to its start, loading the revisions included; `check-ms` is `db check` of the cogniforce domain, after an upgrade that
 * has kept what the server makes of the models. The middle of so many runs, of the slower engine. Ends with 0 whatever the values are.
 */
const RUNS = 9;
const MOST_MS = 100;

interface Times {
  readonly startMs: number;
  readonly checkMs: number;
}

const open = (address: DatabaseAddress) =>
  openDomain(cogniforce, address, { settings: { hashUserId: (id: string) => id } });

const [, , flag, given] = process.argv;
if (flag === '--once') console.log(JSON.stringify(await once(JSON.parse(given ?? ''))));
else await report(process.argv.includes('--json'));

/** One process, connected to a database that is up to date. */
async function once(address: DatabaseAddress): Promise<Times> {
  const handle = open(address);
  await handle.ping();
  const started = performance.now();
  await handle.migrations.upgrade();
  const upgraded = performance.now();
  await handle.migrations.check();
  const checked = performance.now();
  await handle.close();
  return { startMs: upgraded - started, checkMs: checked - upgraded };
}

async function report(asJson: boolean): Promise<void> {
  const sqlite = await onSqlite();
  const postgres = await onPostgres();
  const measures = [
    slower('up-to-date-start-ms', sqlite, postgres, ({ startMs }) => startMs),
    slower('check-ms', sqlite, postgres, ({ checkMs }) => checkMs),
  ];
  print(measures, asJson);
}

function slower(
  name: string,
  sqlite: readonly Times[],
  postgres: readonly Times[] | string,
  of: (times: Times) => number,
): Measure {
  const middle = (all: readonly Times[]) => quantile(all.map(of), 0.5) ?? Number.NaN;
  const [here, there] = [middle(sqlite), typeof postgres === 'string' ? null : middle(postgres)];
  const text =
    there === null ? `PostgreSQL skipped: ${postgres}` : `PostgreSQL ${there.toFixed(1)}`;
  const on = `cogniforce, ${RUNS} processes each, ${availableParallelism()} cores; SQLite ${here.toFixed(1)}, ${text}`;
  return atMost(name, Math.max(here, there ?? 0), MOST_MS, on, 'ms');
}

async function onSqlite(): Promise<Times[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-bench-'));
  try {
    return await timesOf({ engine: 'sqlite', file: join(folder, 'cogniforce.db') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The reason where there is no server. */
async function onPostgres(): Promise<Times[] | string> {
  const { notice, stop } = await startPostgres();
  if ('reason' in notice) return notice.reason;
  const server = parseAddress(notice.url, { variable: 'TEST_POSTGRES_URL', cwd: '.' });
  const database = `bench_${process.pid}`;
  try {
    return await timesOf({ ...server, database } as DatabaseAddress);
  } finally {
    const client = new pg.Client({ connectionString: notice.url });
    await client.connect();
    await client.query(`drop database if exists ${database} with (force)`);
    await client.end();
    await stop();
  }
}

async function timesOf(address: DatabaseAddress): Promise<Times[]> {
  const handle = open(address);
  await handle.migrations.upgrade();
  await handle.close();
  return Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), '--once', JSON.stringify(address)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    return JSON.parse(stdout) as Times;
  });
}

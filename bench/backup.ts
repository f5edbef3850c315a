import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import {
  type DatabaseAddress,
  makeBackup,
  openDomain,
  parseAddress,
  restoreBackup,
  verifyBackup,
} from '../src/data/index.ts';
import { everything } from '../test/support/domains/everything.ts';
import { atMost, type Measure, print, reported } from './measure.ts';

/** What a process may grow by, however large the table is. */
const MOST_MEGABYTES = 250;
const DEFAULT_ROWS = 1_000_000;

/**
 * How fast a large table is kept and brought back, and how much memory that takes: npm run -s bench:backup -- --json
 *
 * `--rows N` for another size. PostgreSQL is measured where TEST_POSTGRES_URL names a server. Prints one object a line;
 * ends with 0 whatever the values are.
 */
const asJson = process.argv.includes('--json');
const at = process.argv.indexOf('--rows');
const rows = at === -1 ? DEFAULT_ROWS : Number(process.argv[at + 1]);
const quiet = { signal: new AbortController().signal, now: new Date(), onProgress: () => {} };
const server = process.env.TEST_POSTGRES_URL;
const folder = mkdtempSync(join(tmpdir(), 'cogniforce-bench-'));
const engines = server === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);

for (const engine of engines) print(await measured(engine), asJson);
rmSync(folder, { recursive: true, force: true });

function newAddress(engine: (typeof engines)[number]): DatabaseAddress {
  const name = `bench_${randomBytes(5).toString('hex')}`;
  if (engine === 'sqlite') return { engine, file: join(folder, `${name}.db`) };
  const address = parseAddress(server ?? '', { variable: 'TEST_POSTGRES_URL', cwd: '.' });
  if (address.engine !== 'postgres') throw new Error('TEST_POSTGRES_URL names no server');
  return { ...address, database: name };
}

async function drop(address: DatabaseAddress): Promise<void> {
  if (address.engine === 'sqlite') return;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${address.database}`);
  await client.end();
}

async function measured(engine: (typeof engines)[number]): Promise<Measure[]> {
  const on = `${engine}, ${rows} rows of 13 columns`;
  const [source, target] = [newAddress(engine), newAddress(engine)];
  const file = join(folder, `${engine}.jsonl.gz`);
  const from = openDomain(everything, source);
  const to = openDomain(everything, target);
  try {
    await from.migrations.upgrade();
    await fill(from.db);
    const dump = await timed(() => makeBackup(from, file, { ...quiet, format: 'dump' }));
    const verify = await timed(() => verifyBackup(file, quiet.signal));
    const restore = await timed(() => restoreBackup(to, file, quiet));
    const bytes = statSync(file).size / rows;
    return [
      reported(`${engine}-dump-rows-per-second`, rows / dump.seconds, 'rows/s', on),
      reported(`${engine}-verify-rows-per-second`, rows / verify.seconds, 'rows/s', on),
      reported(`${engine}-restore-rows-per-second`, rows / restore.seconds, 'rows/s', on),
      reported(`${engine}-dump-bytes-per-row`, bytes, 'bytes', on),
      atMost(`${engine}-dump-memory`, dump.megabytes, MOST_MEGABYTES, on, 'MB'),
      atMost(`${engine}-restore-memory`, restore.megabytes, MOST_MEGABYTES, on, 'MB'),
    ];
  } finally {
    await Promise.all([from.close(), to.close()]);
    await Promise.all([drop(source), drop(target)]);
  }
}

async function fill(db: unknown): Promise<void> {
  await sql`
    insert into thing (id, word, name, small, large, measure, price, flag, at, "on", parsed, document, key)
    with recursive n(i) as (select 0 union all select i + 1 from n where i < ${sql.lit(rows - 1)})
    select i, 'some words of usual length, number ' || i, 'name ' || i, i % 1000, i * 1000, i / 7.0, i / 4.0, i % 2 = 0,
      '2026-03-02T09:00:00.000Z', '2026-03-02', '{"a":[1,2,3]}', '{"b": "text"}',
      '00000000-0000-4000-8000-000000000000'
    from n
  `.execute(db as never);
}

/** How long it took, and by how much the process grew meanwhile at most. */
async function timed(
  work: () => Promise<unknown>,
): Promise<{ seconds: number; megabytes: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const started = performance.now();
  await work();
  clearInterval(watching);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: (most - before) / 1e6,
  };
}

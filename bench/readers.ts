import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { makeDemonstration } from '../src/demo/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { signIn, startServer } from '../test/support/server.ts';
import { type Measure, print, reported, skipped } from './measure.ts';

/**
 * What many readers of the dashboard meet at once: npm run -s bench:readers -- --json
 *
 * A server of its own process shows the demonstration; each reader asks what the page asks, of some range, waits a moment and
 * asks on. Prints one object a line.
 */
const CONVERSATIONS = 3_000;
const READERS = [10, 50, 200];
const LASTS_MS = 15_000;
const PAUSE_MS = 200;
const METRICS = ['summary', 'daily-trend', 'value', 'cost', 'user-breakdown', 'health'];
const RANGES = ['last_7_days', 'last_28_days', 'this_month', 'last_month', 'this_year', 'all'];
const PASSWORD = 'correct horse battery staple';

const asJson = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'cogniforce-readers-'));
const source = join(folder, 'webui.db');
try {
  await makeDemonstration({ file: source, zone: 'UTC', conversations: CONVERSATIONS });
  await measured('sqlite', `sqlite:///${join(folder, 'cogniforce.db')}`);
  const postgres = await startPostgres();
  if ('reason' in postgres.notice)
    print([skipped('readers-postgres', postgres.notice.reason)], asJson);
  else await measured('postgres', await freshDatabase(postgres.notice.url));
  await postgres.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function freshDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database readers');
  await client.end();
  const place = new URL(url);
  place.pathname = '/readers';
  return place.href;
}

async function measured(engine: string, figures: string): Promise<void> {
  const server = await startServer({
    folder,
    from: 'sources',
    env: {
      DATABASE_URL: `sqlite:///${source}`,
      COGNIFORCE_DATABASE_URL: figures,
      ANALYTICS_PASSWORD: PASSWORD,
      ANALYTICS_SALT: 'a salt of sixteen bytes or more',
      ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
      ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
      LOG_LEVEL: 'silent',
    },
  });
  try {
    const { seconds } = await server.hasProcessed(300_000);
    print([reported(`readers-${engine}-run`, seconds, 's', 'the run before, alone')], asJson);
    const cookie = await signIn(server.url, PASSWORD);
    for (const readers of READERS)
      print(await answersOf(engine, server.url, cookie, readers), asJson);
  } finally {
    await server.stop();
  }
}

interface Answer {
  readonly status: number;
  readonly ms: number;
}

async function answersOf(
  engine: string,
  url: string,
  cookie: string,
  readers: number,
): Promise<Measure[]> {
  const until = performance.now() + LASTS_MS;
  const all = await Promise.all(
    Array.from({ length: readers }, (_, at) => reader(url, cookie, at, until)),
  );
  const answers = all.flat();
  const times = answers.map(({ ms }) => ms);
  const on = `${answers.length} answers, ${engine}`;
  const name = `readers-${engine}-${readers}`;
  const share = (status: number) =>
    answers.filter((each) => each.status === status).length / answers.length;
  return [
    reported(`${name}-p50`, quantile(times, 0.5), 'ms', on),
    reported(`${name}-p99`, quantile(times, 0.99), 'ms', on),
    ...[200, 429, 503, 504].map((status) =>
      reported(`${name}-${status}`, share(status), 'share', on),
    ),
  ];
}

async function reader(url: string, cookie: string, at: number, until: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  // They did not all open the page at the same moment.
  await sleep((at * PAUSE_MS) / 20);
  for (let turn = at; performance.now() < until; turn += 1) {
    const metric = METRICS[turn % METRICS.length];
    const range = RANGES[Math.floor(turn / METRICS.length) % RANGES.length];
    const query = metric === 'health' ? '' : `?range_type=${range}`;
    const began = performance.now();
    const reply = await fetch(`${url}/api/v1/analytics/${metric}${query}`, { headers: { cookie } });
    await reply.arrayBuffer();
    answers.push({ status: reply.status, ms: performance.now() - began });
    await sleep(PAUSE_MS);
  }
  return answers;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../src/kernel/statistics.ts';
import { signIn } from '../test/support/server.ts';
import { type Measure, print, reported } from './measure.ts';
import { onEachEngine, PASSWORD, type Place } from './served.ts';

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

const asJson = process.argv.includes('--json');
await onEachEngine(
  { name: 'readers', skips: 'readers-postgres', conversations: CONVERSATIONS, asJson },
  measured,
);

async function measured({ engine, serve }: Place): Promise<void> {
  const server = await serve();
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

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { openDomain, parseAddress } from '../src/data/index.ts';
import { cogniforce } from '../src/domains/cogniforce/index.ts';
import { addDays, type Day, dayOf, instant } from '../src/kernel/days.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { signIn } from '../test/support/server.ts';
import { GROUPS, groupId, type LargeBook, largeBook, PEOPLE } from './large-book.ts';
import { atMost, type Measure, print, reported } from './measure.ts';
import { onEachEngine, PASSWORD, type Place } from './served.ts';

/**
 * How soon questions are answered of a year of 10,000 people in 500 groups: npm run -s bench:api -- --json
 *
 * A server of its own process answers each route of the page for each range, over HTTP. The book is filled as a year of runs leaves
 * it; nobody's facts are, 3.6 million days of persons, since no answer opens them. Each question is the first one after a night
 * that has written a block, and is then asked again and again, alone and 20 times at once; days that nobody has asked for before
 * are asked alone, and 20 different ones at once. Prints one object a
 * line; ends with 0 whatever the values are.
 */
const DAYS = 366;
const ALONE = 10;
const AT_ONCE = 20;
const ROUNDS = 5;
const FRESH = 280;
const MOST_MS = 25;
const MOST_TIMES = 2;
const ROUTES = [
  ...['summary', 'daily-trend', 'value?limit=50', 'cost', 'ratings', 'sensitivity'],
  'user-breakdown?limit=50',
];
const RANGES = ['last_7_days', 'last_28_days', 'last_month', 'this_year', 'all', 'one day'];

interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
}
type Ask = (question: string) => Promise<Answer>;

const asJson = process.argv.includes('--json');
const today = dayOf(Date.now(), 'UTC');
await onEachEngine({ name: 'api', skips: 'p95-ms-postgres', conversations: 20, asJson }, measured);

async function measured({ engine, figures, serve }: Place): Promise<void> {
  const own = openOwn(figures);
  try {
    await own.migrations.upgrade();
    const questions = ROUTES.flatMap((route) => RANGES.map((range) => questionOf(route, range)));
    const first = addDays(today, -questions.length);
    const book = await filled(own, first);
    await withServer(serve, async (ask) => {
      print(await answersOf(engine, ask, { questions, book, first }), asJson);
    });
  } finally {
    await own.close();
  }
}

function openOwn(url: string) {
  return openDomain(cogniforce, parseAddress(url, { variable: 'the bench', cwd: '.' }));
}

async function filled(
  { db, repositories }: ReturnType<typeof openOwn>,
  until: Day,
): Promise<LargeBook> {
  for (let at = 0; at < GROUPS; at += 1) {
    await db
      .insertInto('group_label')
      .values({ group_id: groupId(at), name: `Group ${at}`, gone_on: null, parent_id: null })
      .execute();
  }
  const noteRun = async (day: Day) => {
    const at = instant(Date.parse(`${day}T00:20:00Z`));
    const run = { id: randomUUID(), run_date: day, started_at: at, completed_at: at };
    await db
      .insertInto('processing_log')
      .values({ ...run, status: 'completed' })
      .execute();
  };
  const days = { from: addDays(today, -DAYS), to: addDays(today, -1) };
  const book = await largeBook(repositories, days, noteRun);
  await book.writeUntil(until);
  return book;
}

async function withServer(serve: Place['serve'], work: (ask: Ask) => Promise<void>): Promise<void> {
  const server = await serve({
    ANALYTICS_HOURLY_RATE: '60 EUR',
    ENABLE_ANALYTICS_PROCESSING: 'false',
  });
  try {
    const cookie = await signIn(server.url, PASSWORD);
    const agent = new Agent({ keepAlive: true });
    const headers = { cookie, 'accept-encoding': 'gzip, deflate, br' };
    await work(async (question) => {
      const began = performance.now();
      const asked = get(`${server.url}/api/v1/analytics/${question}`, { agent, headers });
      const [reply] = (await once(asked, 'response')) as [IncomingMessage];
      let bytes = 0;
      for await (const part of reply) bytes += (part as Buffer).length;
      return { status: reply.statusCode ?? 0, ms: performance.now() - began, bytes };
    });
    agent.destroy();
  } finally {
    await server.stop();
  }
}

function questionOf(route: string, range: string): string {
  const day = addDays(today, -30);
  const days = range === 'one day' ? `start_date=${day}&end_date=${day}` : `range_type=${range}`;
  return withDays(route, days);
}

function withDays(route: string, days: string): string {
  return `${route}${route.includes('?') ? '&' : '?'}${days}`;
}

interface Asking {
  readonly questions: readonly string[];
  readonly book: LargeBook;
  readonly first: Day;
}

async function answersOf(engine: string, ask: Ask, asking: Asking): Promise<Measure[]> {
  const { questions } = asking;
  const cold = await ask(questions[0] ?? '');
  const first = await firstAsked(ask, asking);
  const alone = new Map<string, Answer[]>();
  for (const question of questions) {
    alone.set(question, await times(ALONE, () => ask(question)));
  }
  const equal = [];
  for (const question of questions) {
    for (const many of await times(ROUNDS, () => atOnce(ask, Array(AT_ONCE).fill(question)))) {
      equal.push(...many);
    }
  }
  const fresh = freshQuestions();
  const alike = await times(FRESH, () => ask(fresh()));
  const different = (
    await times(FRESH / AT_ONCE, () => atOnce(ask, Array.from({ length: AT_ONCE }, fresh)))
  ).flat();
  const single = [...alone.values()].flat();
  if (!asJson) tellEach(alone, first);
  const all = [cold, ...first, ...single, ...equal, ...alike, ...different];
  const median = ms(single, 0.5);
  const on = `${PEOPLE} people, ${GROUPS} groups, ${DAYS} days, ${engine}; load ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}`;
  const refused = all.filter(({ status }) => status !== 200).length;
  return [
    reported(`first-ms-after-start-${engine}`, cold.ms, 'ms', on),
    reported(`median-ms-${engine}`, median, 'ms', on),
    atMost(`p95-ms-${engine}`, ms([...first, ...single], 0.95), MOST_MS, on, 'ms'),
    atMost(`p95-ms-first-${engine}`, ms(first, 0.95), MOST_MS, on, 'ms'),
    atMost(`p95-ms-20-equal-${engine}`, ms(equal, 0.95), MOST_MS, on, 'ms'),
    atMost(`p95-ms-other-days-${engine}`, ms(alike, 0.95), MOST_MS, on, 'ms'),
    atMost(
      `p95-20-ratio-${engine}`,
      ms(different, 0.95) / (AT_ONCE * ms(alike, 0.5)),
      MOST_TIMES,
      `${ms(different, 0.95).toFixed(0)} ms; ${on}`,
      'times',
    ),
    atMost(`refused-${engine}`, refused, 0, `${all.length} answers, ${on}`, 'answers'),
  ];
}

/** Questions that nobody has asked before, of each route in turn: days from anywhere to anywhere. */
function freshQuestions(): () => string {
  let asked = 0;
  return () => {
    asked += 1;
    const to = addDays(today, -1 - (asked % 300));
    const days = `start_date=${addDays(to, -((asked * 7) % 61))}&end_date=${to}`;
    return withDays(ROUTES[asked % ROUTES.length] ?? '', days);
  };
}

/** Each question as the first one after a night that has written to the book. */
async function firstAsked(ask: Ask, { questions, book, first }: Asking): Promise<Answer[]> {
  const answers = [];
  for (const [at, question] of questions.entries()) {
    await book.writeUntil(addDays(first, at + 1));
    answers.push(await ask(question));
  }
  return answers;
}

function tellEach(alone: ReadonlyMap<string, readonly Answer[]>, first: readonly Answer[]): void {
  for (const [at, [question, answers]] of [...alone].entries()) {
    const asked = `${ms(answers, 0.5).toFixed(1)} ms, first ${first[at]?.ms.toFixed(1)} ms`;
    console.log(`  ${question}: ${asked}, ${answers[0]?.bytes} bytes`);
  }
}

async function times<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const found = [];
  for (let at = 0; at < count; at += 1) found.push(await work());
  return found;
}

function atOnce(ask: Ask, questions: readonly string[]): Promise<Answer[]> {
  return Promise.all(questions.map(ask));
}

function ms(answers: readonly Answer[], at: number): number {
  return (
    quantile(
      answers.map((answer) => answer.ms),
      at,
    ) ?? Number.NaN
  );
}

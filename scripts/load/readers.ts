import { setTimeout as sleep } from 'node:timers/promises';

/** How a question was answered; status 0: not at all. */
export interface Answer {
  readonly status: number;
  readonly ms: number;
}

interface Questions {
  readonly url: string;
  readonly cookie: string;
  readonly readers: number;
  /** Nobody asks any more after it is aborted. */
  readonly signal: AbortSignal;
}

const EVERY_MS = 2_000;
const METRICS = [
  ...['summary', 'daily-trend', 'value', 'cost', 'work', 'groups', 'adoption', 'ratings'],
  ...['spending', 'health'],
];
const RANGES = ['last_7_days', 'last_28_days', 'this_month', 'last_month', 'this_year', 'all'];

/** Has so many readers ask one question every two seconds, none at the same moment; gives all answers. */
export async function askTogether({ readers, ...where }: Questions): Promise<Answer[]> {
  const each = Array.from({ length: readers }, (_, at) =>
    readOn(where, at, (at * EVERY_MS) / readers),
  );
  return (await Promise.all(each)).flat();
}

async function readOn(
  { url, cookie, signal }: Omit<Questions, 'readers'>,
  reader: number,
  offsetMs: number,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = performance.now() + offsetMs;
  for (let turn = reader; ; turn += 1) {
    await sleep(Math.max(0, next - performance.now()));
    if (signal.aborted) return answers;
    answers.push(await ask(url + questionOf(turn), cookie));
    // By the clock: who waits long for an answer does not ask less for that.
    next = Math.max(next + EVERY_MS, performance.now());
  }
}

function questionOf(turn: number): string {
  const metric = METRICS[turn % METRICS.length] ?? 'summary';
  const range = RANGES[Math.floor(turn / METRICS.length) % RANGES.length];
  return `/api/v1/analytics/${metric}${metric === 'health' ? '' : `?range_type=${range}`}`;
}

async function ask(address: string, cookie: string): Promise<Answer> {
  const began = performance.now();
  try {
    const reply = await fetch(address, { headers: { cookie } });
    await reply.arrayBuffer();
    return { status: reply.status, ms: performance.now() - began };
  } catch {
    return { status: 0, ms: performance.now() - began };
  }
}

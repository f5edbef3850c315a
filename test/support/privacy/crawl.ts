import type { CogniforceRepositories } from '../../../src/domains/cogniforce/index.ts';
import { kept } from '../../../src/figures/index.ts';
import { addDays, type Day, type DayRange } from '../../../src/kernel/days.ts';
import { metrics } from '../../../src/metrics/index.ts';
import { figuresOver } from '../figures.ts';
import { fixedClock } from '../fixed-clock.ts';
import { valuationOf } from '../valuation.ts';
import { nightOf } from './life.ts';

/** One answer, as it leaves. */
export interface Answer {
  readonly metric: string;
  readonly range: DayRange;
  readonly reply: Readonly<Record<string, unknown>>;
}

/** Asks every metric for each of the ranges, as of the night after a day. */
export async function crawl(
  published: CogniforceRepositories,
  { day, people, ranges }: { day: Day; people: number; ranges: readonly DayRange[] },
): Promise<Answer[]> {
  const clock = fixedClock(nightOf(day));
  const figures = figuresOver(published, {
    ...{ accounts: async () => people, clock, kept: kept(clock) },
    valuation: valuationOf({ hourlyRate: 60, currency: 'EUR' }),
  });
  const found: Answer[] = [];
  for (const range of ranges) {
    for (const metric of metrics) {
      const more = 'limit' in (metric.query.parse({}) as object) ? { limit: MOST } : {};
      const asked = metric.query.parse({ start_date: range.from, end_date: range.to, ...more });
      const reply = metric.reply.parse(await metric.answer(figures, asked));
      found.push({ metric: metric.name, range, reply: reply as Answer['reply'] });
    }
  }
  return found;
}

/** Rows of a page: more than these worlds have. */
const MOST = 500;

/** Every day, every beginning of the record, every week and month, and all. */
export function everyRange(days: readonly Day[]): DayRange[] {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const weeks = days.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1);
  const months = new Set(days.map((day) => day.slice(0, 7)));
  const ranges = [
    ...days.map((day) => ({ from: day, to: day })),
    ...days.map((day) => ({ from: first, to: day })),
    ...weeks.map((from) => ({ from, to: addDays(from, 6) })),
    ...[...months].map((month) => {
      const own = days.filter((day) => day.startsWith(month));
      return { from: `${month}-01`, to: own.at(-1) ?? last };
    }),
  ];
  return [...new Map(ranges.map((range) => [`${range.from} ${range.to}`, range])).values()];
}

const OF_TODAY = new Set(['asOf', 'latest', 'firstDate', 'lastDate', 'calibration']);
const OF_CALIBRATION = new Set(['state', 'labels', 'medianError', 'version', 'offChat']);

/** An answer as text, without what says how things are today. */
export function textOf({ metric, range, reply }: Answer): string {
  const text = JSON.stringify(reply, (key, value) =>
    OF_TODAY.has(key) || OF_CALIBRATION.has(key) ? undefined : value,
  );
  return `${metric} ${range.from} ${range.to} ${text}`;
}

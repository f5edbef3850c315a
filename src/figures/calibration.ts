import type { z } from 'zod';
import type { CalibrationSummary, Published } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import type { Book } from './book.ts';
import { classesIn } from './classes.ts';
import type { answered } from './contract.ts';

type Frame = z.input<typeof answered>;
/** How sure the level of the figures of a range is, and which methods they are of. */
export type CalibrationOfRange = Pick<Frame, 'calibration' | 'methods'>;

/** A method with less of the manual time of a range does not decide what the whole is called. */
const DECIDES_FROM = 0.1;

const NOBODY = { state: 'uncalibrated', labels: 0, medianError: null, version: null } as const;

/** What one method adds to the days of a period. */
interface MethodSums {
  readonly method: string;
  readonly tasks: number;
  readonly baseline: number;
}

/**
 * The calibration of a range: that of the method with the fewest answers among those with a tenth or more of the manual time, in
 * the periods that end in it, else in the newest one before. Where none is over yet: that of the method with the fewest answers.
 */
export async function calibrationOfRange(
  { calibration }: Pick<Published, 'calibration'>,
  book: Book,
  range: DayRange,
): Promise<CalibrationOfRange> {
  const { named } = await classesIn(book, 'method', range);
  const sums = named.map(({ name: [method = ''], amounts }) => ({
    method,
    tasks: Math.max(0, amounts.tasks ?? 0),
    baseline: Math.max(0, amounts.conservativeBaseline ?? 0),
  }));
  const names = sums.length > 0 ? sums.map(({ method }) => method) : await calibration.methods();
  const fits = newestOf(await calibration.summaries([...new Set(names)]));
  if (sums.length > 0) return describe(sums, fits);
  const [weakest] = [...fits.values()].sort((a, b) => a.labels - b.labels);
  return { calibration: weakest === undefined ? NOBODY : said(weakest), methods: [] };
}

const newestOf = (fits: readonly CalibrationSummary[]) =>
  new Map(fits.map((fit) => [fit.method, fit]));

function describe(
  sums: readonly MethodSums[],
  fits: ReadonlyMap<string, CalibrationSummary>,
): CalibrationOfRange {
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  const tasks = total(sums, (each) => each.tasks);
  const whole = total(sums, ({ baseline }) => baseline);
  const methods = sums.map((own) => {
    const fit = fits.get(own.method);
    return {
      method: own.method,
      taskShare: share(own.tasks, tasks),
      manualTimeShare: share(own.baseline, whole),
      ...(fit === undefined ? NOBODY : said(fit)),
    };
  });
  const deciding = methods.filter(({ manualTimeShare }) => manualTimeShare >= DECIDES_FROM);
  const [weakest] = (deciding.length > 0 ? deciding : [...methods]).sort(
    (a, b) => a.labels - b.labels,
  );
  return { calibration: weakest === undefined ? NOBODY : said(weakest), methods };
}

function said({ state, labels, medianError, version }: Frame['calibration']): Frame['calibration'] {
  return { state, labels, medianError, version };
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

import type { z } from 'zod';
import type {
  CalibrationSummary,
  CogniforceRepositories,
  MethodSums,
} from '../domains/cogniforce/index.ts';
import type { DayRange } from '../kernel/days.ts';
import type { answered } from './contract.ts';

type Frame = z.input<typeof answered>;
/** How sure the level of the figures of a range is, and which methods they are of. */
export type CalibrationOfRange = Pick<Frame, 'calibration' | 'methods'>;

/** A method with less of the manual time of a range does not decide what the whole is called. */
const DECIDES_FROM = 0.1;

const NOBODY = { state: 'uncalibrated', labels: 0, medianError: null, version: null } as const;

/**
 * The calibration of a range: that of the method with the fewest answers among those with a tenth or more of the manual time,
 * as the days of the range were made with. Where the range has no figure: that of the method with the most answers.
 */
export async function calibrationOfRange(
  { aggregates, calibration }: Pick<CogniforceRepositories, 'aggregates' | 'calibration'>,
  range: DayRange,
): Promise<CalibrationOfRange> {
  const sums = await aggregates.methods(range);
  const names = sums.length > 0 ? sums.map(({ method }) => method) : await calibration.methods();
  const fits = await calibration.summaries([...new Set(names)]);
  if (sums.length > 0) return describe(sums, fits);
  const newest = [...new Map(fits.map((fit) => [fit.method, fit])).values()];
  const [most] = newest.sort((a, b) => b.labels - a.labels);
  return { calibration: most === undefined ? NOBODY : said(most), methods: [] };
}

function describe(
  sums: readonly MethodSums[],
  fits: readonly CalibrationSummary[],
): CalibrationOfRange {
  const tasks = total(sums, ({ tasks }) => tasks);
  const whole = total(sums, ({ meanBaseline }) => meanBaseline);
  const methods = [...Map.groupBy(sums, ({ method }) => method)].map(([method, own]) => {
    // Days being rebuilt may be of two fits: what is said is true of the older one.
    const version = own[0]?.version ?? null;
    const fit = fits.find((each) => each.method === method && each.version === version);
    return {
      method,
      taskShare: tasks > 0 ? total(own, (each) => each.tasks) / tasks : 0,
      manualTimeShare: whole > 0 ? total(own, (each) => each.meanBaseline) / whole : 0,
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

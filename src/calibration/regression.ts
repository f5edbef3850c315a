import { quantile } from '../kernel/statistics.ts';

/** An answer beside its estimate, in logarithms of minutes. */
export interface Point {
  /** ln of the raw estimate. */
  readonly x: number;
  /** ln of the answer. */
  readonly y: number;
  /** Null: of a kind that has no offset of its own. */
  readonly taskClass: string | null;
}

/** How ln minutes follow from ln of the raw estimate x: x + level + tilt (x - centre) + the offset of the class. */
export interface Line {
  readonly level: number;
  /** Slope - 1; the slope is between 0.3 and 1.2. */
  readonly tilt: number;
  readonly centre: number;
  readonly classes: ReadonlyMap<string, number>;
}

/** A line, and for each point, in order, ln(answer / estimate) by the line that was fitted without it. */
export interface Fitted extends Line {
  readonly residuals: readonly number[];
}

/** Answers that a prior counts for: of the level, and of a class against the level. */
const LEVEL_PRIOR = 3;
const CLASS_PRIOR = 10;
/** Fewer answers say nothing about a slope. */
const SLOPE_FROM = 20;
const SLOPES = [0.3, 1.2] as const;
/** Standard deviation of the slopes, around 1, that are expected before any answer. */
const SLOPE_PRIOR_SD = 0.3;

/** Residuals beyond so many standard deviations pull no more than those at it; with normal ones this costs 4 % of them. */
const HUBER = 1.5;
const ROUNDS = 30;
/** Least standard deviation that is believed of few residuals. */
const LEAST_SD = 0.5;
/** Median of |residual| to standard deviation, of normal ones. */
const MAD_TO_SD = 1.4826;

/**
 * The level of the answers against the estimates, shrunk towards `prior`, with an offset for each class of tasks shrunk towards
 * the level; from 20 answers also a slope, shrunk towards 1, where that brings the answers nearer that it was not fitted on.
 *
 * A model that scatters around the truth calls small tasks too small and large ones too large: without a slope its totals
 * stay 1.2 to 1.9 times too high whatever the level, and 20 answers tell. Answers far from the others pull with a bounded force. The points' order matters only for the last digit: give them in one.
 * Source  P. J. Huber, Robust estimation of a location parameter, Ann. Math. Statistics 35 (1964) 73-101.
 */
export function fitLine(points: readonly Point[], prior: number): Fitted {
  const flat = fitted(points, prior, false);
  if (points.length < SLOPE_FROM) return flat;
  const tilted = fitted(points, prior, true);
  return isNearer(tilted.residuals, flat.residuals) ? tilted : flat;
}

function isNearer(these: readonly number[], those: readonly number[]): boolean {
  return meanOf(these.map(Math.abs)) < meanOf(those.map(Math.abs));
}

function fitted(points: readonly Point[], prior: number, hasSlope: boolean): Fitted {
  const centre = meanOf(points.map(({ x }) => x));
  const weights = weightsOf(points, centre, hasSlope);
  const all = new Sums();
  const byClass = new Map<string, Sums>();
  const ownOf = ({ taskClass }: Point) => (taskClass === null ? undefined : byClass.get(taskClass));
  for (const [at, point] of points.entries()) {
    const weight = weights[at] ?? 1;
    all.add(point, centre, weight);
    if (point.taskClass !== null && !byClass.has(point.taskClass))
      byClass.set(point.taskClass, new Sums());
    ownOf(point)?.add(point, centre, weight);
  }
  const residuals = points.map((point, at) => {
    const weight = weights[at] ?? 1;
    const rest = all.without(point, centre, weight);
    const { level, tilt } = shrunk(rest, prior, hasSlope);
    const own = ownOf(point)?.without(point, centre, weight);
    return rise(point) - level - tilt * (point.x - centre) - offsetOf(own, level, tilt);
  });
  const line = shrunk(all, prior, hasSlope);
  const classes = new Map(
    [...byClass].map(([name, own]) => [name, offsetOf(own, line.level, line.tilt)]),
  );
  return { ...line, centre, classes, residuals };
}

function shrunk(sums: Sums, prior: number, hasSlope: boolean) {
  if (sums.count === 0) return { level: prior, tilt: 0 };
  const { level, tilt } = sums.line(hasSlope);
  return { level: prior + ((level - prior) * sums.count) / (sums.count + LEVEL_PRIOR), tilt };
}

/** What the answers of a class lie above the line, shrunk. */
function offsetOf(own: Sums | undefined, level: number, tilt: number): number {
  if (own === undefined || own.count === 0) return 0;
  const above = own.meanRise() - level - tilt * own.meanPlace();
  return (above * own.count) / (own.count + CLASS_PRIOR);
}

function weightsOf(points: readonly Point[], centre: number, hasSlope: boolean): number[] {
  let weights = points.map(() => 1);
  let middle = { level: quantile(points.map(rise), 0.5) ?? 0, tilt: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { level, tilt } = middle;
    const residuals = points.map((point) => rise(point) - level - tilt * (point.x - centre));
    const spread = (quantile(residuals.map(Math.abs), 0.5) ?? 0) * MAD_TO_SD;
    const reach = HUBER * Math.max(spread, LEAST_SD);
    weights = residuals.map((residual) => Math.min(1, reach / Math.abs(residual)));
    const sums = new Sums();
    for (const [at, point] of points.entries()) sums.add(point, centre, weights[at] ?? 1);
    middle = sums.line(hasSlope);
  }
  return weights;
}

/** ln(answer / raw estimate). */
function rise({ x, y }: Point): number {
  return y - x;
}

/** Weighted sums over points from which a line follows, and the line without any one of them. */
class Sums {
  count = 0;
  private weight = 0;
  private place = 0;
  private rise = 0;
  private square = 0;
  private product = 0;
  private riseSquare = 0;

  add(point: Point, centre: number, weight: number, sign = 1): void {
    const place = point.x - centre;
    const above = rise(point);
    this.count += sign;
    this.weight += sign * weight;
    this.place += sign * weight * place;
    this.rise += sign * weight * above;
    this.square += sign * weight * place * place;
    this.product += sign * weight * place * above;
    this.riseSquare += sign * weight * above * above;
  }

  without(point: Point, centre: number, weight: number): Sums {
    const rest = Object.assign(new Sums(), this);
    rest.add(point, centre, weight, -1);
    return rest;
  }

  meanRise(): number {
    return this.rise / this.weight;
  }

  meanPlace(): number {
    return this.place / this.weight;
  }

  line(hasSlope: boolean): { level: number; tilt: number } {
    const tilt = hasSlope ? clamp(1 + this.tilt(), SLOPES) - 1 : 0;
    return { level: this.meanRise() - tilt * this.meanPlace(), tilt };
  }

  /** By least squares, times the share of its variance that is not chance. */
  private tilt(): number {
    const spread = this.square - this.place * this.meanPlace();
    if (spread <= 0) return 0;
    const together = this.product - this.place * this.meanRise();
    const tilt = together / spread;
    const left = this.riseSquare - this.rise * this.meanRise() - tilt * together;
    const chance = Math.max(left / Math.max(1, this.count - 2), LEAST_SD ** 2) / spread;
    return (tilt * SLOPE_PRIOR_SD ** 2) / (SLOPE_PRIOR_SD ** 2 + chance);
  }
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

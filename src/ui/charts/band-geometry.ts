import { extent } from 'd3-array';
import { area, line } from 'd3-shape';
import { roundScale } from './round-scale.ts';

/** Coordinates inside the drawing: it is stretched to its box, so only their proportions count. */
export const WIDTH = 1000;
export const HEIGHT = 400;

/** One place on the x axis: a value with its range, or the reason why there is none. Any unit, one for all. */
export interface BandPoint {
  readonly value: { low: number; claim: number; expected: number; high: number } | null;
  readonly gap: Gap | null;
  /** How many steps of the axis it takes, from 1: its value is that of each of them. */
  readonly wide: number;
}

/** Why a place has no value. */
export interface Gap {
  readonly reason: string;
  /** It waits, and nothing is missing: a strip along the zero line in place of the whole height. */
  readonly waits: boolean;
}

/** A label under the time axis. `at` is a step's index, possibly with a fraction. */
export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

/** A number in the drawing, for which a list says what it is. */
export interface ChartMark {
  readonly number: number;
  /** A step of the axis, possibly with a fraction; of several the first. */
  readonly at: number;
  /** The last one; null: there is one alone. */
  readonly until: number | null;
}

/** Places beside each other that have something in common. */
export interface Stretch {
  /** Indexes of the first and the last place. */
  readonly first: number;
  readonly last: number;
}

/** The drawing of a line within its band, ready for its marks. */
export interface Band {
  /** Values of the y axis' lines, lowest first; zero is always among them. */
  readonly ticks: readonly number[];
  /** Share of the height from the top, 0 to 1. */
  readonly y: (value: number) => number;
  /** Share of the width, 0 to 1, of the middle of a step. */
  readonly atStep: (step: number) => number;
  /** The same of the middle of a place. */
  readonly x: (index: number) => number;
  /** The place that a share of the width lies in. */
  readonly placeAt: (share: number) => number;
  readonly runs: readonly {
    readonly range: string;
    readonly low: string;
    readonly high: string;
    readonly expected: string;
    readonly claim: string;
  }[];
  /** Places between two gaps: a line needs two ends, so these are dots. */
  readonly dots: readonly number[];
  /** With the shares of the width at which they begin and end. */
  readonly gaps: readonly (Gap & { readonly from: number; readonly to: number })[];
}

/** The whole drawing of a line within its band. The y axis holds zero, everything else and round ends. */
export function bandOf(points: readonly BandPoint[]): Band {
  const shown = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const [least = 0, most = 1] = extent(
    shown.flatMap(({ low, high, claim, expected }) => [0, low, high, claim, expected]),
  );
  const scale = roundScale(least, most, [HEIGHT, 0]);
  const axis = axisOf(points);
  const runs = stretchesOf(points, (point) => (point.value === null ? null : 'shown'));
  return {
    ticks: scale.ticks(4),
    y: (value) => scale(value) / HEIGHT,
    atStep: axis.atStep,
    x: axis.x,
    placeAt: axis.placeAt,
    runs: runs.filter((run) => !isDot(points, run)).map((run) => pathsOf(points, run, axis, scale)),
    dots: runs.filter((run) => isDot(points, run)).map(({ first }) => first),
    gaps: points.flatMap(({ gap }, index) =>
      gap === null ? [] : [{ ...gap, from: axis.begin(index), to: axis.begin(index + 1) }],
    ),
  };
}

const isDot = (points: readonly BandPoint[], { first, last }: Stretch) =>
  first === last && (points[first]?.wide ?? 1) <= 1;

/** Where places of different widths lie beside each other, as shares of the whole width. */
function axisOf(points: readonly BandPoint[]) {
  let steps = 0;
  const begins = points.map(({ wide }) => {
    steps += wide;
    return steps - wide;
  });
  const all = Math.max(1, steps);
  const stepOf = (index: number) => begins[index] ?? steps;
  return {
    stepOf,
    begin: (index: number) => stepOf(index) / all,
    atStep: (step: number) => (step + 0.5) / all,
    x: (index: number) => (stepOf(index) + (points[index]?.wide ?? 1) / 2) / all,
    placeAt: (share: number) =>
      Math.max(
        0,
        begins.findLastIndex((begin) => begin <= share * all),
      ),
  };
}

/** A place of several steps is level from the middle of its first to that of its last. */
function pathsOf(
  points: readonly BandPoint[],
  { first, last }: Stretch,
  { stepOf, atStep }: ReturnType<typeof axisOf>,
  y: (value: number) => number,
) {
  const places = points.slice(first, last + 1).flatMap(({ value, wide }, index) => {
    if (value === null) return [];
    const begin = stepOf(first + index);
    return [begin, ...(wide > 1 ? [begin + wide - 1] : [])].map((step) => ({ step, ...value }));
  });
  type Place = (typeof places)[number];
  const across = ({ step }: Place) => atStep(step) * WIDTH;
  const lineOf = (of: (place: Place) => number) =>
    line<Place>(across, (place) => y(of(place))).digits(1)(places) ?? '';
  const range = area<Place>(
    across,
    (place) => y(place.low),
    (place) => y(place.high),
  ).digits(1);
  return {
    range: range(places) ?? '',
    low: lineOf((place) => place.low),
    high: lineOf((place) => place.high),
    expected: lineOf((place) => place.expected),
    claim: lineOf((place) => place.claim),
  };
}

/** Neighbours of one kind, put together; places whose kind is null belong to none. */
export function stretchesOf<Point>(
  points: readonly Point[],
  kindOf: (point: Point) => string | null,
): (Stretch & { readonly reason: string })[] {
  const stretches: { first: number; last: number; reason: string }[] = [];
  points.forEach((point, index) => {
    const kind = kindOf(point);
    const open = stretches.at(-1);
    if (kind === null) return;
    if (open !== undefined && open.reason === kind && open.last === index - 1) open.last = index;
    else stretches.push({ first: index, last: index, reason: kind });
  });
  return stretches;
}

/**
 * Heights for labels that stand one below the other, at least `apart` from each other, each as near to its wish as
 * that allows and within 0 to `height`; in the order of the wishes given.
 */
export function spread(wishes: readonly number[], apart: number, height: number): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  const placed: number[] = [];
  order.forEach(({ wish }, rank) => {
    const above = placed[rank - 1];
    placed.push(above === undefined ? wish : Math.max(wish, above + apart));
  });
  // What was pushed out below comes back up, and pushes the ones above it.
  for (let rank = placed.length - 1, limit = height; rank >= 0; rank -= 1, limit -= apart) {
    placed[rank] = Math.min(placed[rank] ?? limit, limit);
  }
  const result: number[] = Array.from({ length: wishes.length });
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? 0;
  });
  return result;
}

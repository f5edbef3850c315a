/** One line of a benchmark's report. */
export interface Measure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Null: reported, not promised. */
  readonly goal: string | null;
  readonly ok: boolean | null;
  readonly on: string;
}

/** A value without a goal. */
export function reported(name: string, value: number | null, unit: string, on: string): Measure {
  return { name, value: value === null ? null : rounded(value), unit, goal: null, ok: null, on };
}

/** A value that is to be so much or more. */
export function atLeast(
  name: string,
  value: number,
  least: number,
  on: string,
  unit: string,
): Measure {
  return { ...reported(name, value, unit, on), goal: `>= ${least}`, ok: value >= least };
}

/** A value that is to be so much or less. */
export function atMost(
  name: string,
  value: number,
  most: number,
  on: string,
  unit: string,
): Measure {
  return { ...reported(name, value, unit, on), goal: `<= ${most}`, ok: value <= most };
}

/** A value that is to lie between two. */
export function between(
  name: string,
  value: number,
  [from, to]: readonly [number, number],
  on: string,
  unit: string,
): Measure {
  return {
    ...reported(name, value, unit, on),
    goal: `${from} to ${to}`,
    ok: value >= from && value <= to,
  };
}

/** What could not be measured, and why. */
export function skipped(name: string, reason: string): Measure {
  return { name, value: null, unit: '', goal: null, ok: null, on: `skipped: ${reason}` };
}

/** Prints one line each: for a person, or one JSON object for scripts. */
export function print(measures: readonly Measure[], asJson: boolean): void {
  for (const measure of measures) console.log(asJson ? JSON.stringify(measure) : lineOf(measure));
}

function lineOf({ name, value, unit, goal, ok, on }: Measure): string {
  const verdict = ok === null ? '' : ok ? ' ok' : ' MISSED';
  const measured = value === null ? '-' : `${value} ${unit}`;
  return `${name}: ${measured}${goal === null ? '' : `, goal ${goal}`}${verdict} (${on})`;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

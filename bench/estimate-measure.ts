import { normalCdf } from '../src/kernel/statistics.ts';

/** One line of a report. */
export interface Measure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Null: reported, not promised. */
  readonly goal: string | null;
  readonly ok: boolean | null;
  readonly on: string;
}

/** Two-sided, by the normal approximation with continuity correction. */
export function binomialP(hits: number, trials: number, p: number): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const distance = Math.max(0, Math.abs(hits - trials * p) - 0.5) / spread;
  return 2 * (1 - normalCdf(distance));
}

export function reported(name: string, value: number | null, unit: string, on: string): Measure {
  return { name, value: value === null ? null : rounded(value), unit, goal: null, ok: null, on };
}

export function atLeast(
  name: string,
  value: number,
  least: number,
  on: string,
  unit = 'share',
): Measure {
  return {
    ...reported(name, value, name.endsWith('rho') ? 'rho' : unit, on),
    goal: `>= ${least}`,
    ok: value >= least,
  };
}

export function atMost(
  name: string,
  value: number,
  most: number,
  on: string,
  unit = 'ln minutes',
): Measure {
  return { ...reported(name, value, unit, on), goal: `<= ${most}`, ok: value <= most };
}

export function between(
  name: string,
  value: number,
  [from, to]: readonly [number, number],
  on: string,
  unit = 'ratio',
): Measure {
  return {
    ...reported(name, value, unit, on),
    goal: `${from} to ${to}`,
    ok: value >= from && value <= to,
  };
}

export function skipped(name: string, file: string): Measure {
  const on = `skipped: data/${file} is not on this machine, set COGNIFORCE_SHARED`;
  return { name, value: null, unit: '', goal: null, ok: null, on };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

import type { Answered } from '../figures/contract.ts';
import type { TableHead } from './columns.ts';

/** What is exported, of when, and what every column means: whoever has the files alone needs nothing else. */
export interface Manifest {
  readonly program: string;
  readonly version: string;
  /** Whether the figures are invented ones. */
  readonly demonstration: boolean;
  /** An instant. */
  readonly madeAt: string;
  readonly range: { readonly from: string; readonly to: string; readonly timeZone: string };
  /** What every answer says of itself. */
  readonly about: Answered;
  readonly rules: readonly string[];
  readonly tables: readonly TableHead[];
}

/** Rules that hold for every table. */
export const RULES = [
  'Empty (JSON: null) is not known, or not said. It never stands for zero.',
  'Amounts are not rounded any further than they were when they were published; rows need not add up to a total.',
  'Days are days of the time zone named here, moments are UTC. Minutes are minutes of working time.',
  'Time saved is an estimate: low and high hold the truth in eight of ten cases.',
  'Whatever is said tells of at least as many people as the smallest group has (about: minimum_group).',
] as const;

/** What is known of an export besides its tables. */
export interface Origin {
  readonly version: string;
  readonly demonstration: boolean;
  readonly madeAt: string;
}

export function manifestOf(
  about: Answered,
  heads: readonly TableHead[],
  { version, demonstration, madeAt }: Origin,
): Manifest {
  return {
    ...{ program: 'Cogniforce', version, demonstration, madeAt },
    range: { from: about.startDate, to: about.endDate, timeZone: about.timeZone },
    about,
    rules: RULES,
    tables: heads.map(({ name, figure, definition, columns }) => ({
      ...{ name, figure, definition, columns },
    })),
  };
}

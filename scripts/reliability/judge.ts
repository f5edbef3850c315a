import {
  checkedBy,
  type Difference,
  differencesOf,
  type LoggedRun,
  look,
  type Rows,
  type Seen,
} from './look.ts';
import type { Place } from './place.ts';
import { analysedBy, type World } from './world.ts';

/** What was found of a database that was disturbed and repaired. */
export interface Verdict {
  readonly lost: number;
  readonly doubled: number;
  readonly findings: string[];
}

/** Holds the rows against those that nobody disturbed, and the database against its revisions. */
export async function judgeRows(
  place: Place,
  expected: Rows,
  source: string,
): Promise<Verdict & { readonly seen: Seen }> {
  const seen = await look(place);
  const differences = differencesOf(expected, seen.rows);
  const findings = [...differences.map(sentenceOf), ...(await checkedBy(place, source))];
  return { seen, ...sumsOf(differences), findings };
}

/** The same of runs: also what the log of them says. */
export async function judgeRuns(
  place: Place,
  { reference, source }: Pick<World, 'reference' | 'source'>,
): Promise<Verdict & { readonly seen: Seen }> {
  const judged = await judgeRows(place, reference.rows, source.url);
  const [counted, expected] = [analysedBy(judged.seen), analysedBy(reference)];
  return {
    ...judged,
    lost: judged.lost + Math.max(0, expected - counted),
    doubled: judged.doubled + Math.max(0, counted - expected),
    findings: [
      ...judged.findings,
      ...(counted === expected ? [] : [`${counted} conversations counted of ${expected}`]),
      ...logFaults(judged.seen),
    ],
  };
}

function logFaults({ runs, leases }: Seen): string[] {
  const running = runs.filter(({ status }) => status === 'running').length;
  return [
    ...(running === 0 ? [] : [`${running} rows of processing_log are left running`]),
    ...(leases === 0 ? [] : ['the run is still held']),
    ...(runs.some(isCompleted) ? [] : ['no run is completed']),
  ];
}

export const isCompleted = ({ status }: LoggedRun) => status === 'completed';

const sentenceOf = ({ table, lost, more }: Difference) =>
  `${table}: ${lost} rows of an undisturbed run are not there, ${more} are there that it has not`;

function sumsOf(differences: readonly Difference[]) {
  return {
    lost: differences.reduce((sum, { lost }) => sum + lost, 0),
    doubled: differences.reduce((sum, { more }) => sum + more, 0),
  };
}

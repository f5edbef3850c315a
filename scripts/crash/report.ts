import { quantile } from '../../src/kernel/statistics.ts';
import { textTable } from '../support/text-table.ts';
import { KINDS, type Outcome } from './kill.ts';
import { PROMISED_MS } from './kill-runs.ts';

/** What was tried with what, and what could not be. */
export interface Tried {
  readonly seed: number;
  readonly conversations: number;
  readonly elsewhere: boolean;
  readonly outcomes: readonly Outcome[];
  readonly skipped: readonly { readonly what: string; readonly reason: string }[];
  readonly seconds: number;
}

export const allHolds = (outcomes: readonly Outcome[]) =>
  outcomes.every(({ findings }) => findings.length === 0);

/** For programs. */
export function asJson(tried: Tried): string {
  const { outcomes, ...rest } = tried;
  return JSON.stringify({
    status: allHolds(outcomes) ? 'passed' : 'failed',
    ...rest,
    ...{ kills: sum(outcomes, 'kills'), lost: sum(outcomes, 'lost') },
    doubled: sum(outcomes, 'doubled'),
    begun: begunOf(outcomes),
    byKind: rowsOf(outcomes),
    differences: outcomes.filter(({ findings }) => findings.length > 0),
  });
}

/** For a person. */
export function asText(tried: Tried): string {
  const { outcomes, seed, skipped, seconds } = tried;
  const rows = rowsOf(outcomes).map(({ kind, engine, kills, tooLate, lost, doubled, met }) => {
    const places = Object.entries(met).map(([place, times]) => `${place} ${times}`);
    return [kind, engine, `${kills}`, `${tooLate}`, `${lost}`, `${doubled}`, places.join(', ')];
  });
  const { medianMs, worstMs, runs } = begunOf(outcomes);
  const begun =
    runs === 0
      ? 'No next run was timed.'
      : `From a kill until the next run had begun: ${medianMs} ms in the middle, ${worstMs} ms at worst, of ${runs}; promised ${PROMISED_MS} ms.`;
  return [
    ...textTable([
      ['killed', 'engine', 'kills', 'too late', 'lost', 'doubled', 'where it was'],
      ...rows,
    ]),
    ...['', begun],
    `${sum(outcomes, 'kills')} kills in ${outcomes.length} cases, ${Math.round(seconds)} s, seed ${seed}.`,
    ...outcomes.flatMap(({ number, kind, engine, findings }) =>
      findings.map(
        (each) =>
          `DIFFERENT  ${kind} on ${engine}: ${each} (--seed ${seed} --case ${number}${tried.elsewhere ? ' --elsewhere' : ''} --conversations ${tried.conversations})`,
      ),
    ),
    ...skipped.map(({ what, reason }) => `skipped  ${what}: ${reason}`),
  ].join('\n');
}

function rowsOf(outcomes: readonly Outcome[]) {
  const engines = [...new Set(outcomes.map(({ engine }) => engine))];
  return KINDS.flatMap((kind) =>
    engines.flatMap((engine) => {
      const those = outcomes.filter((each) => each.kind === kind && each.engine === engine);
      if (those.length === 0) return [];
      const counts = { kills: sum(those, 'kills'), tooLate: sum(those, 'tooLate') };
      const wrong = { lost: sum(those, 'lost'), doubled: sum(those, 'doubled') };
      const met = Map.groupBy(
        those.flatMap((each) => each.met),
        (each) => each,
      );
      const places = [...met].map(([place, times]) => [place, times.length] as const);
      return [{ kind, engine, cases: those.length, ...counts, ...wrong, met: toObject(places) }];
    }),
  );
}

const toObject = (entries: readonly (readonly [string, number])[]) =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

function begunOf(outcomes: readonly Outcome[]) {
  const all = outcomes.flatMap(({ begunMs }) => begunMs);
  const worst = all.length === 0 ? null : Math.max(...all);
  return {
    runs: all.length,
    medianMs: quantile(all, 0.5),
    worstMs: worst,
    promisedMs: PROMISED_MS,
  };
}

function sum(outcomes: readonly Outcome[], key: 'kills' | 'tooLate' | 'lost' | 'doubled'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}

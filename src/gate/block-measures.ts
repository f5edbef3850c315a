import type { PeriodCells } from './classes.ts';
import { Ledger } from './ledger.ts';
import { holdsEnough } from './rule.ts';
import { sumsByPerson } from './sums.ts';

/** A measure that tells of the amounts of another one, each at a rate that is known. */
export interface Related {
  readonly measure: string;
  readonly of: string;
  /** Whether only the rate of a whole person is known: both lie in different cells. */
  readonly byPerson?: boolean;
}

interface BlockOptions {
  readonly k: number;
  readonly related: readonly Related[];
  readonly random: () => number;
}

/** Rates that agree to so many digits are one rate. */
const DIGITS = 6;

/**
 * Which measures of a block may be said: those that enough people have, none of them nearly all of it; and of those that tell
 * of another one's amounts, the ones that pass the test beside it.
 *
 * Input   cells of all that the block holds.
 */
export function measuresOfBlock(cells: PeriodCells, options: BlockOptions): Set<string> {
  const { k, related } = options;
  const shown = new Set(
    [...cells.amounts.keys()].filter((measure) =>
      holdsEnough(byPerson(cells, measure).values(), k),
    ),
  );
  for (const [base, those] of Map.groupBy(related, ({ of }) => of)) {
    const isByPerson = those.some((each) => each.byPerson === true);
    const among = isByPerson
      ? ofWholePeople(cells, [base, ...those.map((each) => each.measure)])
      : cells;
    const ledger = ledgerOf(among, base, options);
    for (const { measure } of those) {
      if (!shown.has(measure)) continue;
      const column = weighed(among, measure, base);
      // Where the other is not said, there is nothing that it could be held against but those beside it.
      if (ledger.passes(column)) ledger.enter(column);
      else shown.delete(measure);
    }
  }
  return shown;
}

/** One cell of each person. */
function ofWholePeople(cells: PeriodCells, measures: readonly string[]): PeriodCells {
  const people = [...new Set(cells.people)];
  return {
    people,
    amounts: new Map(
      measures.map((measure) => {
        const sums = byPerson(cells, measure);
        return [measure, people.map((person) => sums.get(person) ?? 0)];
      }),
    ),
  };
}

function byPerson({ people, amounts }: PeriodCells, measure: string): Map<number, number> {
  const column = amounts.get(measure) ?? [];
  return sumsByPerson(column.keys(), people, column);
}

function ledgerOf(cells: PeriodCells, base: string, { k, random }: BlockOptions): Ledger {
  const amounts = cells.amounts.get(base) ?? [];
  const those = [...amounts.keys()].filter((cell) => amounts[cell] !== 0);
  const ledger = new Ledger({ people: cells.people, cells: those, k, random });
  ledger.enter({ cells: those });
  return ledger;
}

/** A measure as a column over the amounts of another one. */
function weighed({ amounts }: PeriodCells, measure: string, base: string) {
  const own = amounts.get(measure) ?? [];
  const others = amounts.get(base) ?? [];
  const cells = [...own.keys()].filter((cell) => own[cell] !== 0 && (others[cell] ?? 0) !== 0);
  const weights = cells.map((cell) =>
    Number(((own[cell] ?? 0) / (others[cell] ?? 1)).toPrecision(DIGITS)),
  );
  return { cells, weights };
}

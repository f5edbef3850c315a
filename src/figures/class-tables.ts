import type { BookClass, Published } from '../domains/cogniforce/book.ts';
import type { ClosedPeriod } from './book.ts';
import { WIDTH, writeRow } from './sums.ts';

/** The classes of one division in one period, the largest first. */
export interface ClassTable {
  /** As they were published: JSON. */
  readonly names: readonly string[];
  readonly people: readonly (number | null)[];
  /** A row for each, one after the other. */
  readonly values: Float64Array;
}

/** Of so many classes in all: 400 bytes each and a name make 50 MB, three years of 500 groups. */
const MOST_CLASSES = 100_000;

/** Classes that were read once. They are written once: what is kept stays true. */
export interface ClassTables {
  /** In the order of the periods. */
  of(
    book: Published['book'],
    division: string,
    periods: readonly ClosedPeriod[],
  ): Promise<ClassTable[]>;
}

/** Keeps those that were asked for last. */
export function classTables(most = MOST_CLASSES): ClassTables {
  const held = new Map<string, ClassTable>();
  let classes = 0;

  function keep(key: string, table: ClassTable): void {
    classes += table.names.length - (held.get(key)?.names.length ?? 0);
    held.delete(key);
    held.set(key, table);
    for (const [oldest, { names }] of held) {
      if (classes <= most) return;
      held.delete(oldest);
      classes -= names.length;
    }
  }

  return {
    async of(book, division, periods) {
      const found = new Map(
        periods.flatMap((period) => {
          const table = held.get(keyOf(division, period));
          return table === undefined ? [] : [[period, table] as const];
        }),
      );
      const missing = periods.filter((period) => !found.has(period));
      if (missing.length > 0) {
        const read = Map.groupBy(await book.classesOf(division, missing), placeOf);
        for (const period of missing) found.set(period, tableOf(read.get(placeOf(period)) ?? []));
      }
      return periods.map((period) => {
        const table = found.get(period) ?? NO_CLASSES;
        keep(keyOf(division, period), table);
        return table;
      });
    },
  };
}

/** Another book in the place of this one was closed at another time. */
function keyOf(division: string, period: ClosedPeriod): string {
  return `${division} ${placeOf(period)} ${period.closed_at}`;
}

function placeOf({ kind, from_day }: Pick<BookClass, 'kind' | 'from_day'>): string {
  return `${kind} ${from_day}`;
}

function tableOf(classes: readonly Pick<BookClass, 'name' | 'people' | 'amounts'>[]): ClassTable {
  const values = new Float64Array(classes.length * WIDTH);
  for (const [at, { amounts }] of classes.entries()) writeRow(amounts, values, at * WIDTH);
  return {
    names: classes.map(({ name }) => name),
    people: classes.map(({ people }) => people),
    values,
  };
}

const NO_CLASSES = tableOf([]);

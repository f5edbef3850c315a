import type { BookClass, BookPeriod, Published } from '../domains/cogniforce/book.ts';
import { type Columns, columnsOf, rowsOf } from './sums.ts';

/** What tells a period from others. */
type Period = Pick<BookPeriod, 'kind' | 'from_day' | 'closed_at'>;

/** Ids, codes. */
export type ClassName = readonly string[];

/** The classes of one division in one period, the largest first. */
export interface ClassTable {
  /** As they were published; a class is the same object in each period. */
  readonly names: readonly ClassName[];
  readonly people: readonly (number | null)[];
  /** A row for each, one after the other. */
  readonly rows: Float64Array;
  readonly columns: Columns;
}

/** Of so many classes in all, three years of 500 groups: 20 numbers each make 20 MB, all 50 of them 40 MB. */
const MOST_CLASSES = 100_000;

/** Classes that were read once. They are written once: what is kept stays true. */
export interface ClassTables {
  /** In the order of the periods. */
  of(book: Published['book'], division: string, periods: readonly Period[]): Promise<ClassTable[]>;
}

/** Keeps those that were asked for last. */
export function classTables(most = MOST_CLASSES): ClassTables {
  const held = new Map<string, ClassTable>();
  /** Never forgotten: there are as many as classes that there ever were, not as periods of them. */
  const named = new Map<string, ClassName>();
  let classes = 0;

  function nameOf(json: string): ClassName {
    const name = named.get(json) ?? (JSON.parse(json) as string[]);
    named.set(json, name);
    return name;
  }

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
        for (const period of missing) {
          found.set(period, tableOf(read.get(placeOf(period)) ?? [], nameOf));
        }
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
function keyOf(division: string, period: Period): string {
  return `${division} ${placeOf(period)} ${period.closed_at}`;
}

function placeOf({ kind, from_day }: Pick<BookClass, 'kind' | 'from_day'>): string {
  return `${kind} ${from_day}`;
}

function tableOf(
  classes: readonly Pick<BookClass, 'name' | 'people' | 'amounts'>[],
  nameOf: (json: string) => ClassName,
): ClassTable {
  const amounts = classes.map((each) => each.amounts);
  const columns = columnsOf(amounts);
  return {
    names: classes.map(({ name }) => nameOf(name)),
    people: classes.map(({ people }) => people),
    rows: rowsOf(amounts, columns),
    columns,
  };
}

export const NO_CLASSES: ClassTable = {
  ...{ names: [], people: [], rows: new Float64Array(), columns: [] },
};

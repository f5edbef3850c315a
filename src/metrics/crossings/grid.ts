import type { Crossing, CrossingsReply } from './contract.ts';

/** Rows and columns that a screen has room for. */
const ROWS = 12;
const COLUMNS = 8;
/** Colours that a cell may have. */
const STEPS = 6;

/** A table of cells: rows and columns by their time with AI, the largest first. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** One for each column; null: it is not named. */
    readonly cells: readonly ((Crossing & { readonly step: number }) | null)[];
  }[];
  /** How many of the cells are in it. */
  readonly drawn: number;
}

export function gridOf({ cells }: Pick<CrossingsReply, 'cells'>): Grid {
  const columns = largest(cells, ({ column }) => column, COLUMNS);
  const rows = largest(cells, ({ row }) => row, ROWS);
  const most = Math.max(0, ...cells.map(({ withAiMinutes }) => withAiMinutes));
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const drawn = rows.map((id) => {
    const own = columns.map((column) => byPlace.get(placeOf(id, column)) ?? null);
    const name = own.find((cell) => cell !== null)?.rowName ?? id;
    return {
      ...{ id, name },
      cells: own.map((cell) => (cell === null ? null : { ...cell, step: stepOf(cell, most) })),
    };
  });
  return {
    ...{ columns, rows: drawn },
    drawn: drawn.reduce((sum, row) => sum + row.cells.filter((cell) => cell !== null).length, 0),
  };
}

/** Whether what is not named is more than each cell that is: then a table would say little. */
export function isMostlyOthers({ cells, other }: Pick<CrossingsReply, 'cells' | 'other'>): boolean {
  return other !== null && other.withAiMinutes > (cells[0]?.withAiMinutes ?? 0);
}

/** Time with AI of all of it, minutes. */
export function allOf({ cells, other }: Pick<CrossingsReply, 'cells' | 'other'>): number {
  return cells.reduce((sum, { withAiMinutes }) => sum + withAiMinutes, other?.withAiMinutes ?? 0);
}

function largest(
  cells: readonly Crossing[],
  of: (cell: Crossing) => string,
  most: number,
): string[] {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(of(cell), (sums.get(of(cell)) ?? 0) + cell.withAiMinutes);
  return [...sums]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

function stepOf({ withAiMinutes }: Crossing, most: number): number {
  return most > 0 ? Math.max(1, Math.ceil((STEPS * withAiMinutes) / most)) : 1;
}

const placeOf = (row: string, column: string) => JSON.stringify([row, column]);

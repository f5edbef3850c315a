import { Echelon } from './echelon.ts';
import type { Field } from './field.ts';

/**
 * Whether no combination of columns is about some people, and about fewer than k: whichever fewer than k are left out, the
 * columns are as independent among the others as among all. One that is a combination of the others says nothing new, and
 * changes nothing.
 *
 * Input   rows of each person, all of one width. For a few people: it tries every set of fewer than k.
 */
export function staysWhole(
  people: readonly (readonly Float64Array[])[],
  field: Field,
  k: number,
): boolean {
  const width = people.find((rows) => rows.length > 0)?.[0]?.length ?? 0;
  const spans = people
    .map((rows) => spanOf(rows, field, width))
    .sort((a, b) => b.length - a.length);
  const whole = new Echelon(field, width);
  for (const rows of spans) addAll(whole, rows);
  return everySet(spans, { at: 0, mayGo: k - 1, basis: new Echelon(field, width) }, whole.rank);
}

/** Whether the number behind the width of some rows is no combination of those within it. */
export function isNew(rows: readonly Float64Array[], field: Field, width: number): boolean {
  const echelon = new Echelon(field, width);
  return rows.some((row) => {
    const numbers = row.slice();
    return !echelon.add(numbers) && numbers[width] !== 0;
  });
}

interface Trial {
  /** The next person. */
  readonly at: number;
  /** How many may still be left out. */
  readonly mayGo: number;
  /** What those that stayed span. */
  readonly basis: Echelon;
}

function everySet(
  spans: readonly (readonly Float64Array[])[],
  { at, mayGo, basis }: Trial,
  rank: number,
): boolean {
  if (basis.rank === rank) return true;
  const rows = spans[at];
  if (rows === undefined) return false;
  const stays = basis.copy();
  addAll(stays, rows);
  if (!everySet(spans, { at: at + 1, mayGo, basis: stays }, rank)) return false;
  return mayGo === 0 || everySet(spans, { at: at + 1, mayGo: mayGo - 1, basis }, rank);
}

/** Rows that span the same, none more than needed. */
function spanOf(rows: readonly Float64Array[], field: Field, width: number): Float64Array[] {
  const echelon = new Echelon(field, width);
  return rows.map((row) => row.slice()).filter((row) => echelon.add(row));
}

function addAll(echelon: Echelon, rows: readonly Float64Array[]): void {
  for (const row of rows) echelon.add(row.slice());
}

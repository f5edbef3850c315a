import { type RawBuilder, sql } from 'kysely';
import type { ColumnType } from '../column.ts';

type Kind = ColumnType['kind'];

const WHOLE: ReadonlySet<Kind> = new Set(['integer', 'bigint']);
const NUMBERS: ReadonlySet<Kind> = new Set(['integer', 'bigint', 'double', 'numeric']);
/** The least that fits, and the first that does not any more. */
const RANGES = {
  integer: ['-2147483648', '2147483648'],
  bigint: ['-9223372036854775808', '9223372036854775808'],
  /** Between them a double has every whole number. */
  double: ['-9007199254740992', '9007199254740993'],
} as const;

/**
 * The rows whose value of the one type would not be the same in the other, narrower one, in SQL that both engines take;
 * null where SQL cannot tell. Nulls fit.
 */
export function misfits(
  name: string,
  from: ColumnType,
  to: ColumnType,
): RawBuilder<unknown> | null {
  const column = sql.id(name);
  switch (to.kind) {
    case 'varchar':
      if (to.length === null) return null;
      return sql`length(cast(${column} as text)) > ${sql.lit(to.length)}`;
    case 'integer':
    case 'bigint':
      return misfitsOfWhole(column, from.kind, RANGES[to.kind]);
    case 'double':
      return WHOLE.has(from.kind) ? outside(column, RANGES.double) : null;
    case 'numeric':
      return misfitsOfNumeric(column, from.kind, to);
    default:
      return null;
  }
}

type Range = readonly [least: string, end: string];

function misfitsOfWhole(
  column: RawBuilder<unknown>,
  from: Kind,
  range: Range,
): RawBuilder<unknown> | null {
  if (!NUMBERS.has(from)) return null;
  const tooLarge = outside(column, range);
  return WHOLE.has(from) ? tooLarge : sql`(${column} <> round(${column}) or ${tooLarge})`;
}

function misfitsOfNumeric(
  column: RawBuilder<unknown>,
  from: Kind,
  { precision, scale }: Extract<ColumnType, { kind: 'numeric' }>,
): RawBuilder<unknown> | null {
  const isWhole = WHOLE.has(from);
  // What digits a double has beyond the fifteenth, the engines say differently.
  if (precision === null || !(isWhole || from === 'numeric')) return null;
  const end = `1e${precision - (scale ?? 0)}`;
  const tooLarge = sql`not (${column} > ${sql.raw(`-${end}`)} and ${column} < ${sql.raw(end)})`;
  if (isWhole) return tooLarge;
  return sql`(${column} <> round(${column}, ${sql.lit(scale ?? 0)}) or ${tooLarge})`;
}

function outside(column: RawBuilder<unknown>, [least, end]: Range): RawBuilder<unknown> {
  return sql`not (${column} >= ${sql.raw(least)} and ${column} < ${sql.raw(end)})`;
}

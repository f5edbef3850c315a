import { type RawBuilder, sql } from 'kysely';
import type { ColumnType } from '../../column.ts';

type Kind = ColumnType['kind'];

const WHOLE: ReadonlySet<Kind> = new Set(['integer', 'bigint']);
const TEXTS: ReadonlySet<Kind> = new Set(['text', 'varchar']);
/** Where SQLite's whole numbers end, on either side. */
const END = '9.2e18';

/**
 * The values of a column as PostgreSQL casts them to its new type; the column itself where SQLite has nothing to do.
 *
 * SQLite stores what it is given and converts by affinity alone: without it 10.25 would stand in a column of whole numbers.
 * What no cast can do it leaves as it is; where PostgreSQL has no cast either, a revision says what it converts.
 */
export function castValue(name: string, from: ColumnType, to: ColumnType): RawBuilder<unknown> {
  const column = sql.id(name);
  if (WHOLE.has(to.kind)) return toWhole(column, from.kind);
  if (to.kind === 'numeric' && to.precision !== null) return toScale(column, to.scale ?? 0);
  if (TEXTS.has(to.kind)) return toText(column, from.kind, to);
  if (from.kind === 'instant' && to.kind === 'day') return sql`substr(${column}, 1, 10)`;
  if (from.kind === 'day' && to.kind === 'instant') return sql`${column} || 'T00:00:00.000Z'`;
  return column;
}

/** A decimal number that lies between two whole ones goes away from zero, one of a double to the even one. */
function toWhole(column: RawBuilder<unknown>, from: Kind): RawBuilder<unknown> {
  if (from !== 'numeric' && from !== 'double') return column;
  const rounded =
    from === 'numeric'
      ? sql`round(${column})`
      : sql`case abs(${column} - cast(${column} as integer)) when 0.5 then 2 * round(${column} / 2) else round(${column}) end`;
  const isCut = sql`typeof(${column}) = 'real' and abs(${column}) < ${sql.raw(END)}`;
  return sql`case when ${isCut} then cast(${rounded} as integer) else ${column} end`;
}

function toScale(column: RawBuilder<unknown>, scale: number): RawBuilder<unknown> {
  return sql`case typeof(${column}) when 'real' then round(${column}, ${sql.lit(scale)}) else ${column} end`;
}

function toText(column: RawBuilder<unknown>, from: Kind, to: ColumnType): RawBuilder<unknown> {
  const text =
    from === 'boolean' ? sql`case ${column} when 1 then 'true' when 0 then 'false' end` : column;
  const limit = to.kind === 'varchar' ? to.length : null;
  if (limit === null) return text;
  const cut = sql`cast(${text} as text)`;
  return sql`case when length(${cut}) > ${sql.lit(limit)} then substr(${cut}, 1, ${sql.lit(limit)}) else ${text} end`;
}

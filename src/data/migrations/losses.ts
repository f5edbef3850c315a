import { type RawBuilder, sql } from 'kysely';
import type { ColumnType } from '../column.ts';
import type { TableShape } from '../shape.ts';
import type { ChangedShape } from './changed-shape.ts';
import { misfits } from './misfits.ts';

/** Something that a change takes away, or asks, of the rows that fulfil a condition. */
export interface AtStake {
  /** As the table is called before the change. */
  readonly table: string;
  /** Of the rows at stake; null: all. */
  readonly where: RawBuilder<unknown> | null;
  /** Begins with a verb: `drops book.pages`. */
  readonly what: string;
  /** The condition finds values that would not fit, and not whatever holds one. */
  readonly isMisfit?: boolean;
}

/** What goes with a table. */
export function lossesOfDrop(table: string): readonly AtStake[] {
  return [{ table, where: null, what: `drops the table ${table}` }];
}

/**
 * Values that a change drops, or that do not fit any more; nulls are nothing to lose. Where nobody can say beforehand what
 * a cast, or the revision itself, makes of a value, each counts.
 */
export function lossesOfChange(
  table: string,
  { renamed, after, convert = {} }: Shapes & Partial<Pick<ChangedShape, 'convert'>>,
): readonly AtStake[] {
  return Object.entries(renamed.columns).flatMap(([name, { type }]) => {
    const next = after.columns[name];
    const where = sql`${sql.id(name)} is not null`;
    if (next === undefined) return [{ table, where, what: `drops ${table}.${name}` }];
    if (!narrows(type, next.type)) return [];
    const types = `from ${typeText(type)} to ${typeText(next.type)}`;
    const what = `narrows ${table}.${name} ${types}`;
    const misfit = name in convert ? null : misfits(name, type, next.type);
    return [
      misfit === null ? { table, where, what } : { table, where: misfit, what, isMisfit: true },
    ];
  });
}

/** Rows that would have no value in a column that must have one. */
export function demandsOfChange(
  table: string,
  { renamed, after, convert }: Shapes & Pick<ChangedShape, 'convert'>,
): readonly AtStake[] {
  return Object.entries(after.columns).flatMap(([name, column]): AtStake[] => {
    if (column.isNullable || name in convert) return [];
    const old = renamed.columns[name];
    const what = `makes ${table}.${name} not null`;
    if (old === undefined) {
      return column.defaultTo === null ? [{ table, where: null, what }] : [];
    }
    return old.isNullable ? [{ table, where: sql`${sql.id(name)} is null`, what }] : [];
  });
}

type Shapes = Pick<ChangedShape, 'renamed' | 'after'>;

/** What each kind of value can become without losing anything, besides itself. */
const WIDER: Readonly<Record<ColumnType['kind'], readonly ColumnType['kind'][]>> = {
  text: ['varchar'],
  varchar: ['text'],
  integer: ['bigint', 'double', 'numeric', 'text', 'varchar'],
  bigint: ['numeric', 'text', 'varchar'],
  double: ['text', 'varchar'],
  numeric: ['text', 'varchar'],
  boolean: ['text', 'varchar'],
  instant: ['text', 'varchar'],
  day: ['instant', 'text', 'varchar'],
  json: ['plainJson', 'text', 'varchar'],
  plainJson: ['text', 'varchar'],
  uuid: ['text', 'varchar'],
};

/** Whether some value of the one type is none of the other. */
export function narrows(from: ColumnType, to: ColumnType): boolean {
  if (from.kind !== to.kind && !WIDER[from.kind].includes(to.kind)) return true;
  if (to.kind === 'varchar') return to.length !== null && longest(from) > to.length;
  if (to.kind !== 'numeric' || to.precision === null) return false;
  const scale = to.scale ?? 0;
  const old = digits(from);
  return old.before > to.precision - scale || old.after > scale;
}

function longest(type: ColumnType): number {
  if (type.kind === 'varchar') return type.length ?? Number.POSITIVE_INFINITY;
  if (type.kind === 'uuid') return 36;
  return type.kind === 'day' ? 10 : Number.POSITIVE_INFINITY;
}

/** Most digits before and after the point. */
function digits(type: ColumnType): { readonly before: number; readonly after: number } {
  if (type.kind === 'integer') return { before: 10, after: 0 };
  if (type.kind === 'bigint') return { before: 19, after: 0 };
  if (type.kind !== 'numeric' || type.precision === null) {
    return { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };
  }
  const scale = type.scale ?? 0;
  return { before: type.precision - scale, after: scale };
}

/** The type in the words of a model: `varchar(20)`. */
export function typeText(type: ColumnType): string {
  if (type.kind === 'varchar') return type.length === null ? 'varchar' : `varchar(${type.length})`;
  if (type.kind !== 'numeric' || type.precision === null) return type.kind;
  return `numeric(${type.precision}, ${type.scale ?? 0})`;
}

/** A change that spells out both shapes, as one of columns that keep their names. */
export function unrenamed(before: TableShape, after: TableShape): Shapes {
  return { renamed: before, after };
}

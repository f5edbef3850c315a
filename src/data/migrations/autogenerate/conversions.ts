import { type RawBuilder, sql } from 'kysely';
import type { ColumnType } from '../../column.ts';

/** How the values of a column become others. */
export interface Conversion {
  /** Null: a cast does. */
  readonly convert: RawBuilder<unknown> | null;
  /** False: what becomes of some values is for a person to say. */
  readonly isObvious: boolean;
}

type Kind = ColumnType['kind'];

const NUMBERS: ReadonlySet<Kind> = new Set(['integer', 'bigint', 'double', 'numeric']);
const TEXTS: ReadonlySet<Kind> = new Set(['text', 'varchar']);
const DOCUMENTS: ReadonlySet<Kind> = new Set(['json', 'plainJson']);
/** What every engine spells as code does, once it is text. */
const SPELLED_ALIKE: ReadonlySet<Kind> = new Set([
  ...NUMBERS,
  ...TEXTS,
  ...DOCUMENTS,
  'day',
  'uuid',
]);

/** What a column may refer to besides its own kind: PostgreSQL looks for an operator that compares the two. */
const REFERS: Partial<Record<Kind, readonly Kind[]>> = {
  integer: ['bigint', 'double', 'numeric'],
  bigint: ['integer', 'double', 'numeric'],
  numeric: ['double'],
  text: ['varchar'],
  varchar: ['text'],
};

/** Whether both engines let a column of the one kind refer to one of the other. */
export function canRefer(column: Kind, target: Kind): boolean {
  return column === target || (REFERS[column]?.includes(target) ?? false);
}

/**
 * How values of the one kind become those of the other, so that a change of the type is at least a statement that both
 * engines take: PostgreSQL reads any type from text, and refuses many a cast that SQLite lets pass.
 */
export function conversionOf(column: string, from: Kind, to: Kind): Conversion {
  if (from === to || [NUMBERS, DOCUMENTS].some((group) => group.has(from) && group.has(to))) {
    return { convert: null, isObvious: true };
  }
  if (TEXTS.has(to)) return toText(column, from);
  if (from === 'boolean' && NUMBERS.has(to)) {
    return { convert: truth(column, sql`1`, sql`0`), isObvious: true };
  }
  if (from === 'day' && to === 'instant') {
    return { convert: sql`${asText(column)} || 'T00:00:00.000Z'`, isObvious: true };
  }
  if (from === 'instant' && to === 'day') {
    return { convert: sql`substr(${asText(column)}, 1, 10)`, isObvious: false };
  }
  if (NUMBERS.has(from) && to === 'boolean') {
    return { convert: sql`${sql.ref(column)} <> 0`, isObvious: false };
  }
  return { convert: asText(column), isObvious: false };
}

function toText(column: string, from: Kind): Conversion {
  if (SPELLED_ALIKE.has(from)) return { convert: null, isObvious: true };
  if (from === 'boolean') {
    return { convert: truth(column, sql`'true'`, sql`'false'`), isObvious: true };
  }
  return { convert: asText(column), isObvious: false };
}

function truth(column: string, yes: RawBuilder<unknown>, no: RawBuilder<unknown>) {
  const name = sql.ref(column);
  return sql`case when ${name} then ${yes} when not ${name} then ${no} end`;
}

function asText(column: string): RawBuilder<unknown> {
  return sql`cast(${sql.ref(column)} as text)`;
}

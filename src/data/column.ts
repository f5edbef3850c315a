import type { RawBuilder } from 'kysely';
import type { JsonText } from './json.ts';

/** What a column holds, whatever the engine; `data/dialects/*` says how each engine stores it. */
export type ColumnType =
  | { readonly kind: 'text' }
  | { readonly kind: 'varchar'; readonly length: number | null }
  | { readonly kind: 'integer' }
  | { readonly kind: 'bigint' }
  | { readonly kind: 'double' }
  | { readonly kind: 'numeric'; readonly precision: number | null; readonly scale: number | null }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'day' }
  | { readonly kind: 'json' }
  | { readonly kind: 'plainJson' }
  | { readonly kind: 'uuid' };

/** A constant, or an expression that both engines understand. */
export type ColumnDefault = string | number | boolean | RawBuilder<unknown>;

/** One column: `Select` is what reading gives, `Insert` what writing takes (`undefined` in it: may be left out). */
export interface Column<Select = unknown, Insert = unknown> {
  readonly type: ColumnType;
  readonly isNullable: boolean;
  readonly defaultTo: ColumnDefault | null;
  /** For whoever meets the column in the database; null: nothing is said. */
  readonly describedAs: string | null;
  /** Carries the types; nothing is ever stored here. */
  readonly types?: { readonly select: Select; readonly insert: Insert };
  nullable(): Column<Select | null, Insert | null | undefined>;
  default(value: ColumnDefault): Column<Select, Insert | undefined>;
  /** What the database itself says of the column: its comment in PostgreSQL, part of the table's text in SQLite. */
  comment(words: string): Column<Select, Insert>;
}

/** Text of any length. */
export const text = () => column<string>({ kind: 'text' });
/** Text of at most `length` characters; PostgreSQL enforces it, SQLite does not. */
export const varchar = (length?: number) =>
  column<string>({ kind: 'varchar', length: length ?? null });
/** Whole number of 32 bits. */
export const integer = () => column<number>({ kind: 'integer' });
/** Whole number; exact to 2^53, beyond that JavaScript rounds it. */
export const bigint = () => column<number>({ kind: 'bigint' });
/** Floating-point number of 64 bits. */
export const double = () => column<number>({ kind: 'double' });
/** Decimal number, exact in PostgreSQL; read as a JavaScript number. */
export const numeric = (precision?: number, scale?: number) =>
  column<number>({ kind: 'numeric', precision: precision ?? null, scale: scale ?? null });
/** True or false. */
export const boolean = () => column<boolean>({ kind: 'boolean' });
/** A moment as ISO-8601 UTC text with milliseconds, `2026-03-02T09:00:00.000Z`. */
export const instant = () => column<string>({ kind: 'instant' });
/** A calendar day `YYYY-MM-DD`. */
export const day = () => column<string>({ kind: 'day' });
/** A JSON value: parsed when read, written through `toJson`. */
export const json = <Value = unknown>() => column<Value, JsonText>({ kind: 'json' });
/** JSON as its text, unparsed, both ways: for documents of another program. */
export const plainJson = () => column<string>({ kind: 'plainJson' });
/** An id as lower-case UUID text. */
export const uuid = () => column<string>({ kind: 'uuid' });

interface Traits {
  readonly isNullable: boolean;
  readonly defaultTo: ColumnDefault | null;
  readonly describedAs: string | null;
}

const PLAIN: Traits = { isNullable: false, defaultTo: null, describedAs: null };

function column<Select, Insert = Select>(
  type: ColumnType,
  traits: Traits = PLAIN,
): Column<Select, Insert> {
  return Object.freeze({
    type,
    ...traits,
    nullable: () =>
      column<Select | null, Insert | null | undefined>(type, { ...traits, isNullable: true }),
    default: (defaultTo: ColumnDefault) =>
      column<Select, Insert | undefined>(type, { ...traits, defaultTo }),
    comment: (describedAs: string) => column<Select, Insert>(type, { ...traits, describedAs }),
  });
}

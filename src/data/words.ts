/**
 * A schema in the database's own words, so that two are compared as the engine itself prints them.
 *
 * Plain data without an order: PostgreSQL can only append columns. The version tables, what an extension owns,
 * partitions and other schemas are no part of it.
 */
export interface SchemaWords {
  readonly tables: Words<TableWords>;
}

/** By name; read with `wordOf`, for a name may be that of a property which every object has. */
export type Words<T> = Readonly<Record<string, T>>;

/** One table. */
export interface TableWords {
  readonly comment: string | null;
  /** What stands behind the closing parenthesis or before `table`, such as `strict` or `unlogged`; null: nothing. */
  readonly options: string | null;
  readonly columns: Words<ColumnWords>;
  /** One that has no name, as SQLite allows, is called by its definition. */
  readonly constraints: Words<ConstraintWords>;
  /** Those that stand for themselves; the ones behind a key or a unique rule are part of that. */
  readonly indexes: Words<IndexWords>;
  /** Their text; never drift by themselves. */
  readonly triggers: Words<string>;
}

/** One column. */
export interface ColumnWords {
  readonly type: string;
  readonly nullable: boolean;
  /** What SQLite does with a null where it does not refuse it, such as `on conflict replace`; absent: it refuses. */
  readonly onNull?: string;
  readonly default: string | null;
  /** Null: the usual one. */
  readonly collation: string | null;
  /** `generated ...` as it stands in `create table`, identities included; null: somebody writes the values. */
  readonly generated: string | null;
  readonly comment: string | null;
}

/** One rule of a table. */
export interface ConstraintWords {
  readonly kind: ConstraintKind;
  /** Without its name, as it stands in `create table`. */
  readonly definition: string;
}

/** What a rule is about; `exclude` is PostgreSQL's alone. */
export type ConstraintKind = 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclude';

/** One index. */
export interface IndexWords {
  /** What follows the table's name in `create index`. */
  readonly definition: string;
  readonly unique: boolean;
  /** False where building it has failed: it slows down writes and serves nobody. SQLite has none of these. */
  readonly valid: boolean;
}

/** What bears this name; null: nothing. */
export function wordOf<T>(words: Words<T>, name: string): T | null {
  return Object.hasOwn(words, name) ? (words[name] as T) : null;
}

/** A column as it stands in `create table`, behind its name. */
export function columnText(column: ColumnWords): string {
  const { type, collation, generated, nullable, onNull } = column;
  const parts = [
    type,
    collation === null ? '' : `collate ${collation}`,
    column.default === null ? '' : `default ${column.default}`,
    generated ?? '',
    nullable ? '' : 'not null',
    onNull ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A rule as it stands in `create table`, under its name where it has one. */
export function constraintText(name: string, { definition }: ConstraintWords): string {
  return name === definition ? definition : `constraint ${quoteName(name)} ${definition}`;
}

/** `create index`, as both engines take it. */
export function indexText(table: string, name: string, { definition, unique }: IndexWords): string {
  const kind = unique ? 'unique index' : 'index';
  return `create ${kind} ${quoteName(name)} on ${quoteName(table)} ${definition}`;
}

/** A name in quotes, as both engines take it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text in quotes, as both engines take it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

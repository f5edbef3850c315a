import { type RawBuilder, sql } from 'kysely';
import type { Column } from '../../column.ts';
import { describeColumn, describeIndex } from '../../describe-shape.ts';
import type { Index, TableShape } from '../../shape.ts';
import { sqlText } from '../../sql-text.ts';
import {
  type Constraint,
  constraints,
  createIndex,
  defaultValue,
  dropIndex,
  renameTable,
} from '../ddl.ts';
import type { Alteration, Conversions, UntypedKysely } from '../engine.ts';
import { comments } from './comments.ts';
import { repeatedRules } from './repeated-rules.ts';
import { columnType } from './types.ts';

interface Change {
  readonly before: TableShape;
  readonly after: TableShape;
  readonly convert: Conversions;
}

/**
 * Alters the table by the difference of its shapes.
 *
 * In this order, because each step is in the way of the next: keys, indexes and rules that go, new columns (still
 * nullable), values, columns that go, nullability and defaults, new rules, indexes and keys. Values are converted in one
 * statement, so that every expression sees the row as it was.
 */
export async function alterTable(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  { convert }: Alteration,
): Promise<void> {
  const change = { before, after, convert };
  const alter = async (actions: readonly RawBuilder<unknown>[], name = after.name) => {
    if (actions.length > 0) await sql`alter table ${sql.id(name)} ${sql.join(actions)}`.execute(db);
  };
  const { gone, fresh } = partsOf(change);
  // A key of the table to itself may rest on an index or a rule that goes, too.
  await alter(gone.keys.map(toDrop), before.name);
  for (const { name } of gone.indexes) await dropIndex(name).execute(db);
  await alter(gone.rules.map(toDrop), before.name);
  if (before.name !== after.name) {
    await renameTable(before.name, after.name).execute(db);
  }
  await alter(columnsToAdd(change));
  await alter(valuesToConvert(change));
  await alter(columnsToDrop(change));
  await alter(columnsToSettle(change));
  for (const rules of statements(fresh.rules, repeatedRules(after))) await alter(rules);
  for (const index of fresh.indexes) await createIndex(after.name, index).execute(db);
  await alter(fresh.keys.map(toAdd));
  for (const comment of comments(before, after)) await comment.execute(db);
}

interface Parts {
  readonly indexes: readonly Index[];
  readonly keys: readonly Constraint[];
  /** All that are no foreign keys. */
  readonly rules: readonly Constraint[];
}

/** What goes and what is new of all that is not a column. */
function partsOf(change: Change): { readonly gone: Parts; readonly fresh: Parts } {
  const { before, after } = change;
  const sameIndex = same(change, (index: Index) => ({
    text: textOf(describeIndex(index)),
    hasExpression: index.where !== null || index.parts.some((part) => typeof part !== 'string'),
  }));
  const sameRule = same(change, ({ definition, hasExpression }: Constraint) => ({
    text: sqlText(definition),
    hasExpression,
  }));
  const only = (from: TableShape, other: TableShape): Parts => {
    const names = new Set(from.foreignKeys.map(({ name }) => name));
    const rules = difference(constraints(from), constraints(other), sameRule);
    return {
      indexes: difference(from.indexes, other.indexes, sameIndex),
      keys: rules.filter(({ name }) => names.has(name)),
      rules: rules.filter(({ name }) => !names.has(name)),
    };
  };
  return { gone: only(before, after), fresh: only(after, before) };
}

type Same<T> = (a: T, b: T) => boolean;

function toDrop({ name }: Constraint): RawBuilder<unknown> {
  return sql`drop constraint ${sql.id(name)}`;
}

/** Rules to add, statement by statement: most in one. */
function statements(
  rules: readonly Constraint[],
  repeated: ReadonlySet<string>,
): RawBuilder<unknown>[][] {
  return [
    rules.filter(({ name }) => !repeated.has(name)).map(toAdd),
    ...rules.filter(({ name }) => repeated.has(name)).map((rule) => [toAdd(rule)]),
  ];
}

function toAdd({ definition }: Constraint): RawBuilder<unknown> {
  return sql`add ${definition}`;
}

function columnsToAdd({ before, after, convert }: Change): RawBuilder<unknown>[] {
  return Object.entries(after.columns).flatMap(([name, column]) => {
    if (name in before.columns) return [];
    const type = sql.raw(columnType(column.type));
    // A column that is going to be filled must not fill itself first.
    const value = name in convert ? null : defaultValue(column);
    const byDefault = value === null ? sql`` : sql` default ${value}`;
    return [sql`add column ${sql.id(name)} ${type}${byDefault}`];
  });
}

/** `using` may convert a column to the type it has already: so it fills new columns, too. */
function valuesToConvert({ before, after, convert }: Change): RawBuilder<unknown>[] {
  return Object.entries(after.columns).flatMap(([name, column]) => {
    const id = sql.id(name);
    const old = before.columns[name];
    const type = sql.raw(columnType(column.type));
    if (!(changesType(old, column) || name in convert)) return [];
    const value = convert[name] ?? id;
    const dropsDefault = old !== undefined && old.defaultTo !== null;
    return [
      // The old default may not fit the new type; columnsToSettle sets the new one.
      ...(dropsDefault ? [sql`alter column ${id} drop default`] : []),
      sql`alter column ${id} type ${type} using (${value})::${type}`,
    ];
  });
}

function columnsToDrop({ before, after }: Change): RawBuilder<unknown>[] {
  const gone = Object.keys(before.columns).filter((name) => !(name in after.columns));
  return gone.map((name) => sql`drop column ${sql.id(name)}`);
}

/** What leaves the primary key stays NOT NULL by itself, and what is in it cannot be null. */
function columnsToSettle({ before, after, convert }: Change): RawBuilder<unknown>[] {
  return Object.entries(after.columns).flatMap(([name, column]) => {
    const old = before.columns[name];
    const wasNullable = old === undefined || isNullable(before, name, old);
    return [
      ...defaultChange(name, column, old, name in convert),
      ...nullChange(name, wasNullable, isNullable(after, name, column)),
    ];
  });
}

function defaultChange(
  name: string,
  column: Column,
  old: Column | undefined,
  converted: boolean,
): RawBuilder<unknown>[] {
  const value = defaultValue(column);
  const isSet = old === undefined ? !converted : !converted && sameDefault(old, column);
  if (isSet && !changesType(old, column)) return [];
  if (value !== null) return [sql`alter column ${sql.id(name)} set default ${value}`];
  const hadOne = old !== undefined && old.defaultTo !== null;
  return hadOne ? [sql`alter column ${sql.id(name)} drop default`] : [];
}

function isNullable({ primaryKeyColumns }: TableShape, name: string, column: Column): boolean {
  return column.isNullable && !primaryKeyColumns.includes(name);
}

function nullChange(name: string, was: boolean, is: boolean): RawBuilder<unknown>[] {
  if (was === is) return [];
  return [
    is
      ? sql`alter column ${sql.id(name)} drop not null`
      : sql`alter column ${sql.id(name)} set not null`,
  ];
}

function sameDefault(a: Column, b: Column): boolean {
  return JSON.stringify(describeColumn(a).default) === JSON.stringify(describeColumn(b).default);
}

function changesType(old: Column | undefined, column: Column): boolean {
  return old !== undefined && columnType(old.type) !== columnType(column.type);
}

/**
 * Whether a rule or an index may stay. One with an expression over a column of another type is made anew: the server
 * would keep it, with casts to the old type, and the table would for ever look different from one created so.
 */
function same<T>(
  { before, after }: Change,
  describe: (item: T) => { readonly text: string; readonly hasExpression: boolean },
): Same<T> {
  const retyped = Object.entries(after.columns).flatMap(([name, column]) =>
    changesType(before.columns[name], column) ? [name] : [],
  );
  return (a, b) => {
    const { text, hasExpression } = describe(b);
    if (describe(a).text !== text) return false;
    const words = new Set(text.split(/\W+/));
    return !(hasExpression && retyped.some((name) => words.has(name)));
  };
}

function textOf(definition: unknown): string {
  return JSON.stringify(definition);
}

/** Those of `from` that have no equal in `other`. */
function difference<T>(
  from: readonly T[],
  other: readonly T[],
  same: (a: T, b: T) => boolean,
): T[] {
  return from.filter((item) => !other.some((candidate) => same(item, candidate)));
}

import type { RawBuilder } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import type { Conversions } from '../dialects/engine.ts';
import {
  changedIndex,
  type IndexPart,
  isDescending,
  type TableShape,
  withExpressions,
} from '../shape.ts';
import { mentions, renameInSql, renameTableInSql } from './identifiers.ts';
import type { ChangeStep } from './table-change.ts';

/** What a change makes of a table. */
export interface ChangedShape {
  /** In the order in which they happen, before everything else. */
  readonly renames: readonly { readonly from: string; readonly to: string }[];
  /** The table when its columns have their new names. */
  readonly renamed: TableShape;
  readonly after: TableShape;
  /** New values of existing rows, over the columns of `renamed`. */
  readonly convert: Conversions;
}

/**
 * What the steps make of a table that looks like `before`.
 *
 * Errors  MIGRATION_INVALID naming the table and the step that does not fit it.
 */
export function changedShape(before: TableShape, steps: readonly ChangeStep[]): ChangedShape {
  const renames = steps.filter((step) => step.kind === 'renameColumn');
  const renamed = renames.reduce((shape, { from, to }) => withRename(shape, from, to), before);
  const convert: Record<string, RawBuilder<unknown>> = {};
  let after = renamed;
  for (const step of steps) {
    after = withStep(after, step);
    if ('values' in step && step.values !== null) convert[step.name] = step.values;
  }
  refuseLeftOvers(renamed, after);
  return { renames, renamed, after, convert };
}

function withStep(shape: TableShape, step: ChangeStep): TableShape {
  switch (step.kind) {
    case 'renameColumn':
      return shape;
    case 'addColumn':
      refuseIf(step.name in shape.columns, shape, `has a column ${step.name} already`);
      return { ...shape, columns: { ...shape.columns, [step.name]: step.column } };
    case 'changeColumn':
      refuseUnlessColumn(shape, step.name);
      return { ...shape, columns: { ...shape.columns, [step.name]: step.column } };
    case 'dropColumn':
      refuseUnlessColumn(shape, step.name);
      return { ...shape, columns: omit(shape.columns, step.name) };
    case 'primaryKey':
      return { ...shape, primaryKeyColumns: step.columns };
    case 'comment':
      return { ...shape, describedAs: step.words };
    case 'addIndex':
      refuseIf(hasIndex(shape, step.index.name), shape, `has an index ${step.index.name} already`);
      return { ...shape, indexes: [...shape.indexes, step.index] };
    case 'dropIndex':
      refuseIf(!hasIndex(shape, step.name), shape, `has no index ${step.name}`);
      return { ...shape, indexes: shape.indexes.filter(({ name }) => name !== step.name) };
    default:
      return withConstraint(shape, step);
  }
}

type ConstraintStep = Extract<
  ChangeStep,
  { kind: 'addUnique' | 'addCheck' | 'addForeignKey' | 'dropConstraint' }
>;

function withConstraint(shape: TableShape, step: ConstraintStep): TableShape {
  const name = step.kind === 'addForeignKey' ? step.key.name : step.name;
  const isThere = hasConstraint(shape, name);
  if (step.kind === 'dropConstraint') {
    refuseIf(!isThere, shape, `has no constraint ${name}`);
    return {
      ...shape,
      uniques: omit(shape.uniques, name),
      checks: omit(shape.checks, name),
      foreignKeys: shape.foreignKeys.filter((key) => key.name !== name),
    };
  }
  refuseIf(isThere, shape, `has a constraint ${name} already`);
  if (step.kind === 'addForeignKey') {
    return { ...shape, foreignKeys: [...shape.foreignKeys, step.key] };
  }
  if (step.kind === 'addUnique') {
    return { ...shape, uniques: { ...shape.uniques, [name]: step.columns } };
  }
  return { ...shape, checks: { ...shape.checks, [name]: step.condition } };
}

/** One engine would drop a rule or an index with its column, the other refuse: the revision must say what it wants. */
function refuseLeftOvers(before: TableShape, after: TableShape): void {
  for (const [what, columns] of listsOf(after)) {
    const gone = columns.find((name) => !(name in after.columns));
    refuseIf(gone !== undefined, after, `has no column ${gone}, which ${what} is over`);
  }
  const dropped = Object.keys(before.columns).filter((name) => !(name in after.columns));
  for (const [what, expression] of expressionsOf(after)) {
    const gone = dropped.find((name) => mentions(expression, name));
    refuseIf(
      gone !== undefined,
      after,
      `loses its column ${gone}, which ${what} is over: drop that, too`,
    );
  }
}

function listsOf(
  shape: TableShape,
): readonly (readonly [what: string, columns: readonly string[]])[] {
  return [
    ['the primary key', shape.primaryKeyColumns],
    ...Object.entries(shape.uniques),
    ...shape.foreignKeys.map(({ name, columns }) => [name, columns] as const),
    ...shape.indexes.map(({ name, parts }) => [name, namesIn(parts)] as const),
  ];
}

function expressionsOf({ checks, indexes }: TableShape): [string, RawBuilder<unknown>][] {
  const inIndexes = indexes.flatMap(({ name, parts, where }) =>
    [...parts, ...(where === null ? [] : [where])].flatMap(
      (part): [string, RawBuilder<unknown>][] =>
        typeof part === 'string' || isDescending(part) ? [] : [[name, part]],
    ),
  );
  return [...Object.entries(checks), ...inIndexes];
}

function namesIn(parts: readonly IndexPart[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return isDescending(part) ? [part.descending] : [];
  });
}

/** The shape under another name: in its rules and indexes, too. */
export function renamedTable(shape: TableShape, to: string): TableShape {
  const renamed = withExpressions(shape, (each) => renameTableInSql(each, shape.name, to));
  return { ...renamed, name: to };
}

/** The shape with a column's new name everywhere: in its rules and indexes, too. */
function withRename(shape: TableShape, from: string, to: string): TableShape {
  refuseUnlessColumn(shape, from);
  refuseIf(to in shape.columns, shape, `has a column ${to} already`);
  const name = (column: string) => (column === from ? to : column);
  const text = (expression: RawBuilder<unknown>) => renameInSql(expression, from, to);
  const self = (table: string) => table === shape.name;
  return {
    ...shape,
    columns: mapKeys(shape.columns, name),
    primaryKeyColumns: shape.primaryKeyColumns.map(name),
    uniques: mapValues(shape.uniques, (columns) => columns.map(name)),
    checks: mapValues(shape.checks, text),
    foreignKeys: shape.foreignKeys.map((key) => ({
      ...key,
      columns: key.columns.map(name),
      references: self(key.table) ? key.references.map(name) : key.references,
    })),
    indexes: shape.indexes.map((index) => changedIndex(index, text, name)),
  };
}

function hasIndex({ indexes }: TableShape, name: string): boolean {
  return indexes.some((index) => index.name === name);
}

function hasConstraint({ uniques, checks, foreignKeys }: TableShape, name: string): boolean {
  return name in uniques || name in checks || foreignKeys.some((key) => key.name === name);
}

function refuseUnlessColumn(shape: TableShape, name: string): void {
  refuseIf(!(name in shape.columns), shape, `has no column ${name}`);
}

function refuseIf(isWrong: boolean, { name }: TableShape, reason: string): void {
  if (!isWrong) return;
  throw new CogniforceError('MIGRATION_INVALID', `The table ${name} ${reason}.`, { table: name });
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function mapKeys<T>(
  record: Readonly<Record<string, T>>,
  key: (name: string) => string,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [key(name), value]));
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

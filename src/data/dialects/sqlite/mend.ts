import type { SqliteAddress } from '../../address.ts';
import type { Difference } from '../../drift.ts';
import {
  type ColumnWords,
  columnText,
  constraintText,
  indexText,
  quoteName,
  type TableWords,
  wordOf,
} from '../../words.ts';
import type { Drift, Mend } from '../engine.ts';
import { copyCount, countsIn } from './sequence.ts';
import { commentText } from './table-text.ts';

/**
 * The SQL that makes a file what was expected. What SQLite does not change in place is mended by rebuilding its table
 * once, rows kept, and then by nothing else in that table.
 */
export function mend(_address: SqliteAddress, drift: Drift): Mend {
  const rebuilt = drift.differences.filter((each) => needsRebuild(drift, each));
  const tables = new Set(rebuilt.map(({ table }) => table));
  const scripts = new Map(Array.from(tables, (table) => [table, rebuild(drift, table)] as const));
  const statements = drift.differences.map(
    (each) => scripts.get(each.table) ?? inPlace(drift, each),
  );
  return { statements, script: asScript([...new Set(statements.flat())], scripts.size > 0) };
}

/** Foreign keys are off around it, or dropping the old table of a rebuild would delete the children of its rows. */
function asScript(statements: readonly string[], rebuilds: boolean): string[] {
  if (statements.length === 0) return [];
  return [
    // The shell goes on after an error unless it is told otherwise, and would drop a table whose rows were not copied.
    `${rebuilds ? '-- Stop at the first error, or rows are lost: sqlite3 -bail FILE < SCRIPT\n' : ''}pragma foreign_keys = off;`,
    // Without it a view over a table that is rebuilt makes the rename fail.
    ...(rebuilds ? ['pragma legacy_alter_table = on;'] : []),
    'begin immediate;',
    ...statements,
    'commit;',
    ...(rebuilds ? ['pragma legacy_alter_table = off;'] : []),
    'pragma foreign_keys = on;',
  ];
}

function needsRebuild({ expected, actual }: Drift, { object, table, item }: Difference): boolean {
  const [wanted, found] = [wordOf(expected.tables, table), wordOf(actual.tables, table)];
  if (wanted === null || found === null || object === 'index') return false;
  if (object !== 'column' || item === null) return true;
  const column = wordOf(wanted.columns, item);
  return column === null || wordOf(found.columns, item) !== null || !mayBeAdded(column);
}

/** What `add column` takes: SQLite would have to fill the rows with something that it can know beforehand. */
function mayBeAdded({ nullable, generated, default: value }: ColumnWords): boolean {
  if (generated !== null) return generated.endsWith('virtual') && nullable;
  const isConstant = value === null || !/^\(|^current_/.test(value);
  return isConstant && (nullable || (value !== null && value !== 'null'));
}

function isUnfilled({ nullable, generated, default: value }: ColumnWords): boolean {
  return !nullable && generated === null && value === null;
}

function inPlace(drift: Drift, { object, table, item, kind, actualName }: Difference): string[] {
  const wanted = wordOf(drift.expected.tables, table);
  if (object === 'table' || item === null) {
    if (wanted === null)
      return [lossOf([`every row of ${table}`], `drop table ${quoteName(table)};`)];
    return [`${createText(table, wanted)};`, ...besides(table, wanted), ...triggersOf(wanted)];
  }
  if (object === 'column') {
    const column = wordOf(wanted?.columns ?? {}, item);
    return column === null
      ? []
      : [`alter table ${quoteName(table)} add column ${columnDefinition(item, column)};`];
  }
  const index = wordOf(wanted?.indexes ?? {}, item);
  return [
    ...(kind === 'missing' ? [] : [`drop index ${quoteName(actualName ?? item)};`]),
    ...(index === null ? [] : [`${indexText(table, item, index)};`]),
  ];
}

/** New table, rows of the common columns, old one away, renamed, then what belongs to it. */
function rebuild({ expected, actual }: Drift, table: string): string[] {
  const wanted = wordOf(expected.tables, table);
  const found = wordOf(actual.tables, table);
  if (wanted === null || found === null) return [];
  const scratch = `_new_${table}`;
  const isWritten = (column: ColumnWords | null) => column !== null && column.generated === null;
  const common = Object.entries(wanted.columns)
    .filter(([name, column]) => isWritten(column) && wordOf(found.columns, name) !== null)
    .map(([name]) => quoteName(name))
    .join(', ');
  const lost = Object.keys(found.columns).filter((name) => wordOf(wanted.columns, name) === null);
  // Without `or abort` a rule with `on conflict ignore` would swallow rows.
  const copy = `insert or abort into ${quoteName(scratch)} (${common}) select ${common} from ${quoteName(table)};`;
  const unfilled = Object.entries(wanted.columns)
    .filter(([name, column]) => wordOf(found.columns, name) === null && isUnfilled(column))
    .map(([name]) => `-- Fails where ${table} has rows: nothing says what to fill into ${name}.\n`);
  return [
    `${createText(scratch, wanted)};`,
    ...(common === '' ? [] : [unfilled.join('') + copy]),
    ...(counts(wanted) && counts(found) ? copyCount(table, scratch) : []),
    lossOf(
      lost.map((name) => `the values of ${table}.${name}`),
      `drop table ${quoteName(table)};`,
    ),
    `alter table ${quoteName(scratch)} rename to ${quoteName(table)};`,
    ...besides(table, wanted),
    ...triggersOf(found),
  ];
}

function counts({ constraints }: TableWords): boolean {
  return Object.values(constraints).some(({ definition }) => countsIn(definition));
}

function besides(table: string, { indexes }: TableWords): string[] {
  return Object.entries(indexes).map(([name, index]) => `${indexText(table, name, index)};`);
}

function triggersOf({ triggers }: TableWords): string[] {
  return Object.values(triggers).map((text) => `${text};`);
}

function createText(name: string, { comment, columns, constraints, options }: TableWords): string {
  const parts = [
    ...Object.entries(columns).map(([column, words]) => columnDefinition(column, words)),
    ...Object.entries(constraints).map(([rule, words]) => constraintText(rule, words)),
  ];
  const body = parts.map((part) => `\n  ${part}`).join(',');
  const behind = options === null ? '' : ` ${options}`;
  return `create table ${quoteName(name)} (${commentText(comment).trim()}${body}\n)${behind}`;
}

function columnDefinition(name: string, column: ColumnWords): string {
  return `${quoteName(name)} ${columnText(column)}${commentText(column.comment)}`;
}

function lossOf(lost: readonly string[], statement: string): string {
  return [...lost.map((what) => `-- Loses ${what}.`), statement].join('\n');
}

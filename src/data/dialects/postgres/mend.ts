import type { PostgresAddress } from '../../address.ts';
import type { Difference } from '../../drift.ts';
import {
  type ColumnWords,
  type ConstraintWords,
  columnText,
  constraintText,
  indexText,
  quoteName,
  quoteText,
  type TableWords,
  wordOf,
} from '../../words.ts';
import type { Drift, Mend } from '../engine.ts';
import { alterColumn, isComputedAnew, letGo } from './mend-column.ts';

/** In this order, because each is in the way of the next. */
const PHASES = [
  'rename',
  'drop key',
  'drop rule',
  'drop index',
  'drop table',
  'create table',
  'drop column',
  'let go',
  'alter column',
  'add column',
  'add rule',
  'add key',
  'add index',
  'comment',
] as const;

/** A statement, and when its turn is. */
interface Step {
  readonly phase: (typeof PHASES)[number];
  readonly sql: string;
}

/** The SQL that makes a schema what was expected, in one transaction. */
export function mend({ schema }: PostgresAddress, drift: Drift): Mend {
  const steps = drift.differences.map((difference) => stepsFor(drift, difference));
  const ordered = PHASES.flatMap((phase) => steps.flat().filter((step) => step.phase === phase));
  const place = schema === undefined ? [] : [`set local search_path to ${quoteName(schema)};`];
  return {
    statements: steps.map((each) => each.map((step) => step.sql)),
    script:
      ordered.length === 0
        ? []
        : ['begin;', ...place, ...ordered.map((step) => step.sql), 'commit;'],
  };
}

function stepsFor(drift: Drift, difference: Difference): Step[] {
  const { object, table, item } = difference;
  const wanted = wordOf(drift.expected.tables, table);
  const found = wordOf(drift.actual.tables, table);
  if (object === 'comment') return [commentStep(table, item, difference.expected)];
  if (wanted === null) return dropTable(table, found);
  if (found === null) return createTable(table, wanted);
  if (item === null) {
    const logged = wanted.options === null ? 'logged' : 'unlogged';
    return [{ phase: 'alter column', sql: `alter table ${quoteName(table)} set ${logged};` }];
  }
  switch (object) {
    case 'column':
      return columnSteps(table, item, wordOf(wanted.columns, item), wordOf(found.columns, item));
    case 'constraint':
      return constraintSteps(difference, item, wanted, found);
    default:
      return indexSteps(difference, item, wanted);
  }
}

function createTable(table: string, words: TableWords): Step[] {
  const kind = words.options === null ? 'table' : `${words.options} table`;
  const rules = Object.entries(words.constraints);
  const parts = [
    ...Object.entries(words.columns).map(
      ([name, column]) => `${quoteName(name)} ${columnText(column)}`,
    ),
    ...rules
      .filter(([, rule]) => !isAddedLater(rule))
      .map(([name, rule]) => constraintText(name, rule)),
  ];
  const body = parts.map((part) => `\n  ${part}`).join(',');
  return [
    { phase: 'create table', sql: `create ${kind} ${quoteName(table)} (${body}\n);` },
    ...rules
      .filter(([, rule]) => isAddedLater(rule))
      .map(([name, rule]) => addRule(table, name, rule)),
    ...Object.entries(words.indexes).map(([name, index]) => ({
      phase: 'add index' as const,
      sql: `${indexText(table, name, index)};`,
    })),
    ...(words.comment === null ? [] : [commentStep(table, null, words.comment)]),
    ...Object.entries(words.columns).flatMap(([name, { comment }]) =>
      comment === null ? [] : [commentStep(table, name, comment)],
    ),
  ];
}

/** Its own foreign keys go before it: it may be another table's child that goes, too. */
function dropTable(table: string, found: TableWords | null): Step[] {
  const keys = Object.entries(found?.constraints ?? {}).filter(([, rule]) => isKey(rule));
  return [
    ...keys.map(([name, rule]) => dropRule(table, name, rule)),
    {
      phase: 'drop table',
      sql: `-- Loses every row of ${table}.\ndrop table ${quoteName(table)};`,
    },
  ];
}

function columnSteps(
  table: string,
  name: string,
  wanted: ColumnWords | null,
  found: ColumnWords | null,
): Step[] {
  const alter = `alter table ${quoteName(table)}`;
  const drop: Step = {
    phase: 'drop column',
    sql: `-- Loses the values of ${table}.${name}.\n${alter} drop column ${quoteName(name)};`,
  };
  if (wanted === null) return [drop];
  const isEmpty = wanted.default === null && wanted.generated === null && !wanted.nullable;
  const warning = isEmpty
    ? `-- Fails where ${table} has rows: nothing says what to fill in.\n`
    : '';
  const add: Step = {
    phase: 'add column',
    sql: `${warning}${alter} add column ${quoteName(name)} ${columnText(wanted)};`,
  };
  const comment = wanted.comment === null ? [] : [commentStep(table, name, wanted.comment)];
  if (found === null) return [add, ...comment];
  if (isComputedAnew(wanted, found)) return [drop, add, ...comment];
  return [
    ...letGo(table, name, wanted, found).map((sql): Step => ({ phase: 'let go', sql })),
    ...alterColumn(table, name, wanted, found).map((sql): Step => ({ phase: 'alter column', sql })),
  ];
}

function constraintSteps(
  { table, actualName }: Difference,
  name: string,
  { constraints }: TableWords,
  found: TableWords,
): Step[] {
  const wanted = wordOf(constraints, name);
  const there = wordOf(found.constraints, name);
  const alter = `alter table ${quoteName(table)}`;
  if (actualName !== null) {
    const sql = `${alter} rename constraint ${quoteName(actualName)} to ${quoteName(name)};`;
    return [{ phase: 'rename', sql }];
  }
  if (wanted !== null && there?.definition === `${wanted.definition} NOT VALID`) {
    return [{ phase: 'add rule', sql: `${alter} validate constraint ${quoteName(name)};` }];
  }
  return [
    ...(there === null ? [] : [dropRule(table, name, there)]),
    ...(wanted === null ? [] : [addRule(table, name, wanted)]),
  ];
}

function indexSteps(
  { table, kind, actualName }: Difference,
  name: string,
  { indexes }: TableWords,
): Step[] {
  if (actualName !== null) {
    const sql = `alter index ${quoteName(actualName)} rename to ${quoteName(name)};`;
    return [{ phase: 'rename', sql }];
  }
  const wanted = wordOf(indexes, name);
  const drop: Step = { phase: 'drop index', sql: `drop index ${quoteName(name)};` };
  return [
    ...(kind === 'missing' ? [] : [drop]),
    ...(wanted === null
      ? []
      : [{ phase: 'add index' as const, sql: `${indexText(table, name, wanted)};` }]),
  ];
}

function addRule(table: string, name: string, rule: ConstraintWords): Step {
  return {
    phase: isKey(rule) ? 'add key' : 'add rule',
    sql: `alter table ${quoteName(table)} add ${constraintText(name, rule)};`,
  };
}

function dropRule(table: string, name: string, rule: ConstraintWords): Step {
  return {
    phase: isKey(rule) ? 'drop key' : 'drop rule',
    sql: `alter table ${quoteName(table)} drop constraint ${quoteName(name)};`,
  };
}

/** Its target may not be there yet; and `create table` knows no rule that is still to be looked at. */
function isAddedLater(rule: ConstraintWords): boolean {
  return isKey(rule) || rule.definition.endsWith(' NOT VALID');
}

function isKey({ kind }: ConstraintWords): boolean {
  return kind === 'foreign key';
}

function commentStep(table: string, column: string | null, comment: string | null): Step {
  const what =
    column === null
      ? `table ${quoteName(table)}`
      : `column ${quoteName(table)}.${quoteName(column)}`;
  const text = comment === null ? 'null' : quoteText(comment);
  return { phase: 'comment', sql: `comment on ${what} is ${text};` };
}

import type { Column } from '../../column.ts';
import type { TableShape } from '../../shape.ts';
import type { ChangeStep } from '../table-change.ts';
import { conversionOf } from './conversions.ts';
import { questionsOfColumn, questionsOfKey } from './questions.ts';
import { indexText, type Rule, rulesOf, sameColumn, sameType } from './same.ts';

/** What turns a table into another of its name, and what a person has to decide about it. */
export interface TableChanges {
  readonly steps: readonly ChangeStep[];
  readonly questions: readonly string[];
}

/** Every step from `before` to `after`; the order of columns, rules and indexes counts for nothing. */
export function changesOf(before: TableShape, after: TableShape): TableChanges {
  const parts = [
    oldIndexes(before, after),
    oldRules(before, after),
    oldColumns(before, after),
    columns(before, after),
    primaryKey(before, after),
    newRules(before, after),
    oldIndexes(after, before).map(({ name }): ChangeStep => {
      const index = after.indexes.find((each) => each.name === name);
      if (index === undefined) throw new TypeError(`${after.name} has no index ${name}`);
      return { kind: 'addIndex', index };
    }),
    comment(before, after),
  ];
  return {
    steps: parts.flat(),
    questions: [
      ...Object.entries(after.columns).flatMap(([name, column]) =>
        questionsOfColumn(after.name, name, before.columns[name] ?? null, column),
      ),
      ...questionsOfKey(before, after),
    ],
  };
}

type DropIndex = Extract<ChangeStep, { kind: 'dropIndex' }>;

/** Indexes of `before` that `after` has not, or has otherwise. */
function oldIndexes(before: TableShape, after: TableShape): DropIndex[] {
  const kept = new Set(after.indexes.map(indexText));
  return before.indexes
    .filter((index) => !kept.has(indexText(index)))
    .map(({ name }): DropIndex => ({ kind: 'dropIndex', name }));
}

/** Rules of `before` that `after` has not, or has otherwise. */
function goneRules(before: TableShape, after: TableShape): Rule[] {
  const kept = rulesOf(after);
  return rulesOf(before).filter(
    ({ name, kind, text }) =>
      !kept.some((rule) => rule.name === name && rule.kind === kind && rule.text === text),
  );
}

function oldRules(before: TableShape, after: TableShape): ChangeStep[] {
  return goneRules(before, after).map(({ name }) => ({ kind: 'dropConstraint', name }));
}

function newRules(before: TableShape, after: TableShape): ChangeStep[] {
  return goneRules(after, before).map((rule) => ruleStep(after, rule));
}

function ruleStep(shape: TableShape, { name, kind }: Rule): ChangeStep {
  const columns = shape.uniques[name];
  if (kind === 'unique' && columns !== undefined) return { kind: 'addUnique', name, columns };
  const condition = shape.checks[name];
  if (kind === 'check' && condition !== undefined) return { kind: 'addCheck', name, condition };
  const key = shape.foreignKeys.find((each) => each.name === name);
  if (key === undefined) throw new TypeError(`${shape.name} has no rule ${name}`);
  return { kind: 'addForeignKey', key };
}

function oldColumns(before: TableShape, after: TableShape): ChangeStep[] {
  return Object.keys(before.columns)
    .filter((name) => !(name in after.columns))
    .map((name) => ({ kind: 'dropColumn', name }));
}

function columns(before: TableShape, after: TableShape): ChangeStep[] {
  return Object.entries(after.columns).flatMap(([name, column]): ChangeStep[] => {
    const old = before.columns[name];
    if (old === undefined) return [{ kind: 'addColumn', name, column, values: null }];
    if (sameColumn(old, column)) return [];
    return [{ kind: 'changeColumn', name, column, values: newValues(name, old, column) }];
  });
}

function newValues(name: string, old: Column, column: Column) {
  if (sameType(old.type, column.type)) return null;
  return conversionOf(name, old.type.kind, column.type.kind).convert;
}

function primaryKey(before: TableShape, after: TableShape): ChangeStep[] {
  const isSame =
    JSON.stringify(before.primaryKeyColumns) === JSON.stringify(after.primaryKeyColumns);
  return isSame ? [] : [{ kind: 'primaryKey', columns: after.primaryKeyColumns }];
}

function comment(before: TableShape, after: TableShape): ChangeStep[] {
  return before.describedAs === after.describedAs
    ? []
    : [{ kind: 'comment', words: after.describedAs }];
}

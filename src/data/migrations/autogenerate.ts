import type { TableShape } from '../shape.ts';
import { changesOf } from './autogenerate/changes.ts';
import { canRefer } from './autogenerate/conversions.ts';
import { inOrder, type OwnKey } from './autogenerate/order.ts';
import type { Plan, PlannedOperation } from './autogenerate/plan.ts';
import { questionOfColumnRename, questionOfTableRename } from './autogenerate/questions.ts';
import {
  NO_RENAMES,
  possibleColumnRenames,
  possibleTableRenames,
  type Renames,
  renamed,
  reversed,
  singly,
} from './autogenerate/renames.ts';
import { keyText } from './autogenerate/same.ts';
import { uniqueOver, type Work } from './autogenerate/work.ts';
import type { ChangeStep } from './table-change.ts';

type Schema = readonly TableShape[];

/**
 * What turns the tables of a history into those of the models, and back; nothing where they are the same.
 *
 * Input  `renames` as somebody decided them; null: nobody could be asked, and the file asks.
 */
export function planOf(before: Schema, after: Schema, renames: Renames | null): Plan {
  const decided = renames ?? NO_RENAMES;
  return {
    upgrade: oneWay(before, after, decided, renames === null),
    downgrade: oneWay(after, before, reversed(decided), false),
  };
}

function oneWay(
  before: Schema,
  after: Schema,
  renames: Renames,
  asksForRenames: boolean,
): PlannedOperation[] {
  const start = renamed(before, renames);
  const questions = asksForRenames ? renameQuestions(start, after) : () => [];
  const works = [
    ...after.flatMap((table) => workOn(start, table, renames, questions)),
    ...start
      .filter(({ name }) => !find(after, name))
      .reverse()
      .map((table): Work => ({ ...blank(table.name), kind: 'drop', before: table })),
  ];
  return [
    ...renames.tables.map(
      (rename): PlannedOperation => ({ kind: 'renameTable', ...rename, questions: [] }),
    ),
    ...inOrder(works, released(start, after)),
  ];
}

function find(schema: Schema, name: string): TableShape | undefined {
  return schema.find((shape) => shape.name === name);
}

function blank(name: string): Work {
  return { kind: 'change', name, before: null, after: null, steps: [], questions: [] };
}

type QuestionsOf = (table: string) => readonly string[];

function workOn(start: Schema, table: TableShape, renames: Renames, ask: QuestionsOf): Work[] {
  const { name } = table;
  const old = find(start, name);
  if (old === undefined) {
    return [{ ...blank(name), kind: 'create', after: table, questions: ask(name) }];
  }
  const { steps, questions } = changesOf(old, table);
  const columnRenames = renames.columns
    .filter((rename) => rename.table === name)
    .map(({ from, to }): ChangeStep => ({ kind: 'renameColumn', from, to }));
  const all = [...columnRenames, ...steps];
  if (all.length === 0) return [];
  return [
    {
      ...blank(name),
      before: old,
      after: table,
      steps: all,
      questions: [...ask(name), ...questions],
    },
  ];
}

function renameQuestions(start: Schema, after: Schema): QuestionsOf {
  const tables = singly(possibleTableRenames(start, after), () => '');
  const columns = singly(possibleColumnRenames(start, after), ({ table }) => table);
  return (name) => [
    ...tables.flatMap(({ from, to }) => (to === name ? [questionOfTableRename(from, to)] : [])),
    ...columns.flatMap(({ table, from, to }) =>
      table === name ? [questionOfColumnRename(table, from, to)] : [],
    ),
  ];
}

/** Keys that stay and are in the way of what happens to the columns on either side: they are let go meanwhile. */
function released(start: Schema, after: Schema): OwnKey[] {
  return start.flatMap((table) => {
    const next = find(after, table.name);
    const kept = new Set(next?.foreignKeys.map(keyText));
    return table.foreignKeys
      .filter((key) => next !== undefined && kept.has(keyText(key)))
      .filter((key) => {
        const [from, to] = [find(start, key.table), find(after, key.table)];
        if (from === undefined || to === undefined || next === undefined) return false;
        return (
          losesGround(from, to, key.references) ||
          key.columns.some((column, at) => {
            const target = key.references[at] ?? '';
            return !(refers(table, column, to, target) && refers(next, column, from, target));
          })
        );
      })
      .map((key) => ({ table: table.name, key }));
  });
}

/** Whether one of the rules or indexes goes on which a key to these columns may rest. */
function losesGround(from: TableShape, to: TableShape, columns: readonly string[]): boolean {
  const stays = uniqueOver(to, columns);
  return uniqueOver(from, columns).some((name) => !stays.includes(name));
}

function refers(table: TableShape, column: string, target: TableShape, to: string): boolean {
  const [own, theirs] = [table.columns[column], target.columns[to]];
  return own === undefined || theirs === undefined || canRefer(own.type.kind, theirs.type.kind);
}

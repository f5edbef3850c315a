import type { TableShape } from '../../shape.ts';
import type { Operations } from '../operations.ts';
import type { ChangeStep, TableChange } from '../table-change.ts';

/** One operation of a revision that is still to be written, as data. */
export type PlannedOperation = (
  | { readonly kind: 'createTable'; readonly table: TableShape }
  | { readonly kind: 'dropTable'; readonly name: string }
  | { readonly kind: 'renameTable'; readonly from: string; readonly to: string }
  | { readonly kind: 'changeTable'; readonly name: string; readonly steps: readonly ChangeStep[] }
) & {
  /** What a person has to decide or to look at, in whole sentences. */
  readonly questions: readonly string[];
};

/** What a revision shall do in both directions. */
export interface Plan {
  readonly upgrade: readonly PlannedOperation[];
  readonly downgrade: readonly PlannedOperation[];
}

/** Does what is planned. */
export async function perform(op: Operations, planned: readonly PlannedOperation[]): Promise<void> {
  for (const each of planned) await performOne(op, each);
}

function performOne(op: Operations, planned: PlannedOperation): Promise<void> {
  switch (planned.kind) {
    case 'createTable':
      return op.createTable(planned.table);
    case 'dropTable':
      return op.dropTable(planned.name);
    case 'renameTable':
      return op.renameTable(planned.from, planned.to);
    case 'changeTable':
      return op.changeTable(planned.name, (table) => {
        for (const step of planned.steps) take(table, step);
      });
  }
}

function take(table: TableChange, step: ChangeStep): TableChange {
  switch (step.kind) {
    case 'renameColumn':
      return table.renameColumn(step.from, step.to);
    case 'addColumn':
      return table.addColumn(step.name, step.column, step.values ? { fill: step.values } : {});
    case 'changeColumn':
      return table.changeColumn(
        step.name,
        step.column,
        step.values ? { convert: step.values } : {},
      );
    case 'dropColumn':
      return table.dropColumn(step.name);
    case 'primaryKey':
      return table.primaryKey(...step.columns);
    case 'comment':
      return table.comment(step.words);
    case 'addIndex':
      return addIndex(table, step);
    case 'dropIndex':
      return table.dropIndex(step.name);
    default:
      return takeRule(table, step);
  }
}

function addIndex(
  table: TableChange,
  { index: { name, parts, unique, where } }: Extract<ChangeStep, { kind: 'addIndex' }>,
): TableChange {
  const options = where === null ? {} : { where };
  return unique ? table.addUniqueIndex(name, parts, options) : table.addIndex(name, parts, options);
}

type RuleStep = Extract<
  ChangeStep,
  { kind: 'addUnique' | 'addCheck' | 'addForeignKey' | 'dropConstraint' }
>;

function takeRule(table: TableChange, step: RuleStep): TableChange {
  switch (step.kind) {
    case 'addUnique':
      return table.addUnique(step.name, step.columns);
    case 'addCheck':
      return table.addCheck(step.name, step.condition);
    case 'addForeignKey': {
      const { name, columns, table: target, references, onDelete } = step.key;
      return table.addForeignKey(name, columns, { table: target, columns: references, onDelete });
    }
    case 'dropConstraint':
      return table.dropConstraint(step.name);
  }
}

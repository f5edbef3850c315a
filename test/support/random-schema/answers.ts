import { type RawBuilder, sql } from 'kysely';
import type { TableShape } from '../../../src/data/index.ts';
import type { PlannedOperation } from '../../../src/data/migrations/autogenerate/plan.ts';
import type { ChangeStep } from '../../../src/data/migrations/table-change.ts';
import { COLUMNS, familyOf } from './families.ts';

/**
 * What a person would write where a plan asks: rows get values of their own in new columns that must have one or that
 * may be unique, and where there was null and must not be any more.
 */
export function answered(
  planned: readonly PlannedOperation[],
  before: readonly TableShape[],
): PlannedOperation[] {
  return planned.map((operation) => {
    if (operation.kind !== 'changeTable') return operation;
    const shape = before.find(({ name }) => name === operation.name);
    const steps = operation.steps.map((step) => answer(step, shape));
    return { ...operation, steps };
  });
}

function answer(step: ChangeStep, before: TableShape | undefined): ChangeStep {
  if (step.kind === 'addColumn') {
    const { isNullable, defaultTo } = step.column;
    const isFilled = COLUMNS[step.name]?.key || !(isNullable || defaultTo !== null);
    return isFilled ? { ...step, values: familyOf(step.name).fill(step.column) } : step;
  }
  if (step.kind !== 'changeColumn') return step;
  const old = before?.columns[step.name];
  if (step.column.isNullable || old?.isNullable === false) return step;
  const kept: RawBuilder<unknown> = step.values ?? sql.ref(step.name);
  const fill = familyOf(step.name).fill(step.column);
  const areNumbers = [old, step.column].every((column) => NUMBERS.has(column?.type.kind ?? ''));
  const values = areNumbers
    ? sql`coalesce(${kept}, ${fill})`
    : sql`coalesce(cast(${kept} as text), cast(${fill} as text))`;
  return { ...step, values };
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'bigint', 'double', 'numeric']);

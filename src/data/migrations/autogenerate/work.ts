import { primaryKeyName } from '../../dialects/ddl.ts';
import type { ForeignKey, TableShape } from '../../shape.ts';
import type { ChangeStep } from '../table-change.ts';

/** What is to be done with one table. */
export interface Work {
  readonly kind: 'create' | 'change' | 'drop';
  readonly name: string;
  /** Null: the table is new. */
  readonly before: TableShape | null;
  /** Null: the table goes. */
  readonly after: TableShape | null;
  readonly steps: readonly ChangeStep[];
  readonly questions: readonly string[];
}

/** Foreign keys that it makes. */
export function keysMade({ kind, after, steps }: Work): readonly ForeignKey[] {
  if (kind === 'create') return after?.foreignKeys ?? [];
  return steps.flatMap((step) => (step.kind === 'addForeignKey' ? [step.key] : []));
}

/** Foreign keys that it takes away. */
export function keysDropped({ kind, before, steps }: Work): readonly ForeignKey[] {
  const keys = before?.foreignKeys ?? [];
  if (kind === 'drop') return keys;
  const gone = new Set(steps.flatMap((step) => (step.kind === 'dropConstraint' ? step.name : [])));
  return keys.filter(({ name }) => gone.has(name));
}

/** Names that are unique in a whole schema and that it gives to something new. */
export function namesMade({ kind, after, steps }: Work): readonly string[] {
  if (kind === 'create') return relations(after);
  return steps.flatMap((step) => {
    if (step.kind === 'addIndex') return [step.index.name];
    return step.kind === 'addUnique' ? [step.name] : [];
  });
}

/** A name that is set free, and the step that does so where the table stays, or would before it goes. */
export interface FreedName {
  readonly name: string;
  readonly step: Extract<ChangeStep, { kind: 'dropIndex' | 'dropConstraint' }>;
}

/** Names that are unique in a whole schema and that it sets free; those of a table itself go only with it. */
export function namesDropped({ kind, before, steps }: Work): readonly FreedName[] {
  if (kind !== 'drop') {
    return steps.flatMap((step) =>
      step.kind === 'dropIndex' || step.kind === 'dropConstraint'
        ? [{ name: step.name, step }]
        : [],
    );
  }
  return [
    ...(before?.indexes ?? []).map(({ name }) => ({
      name,
      step: { kind: 'dropIndex', name } as const,
    })),
    ...Object.keys(before?.uniques ?? {}).map((name) => ({
      name,
      step: { kind: 'dropConstraint', name } as const,
    })),
  ];
}

function relations(shape: TableShape | null): string[] {
  if (shape === null) return [];
  return [...Object.keys(shape.uniques), ...shape.indexes.map(({ name }) => name)];
}

/** Whether it does something to what a foreign key to these columns rests on. */
export function touches({ kind, before, after, steps }: Work, columns: readonly string[]): boolean {
  if (kind !== 'change' || before === null || after === null) return true;
  if (steps.some((step) => step.kind === 'renameColumn' && columns.includes(step.to))) return true;
  return ground(before, columns) !== ground(after, columns);
}

function ground(shape: TableShape, columns: readonly string[]): string {
  return JSON.stringify([
    columns.map((name) => shape.columns[name]?.type ?? null),
    uniqueOver(shape, columns),
  ]);
}

/** What makes these columns name a row: names of rules and indexes. */
export function uniqueOver(shape: TableShape, columns: readonly string[]): string[] {
  const wanted = JSON.stringify(columns.toSorted());
  const isOver = (names: readonly unknown[]) => JSON.stringify(names.toSorted()) === wanted;
  return [
    ...(isOver(shape.primaryKeyColumns) ? [primaryKeyName(shape.name)] : []),
    ...Object.entries(shape.uniques).flatMap(([name, over]) => (isOver(over) ? [name] : [])),
    ...shape.indexes.flatMap(({ name, parts, unique, where }) =>
      unique && where === null && isOver(parts) ? [name] : [],
    ),
  ].toSorted();
}

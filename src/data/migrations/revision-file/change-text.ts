import type { Column } from '../../column.ts';
import type { ChangeStep } from '../table-change.ts';
import type { Imports } from './imports.ts';
import { call, columnText, listed, quoted, sqlLiteral } from './literals.ts';
import { indexArguments, keyArguments } from './table-text.ts';

/** The change of a table as TypeScript: `(t) => t.addColumn(...)`. */
export function changeText(steps: readonly ChangeStep[], imports: Imports): string {
  return `(t) => t${steps.map((step) => stepText(step, imports)).join('')}`;
}

function stepText(step: ChangeStep, imports: Imports): string {
  switch (step.kind) {
    case 'renameColumn':
      return call(step.kind, quoted(step.from), quoted(step.to));
    case 'addColumn':
    case 'changeColumn':
      return call(step.kind, quoted(step.name), ...columnArguments(step, imports));
    case 'dropColumn':
    case 'dropConstraint':
    case 'dropIndex':
      return call(step.kind, quoted(step.name));
    case 'primaryKey':
      return call(step.kind, ...step.columns.map(quoted));
    case 'addUnique':
      return call(step.kind, quoted(step.name), listed(step.columns));
    case 'addCheck':
      return call(step.kind, quoted(step.name), sqlLiteral(step.condition, imports));
    case 'addForeignKey':
      return call(step.kind, ...keyArguments(step.key));
    case 'addIndex': {
      const name = step.index.unique ? 'addUniqueIndex' : 'addIndex';
      return call(name, ...indexArguments(step.index, imports));
    }
    case 'comment':
      return call(step.kind, step.words === null ? 'null' : quoted(step.words));
  }
}

function columnArguments(
  step: Extract<ChangeStep, { column: Column }>,
  imports: Imports,
): readonly string[] {
  const how = step.kind === 'addColumn' ? 'fill' : 'convert';
  return [
    columnText(step.column, imports),
    ...(step.values === null ? [] : [`{ ${how}: ${sqlLiteral(step.values, imports)} }`]),
  ];
}

import type { PlannedOperation } from '../autogenerate/plan.ts';
import type { ChangeStep } from '../table-change.ts';

/** What the operations do, as one sentence. */
export function doing(planned: readonly PlannedOperation[]): string {
  const phrases = [...new Set(planned.flatMap(phrasesOf))];
  return phrases.length === 0 ? 'Does nothing.' : sentence(phrases);
}

/** What is gone after the operations, as one sentence. */
export function losing(planned: readonly PlannedOperation[]): string {
  const lost = planned.flatMap((each): string[] => {
    if (each.kind === 'dropTable') return [`every row of ${each.name}`];
    if (each.kind !== 'changeTable') return [];
    return each.steps.flatMap((step) =>
      step.kind === 'dropColumn' ? [`what ${each.name}.${step.name} holds`] : [],
    );
  });
  return lost.length === 0 ? 'Loses nothing.' : `Loses ${list(lost)}.`;
}

function phrasesOf(planned: PlannedOperation): string[] {
  switch (planned.kind) {
    case 'createTable':
      return [`makes ${planned.table.name}`];
    case 'dropTable':
      return [`drops ${planned.name}`];
    case 'renameTable':
      return [`renames ${planned.from} to ${planned.to}`];
    case 'changeTable':
      return planned.steps.map((step) => phraseOf(planned.name, step));
  }
}

function phraseOf(table: string, step: ChangeStep): string {
  switch (step.kind) {
    case 'addColumn':
      return `adds ${table}.${step.name}`;
    case 'dropColumn':
      return `drops ${table}.${step.name}`;
    case 'changeColumn':
      return `changes ${table}.${step.name}`;
    case 'renameColumn':
      return `renames ${table}.${step.from} to ${step.to}`;
    case 'addIndex':
    case 'dropIndex':
      return `changes indexes of ${table}`;
    case 'comment':
      return `says something else of ${table}`;
    default:
      return `changes rules of ${table}`;
  }
}

function sentence(phrases: readonly string[]): string {
  const text = `${list(phrases)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

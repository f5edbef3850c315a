import { describeShape } from '../describe-shape.ts';
import type { TableShape } from '../shape.ts';
import type { RevisionGraph } from './graph.ts';
import type { Operations } from './operations.ts';
import { rehearsed } from './rehearsal.ts';

/** SQL of a revision's own that may change any table. */
const DEFINES = /\b(?:create|alter|drop|rename|comment)\b/i;

type Steps = readonly (readonly unknown[])[];

/**
 * Models that one revision creates exactly so and that no other touches: what the database says of them need not be
 * built a second time to know that it is what the model says.
 */
export async function leftAsCreated(
  graph: RevisionGraph,
  models: readonly TableShape[],
  settings: Operations['settings'],
): Promise<ReadonlySet<string>> {
  const rehearsals = await Promise.all(graph.revisions.map((each) => rehearsed(each, settings)));
  const steps = rehearsals.flat() as Steps;
  if (steps.some(definesByItself)) return new Set();
  const created = steps.filter(([kind]) => kind === 'createTable').map(([, shape]) => shape);
  const touched = new Set(steps.flatMap(touches));
  return new Set(
    models.flatMap((model) => {
      const known = created.filter((shape) => nameIn(shape) === model.name);
      const isSo = known.length === 1 && JSON.stringify(known[0]) === textOf(model);
      const names = [model.name, ...model.indexes.map(({ name }) => name)];
      return isSo && !names.some((name) => touched.has(name)) ? [model.name] : [];
    }),
  );
}

function definesByItself([kind, text]: readonly unknown[]): boolean {
  return (kind === 'execute' || kind === 'sql') && DEFINES.test(JSON.stringify(text));
}

/** Names of tables and indexes that a step changes; a table that is dropped on the way down is not changed. */
function touches([kind, first, second]: readonly unknown[]): string[] {
  switch (kind) {
    case 'alterTable':
    case 'renameTable':
      return [nameIn(first), nameIn(second)];
    case 'changeTable':
    case 'createIndex':
    case 'dropIndex':
      return [nameIn(first)];
    default:
      return [];
  }
}

function nameIn(given: unknown): string {
  return typeof given === 'string' ? given : (given as { readonly name: string }).name;
}

function textOf(model: TableShape): string {
  return JSON.stringify(describeShape(model));
}

import type { TableShape } from '../shape.ts';
import { NO_RENAMES } from './autogenerate/renames.ts';
import { planOf } from './autogenerate.ts';
import type { RevisionGraph } from './graph.ts';
import type { Operations } from './operations.ts';
import { rehearsed, shapesAt } from './rehearsal.ts';

/** SQL of a revision's own that may change any table; `select ... into` makes one. */
const DEFINES =
  /\b(?:create|alter|drop|rename|comment|call)\b|\bdo\s+(?:language\b|\$|')|\bselect\b[^;]*\binto\b/i;
/** What changes rows. Nobody executes a question but for what its functions do, which its text does not say. */
const CHANGES_ROWS = /^(?:insert|update|delete|with)\b/i;

interface Histories {
  readonly graph: RevisionGraph;
  readonly models: readonly TableShape[];
  readonly settings: Operations['settings'];
}

/**
 * Whether a database at these heads has the whole history behind it, and that is known to make the models, without asking
 * any database: operations alone made them, and autogenerate would find nothing to do.
 *
 * Errors  MIGRATION_INVALID naming a revision that does not fit those before it.
 */
export async function endsAtModels(
  { graph, models, settings }: Histories,
  heads: readonly string[],
): Promise<boolean> {
  if (graph.upTo(heads).length < graph.revisions.length) return false;
  const steps = await Promise.all(graph.revisions.map((each) => rehearsed(each, settings)));
  if (steps.flat().some(definesByItself)) return false;
  const shapes = await shapesAt(graph, heads, settings);
  return planOf(shapes.all(), models, NO_RENAMES).upgrade.length === 0;
}

function definesByItself(step: unknown): boolean {
  const [kind, text] = step as readonly unknown[];
  if (kind !== 'execute' && kind !== 'sql') return false;
  const texts = typeof text === 'string' ? [text] : Object.values(text as object).map(String);
  return texts.some(
    (each) => DEFINES.test(each) || (kind === 'execute' && !CHANGES_ROWS.test(each)),
  );
}

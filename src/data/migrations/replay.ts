import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import type { TableShape } from '../shape.ts';
import { perform } from './autogenerate/plan.ts';
import { NO_RENAMES } from './autogenerate/renames.ts';
import { planOf } from './autogenerate.ts';
import { liveOperations } from './live-operations.ts';
import type { Operations, Revision } from './operations.ts';
import { Shapes } from './shapes.ts';

/** An empty place, and what operations need besides. */
export interface EmptyPlace {
  readonly engine: Engine;
  readonly tx: UntypedKysely;
  readonly settings: Operations['settings'];
  /** The tables that are there by now; absent: none. */
  readonly shapes?: Shapes;
}

/** Goes up through `revisions`, oldest first; nothing is noted of it anywhere. */
export async function replay(place: EmptyPlace, revisions: readonly Revision[]): Promise<void> {
  const op = operations(place);
  for (const revision of revisions) await revision.upgrade(op);
}

/** Makes tables as a single revision would make them all, keys in circles included. */
export async function makeTables(place: EmptyPlace, tables: readonly TableShape[]): Promise<void> {
  await perform(operations(place), planOf([], tables, NO_RENAMES).upgrade);
}

function operations({ engine, tx, settings, shapes = new Shapes() }: EmptyPlace): Operations {
  // Nothing can be lost where nothing is.
  const op = liveOperations({
    ...{ engine, db: tx, settings, shapes },
    ...{ guard: null, refusesClashes: false },
  });
  return {
    ...op,
    // Nobody writes meanwhile, and no transaction could hold it.
    createIndex: (table, index) => op.createIndex(table, index, { concurrently: false }),
  };
}

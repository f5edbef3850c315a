import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import type { TableShape } from '../shape.ts';
import { liveOperations } from './live-operations.ts';
import type { Operations, Revision } from './operations.ts';
import { Shapes } from './shapes.ts';

/** Operations in an empty place, a transaction that nobody else looks into. */
export function operationsInEmpty(
  { engine, settings }: { readonly engine: Engine; readonly settings: Operations['settings'] },
  tx: UntypedKysely,
): Operations {
  // Nothing can be lost where nothing is.
  const op = liveOperations({ engine, db: tx, settings, shapes: new Shapes(), guard: null });
  return {
    ...op,
    // Nobody writes meanwhile, and no transaction could hold it.
    createIndex: (table, index) => op.createIndex(table, index, { concurrently: false }),
  };
}

/** Goes up through `revisions`, oldest first; nothing is noted of it anywhere. */
export async function replay(op: Operations, revisions: readonly Revision[]): Promise<void> {
  for (const revision of revisions) await revision.upgrade(op);
}

/** Makes tables as a single revision would make them all. */
export async function makeTables(op: Operations, tables: readonly TableShape[]): Promise<void> {
  for (const table of parentsFirst(tables)) await op.createTable(table);
}

/** A foreign key wants its target to be there. */
function parentsFirst(tables: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  const waiting = [...tables];
  while (waiting.length > 0) {
    const isWaiting = (name: string) => waiting.some((table) => table.name === name);
    const at = waiting.findIndex(({ name, foreignKeys }) =>
      foreignKeys.every((key) => key.table === name || !isWaiting(key.table)),
    );
    ordered.push(...waiting.splice(Math.max(at, 0), 1));
  }
  return ordered;
}

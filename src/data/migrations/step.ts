import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import { checksum } from './checksum.ts';
import { parentsOf, type RevisionGraph } from './graph.ts';
import { liveOperations } from './live-operations.ts';
import type { Revision } from './operations.ts';
import { packageVersion } from './package-version.ts';
import { appendHistory, moveHeads } from './version-tables.ts';

/** Forth or back. */
export type Direction = 'upgrade' | 'downgrade';

/** One revision, in its transaction. */
export interface Step {
  readonly engine: Engine;
  readonly tx: UntypedKysely;
  readonly graph: RevisionGraph;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly direction: Direction;
  readonly revision: Revision;
  readonly heads: readonly string[];
}

/** Performs one revision and notes it; gives the heads after it. */
export async function takeStep(step: Step): Promise<readonly string[]> {
  const { engine, tx, settings, direction, revision, heads } = step;
  const fingerprint = await checksum(revision, settings);
  await revision[direction](liveOperations(engine, tx, settings));
  const after = headsAfter(step);
  await moveHeads(
    tx,
    heads.filter((id) => !after.includes(id)),
    after.filter((id) => !heads.includes(id)),
  );
  await appendHistory(tx, {
    revision: revision.revision,
    down_revision: parentsOf(revision).join(',') || null,
    direction,
    applied_at: new Date().toISOString(),
    version: packageVersion(),
    checksum: fingerprint,
  });
  return after;
}

function headsAfter({ graph, direction, revision, heads }: Step): string[] {
  const parents = parentsOf(revision);
  if (direction === 'upgrade') {
    return [...heads.filter((id) => !parents.includes(id)), revision.revision].sort();
  }
  const others = heads.filter((id) => id !== revision.revision);
  const stillBelow = graph.ancestors(others);
  return [...others, ...parents.filter((id) => !stillBelow.has(id))].sort();
}

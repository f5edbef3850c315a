import { CogniforceError } from '../../kernel/errors.ts';
import { parentsOf, type RevisionGraph } from './graph.ts';
import type { Revision } from './operations.ts';

/** What lies between these heads and `target`, oldest first: `head`, a revision, or the unique beginning of one. */
export function toUpgrade(
  graph: RevisionGraph,
  heads: readonly string[],
  target: string,
): readonly Revision[] {
  const goal = graph.ancestors(target === 'head' ? singleHead(graph) : [find(graph, target)]);
  const done = graph.ancestors(heads);
  return graph.revisions.filter(({ revision }) => goal.has(revision) && !done.has(revision));
}

/** What lies above `target`, newest first: a revision that stays, `base` for none, `-1` for all but the newest. */
export function toDowngrade(
  graph: RevisionGraph,
  heads: readonly string[],
  target: string,
): readonly Revision[] {
  const done = graph.ancestors(heads);
  const kept = graph.ancestors(keptHeads(graph, heads, target));
  return graph.revisions
    .filter(({ revision }) => done.has(revision) && !kept.has(revision))
    .reverse();
}

function keptHeads(
  graph: RevisionGraph,
  heads: readonly string[],
  target: string,
): readonly string[] {
  if (target === 'base') return [];
  if (target !== '-1') return [find(graph, target)];
  return heads.flatMap((id) => {
    const revision = graph.find(id);
    return revision === null ? [] : parentsOf(revision);
  });
}

function singleHead({ heads }: RevisionGraph): readonly string[] {
  if (heads.length <= 1) return heads;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `The history has ${heads.length} heads (${heads.join(', ')}): name one as the target, or merge them.`,
    { heads },
  );
}

function find(graph: RevisionGraph, target: string): string {
  const ids = graph.revisions.map(({ revision }) => revision);
  const found = ids.includes(target) ? [target] : ids.filter((id) => id.startsWith(target));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  const reason = found.length === 0 ? 'is no revision' : `are ${found.length} revisions`;
  throw new CogniforceError('USAGE', `There ${reason} called ${target}.`, { target });
}

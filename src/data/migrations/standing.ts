import { describeAddress } from '../address.ts';
import { editedIn, revisionEdited } from './edited.ts';
import type { RevisionGraph } from './graph.ts';
import { readIfPresent } from './journey.ts';
import type { MigratorOptions } from './migration.ts';
import { type MigrationState, refusalOf, stateOf } from './state.ts';

/** Where a database stands, as far as its heads say. */
export async function glanceOf(
  options: MigratorOptions,
  graph: RevisionGraph,
): Promise<MigrationState> {
  const live = await readIfPresent(options);
  return stateOf(options.domain, graph, live?.heads ?? []);
}

/** Where a database stands, and whether an upgrade would take it from there; one that is missing stands at nothing. */
export async function standingOf(
  options: MigratorOptions,
  graph: RevisionGraph,
): Promise<MigrationState> {
  const { domain, readOnly, address } = options;
  const live = await readIfPresent(options);
  const state = stateOf(domain, graph, live?.heads ?? []);
  if (live === null || readOnly) return state;
  const refusal = refusalOf(live, options, graph);
  if (refusal !== null) return { ...state, refusal };
  const edited = await editedIn(options, graph, live);
  if (edited.length === 0) return state;
  return { ...state, edited, refusal: revisionEdited(describeAddress(address), edited) };
}

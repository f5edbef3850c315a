import type { GroupChanges } from '../domains/cogniforce/index.ts';
import type { AccountGroup } from '../domains/openwebui/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { dayOf } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { Repositories } from './parts.ts';

/** What reading the groups needs; a run has all of it. */
export interface GroupReading {
  readonly repositories: Repositories;
  readonly analysis: { readonly zone: string };
  readonly hashUserId: (userId: string) => string;
  readonly clock: Clock;
  /** Names of groups that have an hourly rate of their own. */
  readonly ratedGroups?: readonly string[];
}

/** What came of it. */
export interface GroupsRead {
  /** Null where the source could not be asked, or has no groups to read: what is known stays as it is. */
  readonly changes: GroupChanges | null;
  /** One sentence each, for whoever looks after the installation. */
  readonly warnings: readonly string[];
}

/**
 * Reads which groups Open WebUI has and who is in them, and notes what changed.
 *
 * A source that does not answer, does not let us read its groups or has none costs a warning at most: figures by group are
 * then as of the last time. People are hashed before anything is stored. Errors: those of our own database alone.
 */
export async function readGroups(reading: GroupReading): Promise<GroupsRead> {
  const { repositories, analysis, hashUserId, clock, ratedGroups = [] } = reading;
  const seen = await askedOf(repositories.source.groups);
  if (typeof seen === 'string') return { changes: null, warnings: [seen] };
  if (seen === null) return { changes: null, warnings: unknownRates(ratedGroups, []) };
  const groups = seen.map(({ id, name, parentId, members }) => ({
    id,
    name,
    parentId,
    people: members?.map(hashUserId) ?? null,
  }));
  const today = dayOf(clock.now(), analysis.zone);
  const changes = await repositories.cogniforce.groups.note(groups, today);
  return { changes, warnings: [...unreadable(seen), ...unknownRates(ratedGroups, seen)] };
}

/** The groups, null where there is nothing to read, or a sentence on why they could not be. */
async function askedOf({
  all,
}: Repositories['source']['groups']): Promise<AccountGroup[] | null | string> {
  try {
    return await all();
  } catch (error) {
    // Whatever is wrong with groups must not cost a run its figures.
    if (!(error instanceof CogniforceError)) throw error;
    return `The groups of Open WebUI could not be read, so they stay as they were: ${error.message} ${error.hint}`;
  }
}

function unreadable(groups: readonly AccountGroup[]): string[] {
  const count = groups.filter(({ members }) => members === null).length;
  if (count === 0) return [];
  const which = count === 1 ? 'One group' : `${count} groups`;
  return [`${which} of Open WebUI has a list of members that cannot be read: it stays as it was.`];
}

/** A rate for a group that is not there is a slip: without a word the general rate would be taken for it. */
function unknownRates(rated: readonly string[], groups: readonly AccountGroup[]): string[] {
  const known = new Set(groups.map(({ name }) => name));
  const unknown = rated.filter((name) => !known.has(name));
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => JSON.stringify(name)).join(', ');
  return [`ANALYTICS_HOURLY_RATES names ${names}, and Open WebUI has no such group.`];
}

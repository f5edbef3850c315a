import { type RepositoriesOf, type Resolution, resolve } from '../data/index.ts';
import type { CogniforceRepositories, UserEngagement } from '../domains/cogniforce/index.ts';
import type { Account, openwebui } from '../domains/openwebui/index.ts';
import type { CogniforceError } from '../kernel/errors.ts';
import { pseudonymOf } from '../kernel/pseudonym.ts';

/** A name that somebody has decided to show. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Both domains, and the key that joins them. */
export interface EngagementQuestion {
  readonly source: Pick<RepositoriesOf<typeof openwebui>, 'directory'>;
  readonly cogniforce: Pick<CogniforceRepositories, 'engagement'>;
  /** A user id as `cogniforce` knows it. */
  readonly hashUserId: (userId: string) => string;
  /**
   * Whose names are to be shown, and what they are. Without it nobody has one: Open WebUI's names are read by no
   * repository here, and naming people is a decision that somebody takes and writes down.
   */
  readonly names?: (ids: readonly string[]) => Promise<readonly Named[]>;
  /** Users in one question to a database, 500 without. */
  readonly batch?: number;
}

/** What one domain says of a user; `unknown` where it could not be asked. */
export type Part<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** A user without anything that tells who it is, unless names were asked for. */
export interface EngagedUser {
  /** Stands for the user everywhere: the beginning of the keyed hash. */
  readonly pseudonym: string;
  /** Null: no names were asked for, or this one is not known. */
  readonly name: string | null;
  /** From `openwebui`: absent where the account has been deleted. */
  readonly role: Part<string | null>;
  /** From `cogniforce`: absent where no conversation of theirs was analysed. */
  readonly engagement: Part<Engagement>;
}

/** `user_engagement` in the words of the code. */
export interface Engagement {
  readonly activeDays: number | null;
  readonly conversations: number | null;
  readonly messages: number | null;
  /** Mean minutes of a conversation. */
  readonly sessionMinutes: number | null;
  /** Epoch seconds. */
  readonly lastActivityAt: number | null;
}

/** What is known, and which domain could not be asked. */
export interface EngagementAnswer {
  /** As many as user ids were given, in their order. */
  readonly users: readonly EngagedUser[];
  readonly failures: readonly CogniforceError[];
}

/**
 * Users of one database with their engagement in the other: the specification's example of reading across domains.
 *
 * Neither database knows the other's key: the user id is hashed here, and only the hash is asked for. However many
 * users there are, each database is asked `ceil(users / batch)` times, and one that fails takes nothing from the other.
 *
 *     const { users, failures } = await engagementOfUsers(ids, { source, cogniforce, hashUserId });
 */
export async function engagementOfUsers(
  userIds: readonly string[],
  { source, cogniforce, hashUserId, names, batch }: EngagementQuestion,
): Promise<EngagementAnswer> {
  const size = batch === undefined ? {} : { batch };
  const people = userIds.map((id) => ({ id, hash: hashUserId(id) }));
  const [accounts, engagement, named] = await Promise.all([
    resolve(people, {
      idOf: ({ id }) => id,
      byIds: (ids) => source.directory.byIds(ids),
      keyOf: (account: Account) => account.id,
      ...size,
    }),
    resolve(people, {
      idOf: ({ hash }) => hash,
      byIds: (hashes) => cogniforce.engagement.of(hashes),
      keyOf: (row: UserEngagement) => row.user_id,
      ...size,
    }),
    resolve(people, {
      idOf: ({ id }) => (names === undefined ? null : id),
      byIds: async (ids) => (await names?.(ids)) ?? [],
      keyOf: (each: Named) => each.id,
      ...size,
    }),
  ]);
  return {
    users: people.map(({ hash }, at) => ({
      pseudonym: pseudonymOf(hash),
      name: named.rows[at]?.found?.name ?? null,
      role: partOf(accounts, at, ({ role }) => role),
      engagement: partOf(engagement, at, engagementFrom),
    })),
    failures: [accounts, engagement, named].flatMap(({ failure }) => failure ?? []),
  };
}

function partOf<Found, T>(
  { rows }: Resolution<unknown, Found>,
  at: number,
  value: (found: Found) => T,
): Part<T> {
  const { found = null, known = false } = rows[at] ?? {};
  if (found !== null) return { state: 'found', value: value(found) };
  return { state: known ? 'absent' : 'unknown' };
}

function engagementFrom(row: UserEngagement): Engagement {
  return {
    activeDays: row.daily_active_days,
    conversations: row.total_conversations,
    messages: row.total_messages,
    sessionMinutes: row.avg_session_duration,
    lastActivityAt: row.last_activity_at,
  };
}

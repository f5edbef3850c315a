import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import type { UserEngagement } from '../tables/user-engagement.ts';

/** How much people use it, each by their keyed hash. */
export function engagement(db: Kysely<CogniforceTables>) {
  return {
    /** Those of `people` (keyed hashes) who have any; any order. */
    async of(people: readonly string[]): Promise<UserEngagement[]> {
      if (people.length === 0) return [];
      return db
        .selectFrom('user_engagement')
        .selectAll()
        .where('user_id', 'in', people)
        .orderBy('user_id')
        .execute();
    },
  };
}

import type { Db, FeatureDetection } from './features.ts';

/** An account, without anything that tells whose it is. */
export interface Account {
  readonly id: string;
  /** `admin`, `user` or `pending`; any other value has no access. */
  readonly role: string | null;
}

/** Who has an account. */
export function directory(db: Db, features: FeatureDetection) {
  return {
    /** Accounts that may use Open WebUI; those waiting to be let in (`pending`) are none. */
    async accounts(): Promise<number> {
      await features.required();
      const { count } = await db
        .selectFrom('user')
        .where('role', 'in', ['admin', 'user'])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** Those of `ids` that have an account; any order. */
    async byIds(ids: readonly string[]): Promise<Account[]> {
      if (ids.length === 0) return [];
      await features.required();
      return db.selectFrom('user').select(['id', 'role']).where('id', 'in', ids).execute();
    },
  };
}

import type { Db, FeatureDetection } from './features.ts';

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
  };
}

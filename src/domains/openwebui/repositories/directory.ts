import { sql } from 'kysely';
import type { Db, FeatureDetection } from './features.ts';
import { oneByOne } from './one-by-one.ts';
import { asText, timeOf } from './stored-time.ts';

/** Accounts that are asked for at once. */
const AT_ONCE = 500;

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

    /** The next `limit` ids after the one given of all accounts, whatever they may do, in order by byte. */
    async ids(after: string | null, limit: number): Promise<string[]> {
      await features.required();
      const key = sql<string>`${sql.ref('user.id')} collate "C"`;
      let query = db.selectFrom('user').select('user.id');
      if (after !== null) query = query.where(sql<boolean>`${key} > ${after}`);
      const rows = await query.orderBy(key).limit(limit).execute();
      return rows.map(({ id }) => id);
    },

    /**
     * When the accounts of `ids` were made, epoch milliseconds; null where that is not known. Without an account there is
     * no entry, nor for a row that the source does not give. Times more than a day after `now` (epoch milliseconds) are not
     * believed.
     */
    async createdAt(
      ids: readonly string[],
      now: number = Date.now(),
    ): Promise<Map<string, number | null>> {
      const created = new Map<string, number | null>();
      if (ids.length === 0) return created;
      const { has } = await features.required();
      const time = has('user', 'created_at')
        ? asText('user.created_at')
        : sql<string | null>`cast(null as text)`;
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const { values } = await oneByOne(
          ids.slice(from, from + AT_ONCE),
          (keys) =>
            db
              .selectFrom('user')
              .select(['user.id', time.as('created')])
              .where('user.id', 'in', keys)
              .execute(),
          (id) => db.selectFrom('user').select('user.id').where('user.id', '=', id).execute(),
        );
        for (const row of values) created.set(row.id, timeOf(row.created, now));
      }
      return created;
    },
  };
}

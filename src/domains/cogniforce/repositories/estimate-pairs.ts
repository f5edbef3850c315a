import { type Kysely, sql } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';

/** One way of estimating that has left estimates behind. */
export interface EstimateKind {
  readonly method: string;
  readonly methodVersion: string;
  /** As it was asked for; null where none was. */
  readonly model: string | null;
}

/** What two ways of estimating say of the same tasks; every estimate ever made is there to be compared. */
export function estimatePairs(db: Kysely<CogniforceTables>) {
  return {
    /** Every way that has left estimates, the one with the newest first, with how many it made. */
    async kinds(): Promise<(EstimateKind & { readonly estimates: number })[]> {
      const rows = await db
        .selectFrom('estimate')
        .select(['method', 'method_version', 'asked_model'])
        .select((eb) => eb.fn.countAll<number>().as('estimates'))
        .where('status', '=', 'estimated')
        .groupBy(['method', 'method_version', 'asked_model'])
        .orderBy(sql`max(created_at)`, 'desc')
        .orderBy('method')
        .orderBy('method_version')
        .orderBy('asked_model')
        .execute();
      return rows.map(({ method, method_version, asked_model, estimates }) => ({
        ...{ method, methodVersion: method_version, model: asked_model, estimates },
      }));
    },

    /** Minutes (P50) of both for each task, of the same state of its conversation, that both have estimated. */
    async minutes(
      one: EstimateKind,
      other: EstimateKind,
    ): Promise<{ readonly one: number; readonly other: number }[]> {
      const rows = await db
        .selectFrom('estimate as a')
        .innerJoin('estimate as b', (join) =>
          join
            .onRef('a.conversation_id', '=', 'b.conversation_id')
            .onRef('a.ordinal', '=', 'b.ordinal')
            .onRef('a.source_fingerprint', '=', 'b.source_fingerprint'),
        )
        .select(['a.p50 as one', 'b.p50 as other'])
        .where('a.method', '=', one.method)
        .where('a.method_version', '=', one.methodVersion)
        .where('a.asked_model', 'is not distinct from', one.model)
        .where('b.method', '=', other.method)
        .where('b.method_version', '=', other.methodVersion)
        .where('b.asked_model', 'is not distinct from', other.model)
        .orderBy('a.conversation_id')
        .orderBy('a.ordinal')
        .orderBy('a.source_fingerprint')
        .execute();
      return rows.flatMap((row) =>
        row.one === null || row.other === null ? [] : [{ one: row.one, other: row.other }],
      );
    },
  };
}

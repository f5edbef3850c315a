import { type Kysely, sql } from 'kysely';
import type { Day, DayRange } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** What one request that has ended was charged with. Billionths of a dollar. */
interface Settled {
  readonly reserved: number;
  readonly charged: number;
  readonly estimated: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What language models that were asked for estimates cost over some days. */
export interface Spent {
  readonly requests: number;
  /** US dollars, never less than the truth. */
  readonly chargedUsd: number;
  /** The part of it that is a bound, since nobody said what was used. */
  readonly boundUsd: number;
}

const NANO = 1e9;

/** What asking models cost, by day; shared by every process. Billionths of a dollar. */
export function spending(db: Kysely<CogniforceTables>) {
  return {
    /** Books one request that may cost so much, unless the day would then cost more than `most`; says whether it did. */
    async reserve(day: Day, nanoUsd: number, most: number | null): Promise<boolean> {
      return reserveIn(db, day, nanoUsd, most);
    },

    /** Puts what a request really cost in the place of what it was booked with. */
    async settle(day: Day, settled: Settled): Promise<void> {
      await settleIn(db, day, settled);
    },

    /** The same books, where the cost of each request is a backfill's as well: both are written, or neither. */
    ofBackfill(id: string) {
      return {
        reserve: (day: Day, nanoUsd: number, most: number | null): Promise<boolean> =>
          db.transaction().execute(async (tx) => {
            const isBooked = await reserveIn(tx, day, nanoUsd, most);
            if (isBooked) await charge(tx, id, nanoUsd);
            return isBooked;
          }),
        settle: (day: Day, settled: Settled): Promise<void> =>
          db.transaction().execute(async (tx) => {
            await settleIn(tx, day, settled);
            await charge(tx, id, settled.charged - settled.reserved);
          }),
        spent: (day: Day) => spentOn(db, day),
      };
    },

    /** What was spent on all of these days. */
    async over({ from, to }: DayRange): Promise<Spent> {
      const { requests, charged, bound } = await db
        .selectFrom('llm_spending')
        .select([
          sql<number>`coalesce(sum(requests), 0)`.as('requests'),
          nanoDollars('charged_nano_usd').as('charged'),
          nanoDollars('estimated_nano_usd').as('bound'),
        ])
        .where('day', '>=', from)
        .where('day', '<=', to)
        .executeTakeFirstOrThrow();
      return { requests, chargedUsd: charged / NANO, boundUsd: bound / NANO };
    },

    /** What was spent on each of these days on which a model was asked, in their order. */
    async daily({ from, to }: DayRange): Promise<(Spent & { readonly day: Day })[]> {
      const rows = await db
        .selectFrom('llm_spending')
        .select(['day', 'requests', 'charged_nano_usd', 'estimated_nano_usd'])
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .execute();
      return rows.map(({ day, requests, charged_nano_usd, estimated_nano_usd }) => ({
        ...{ day, requests },
        chargedUsd: charged_nano_usd / NANO,
        boundUsd: estimated_nano_usd / NANO,
      }));
    },

    /** What was spent on the day so far. */
    async spent(day: Day): Promise<number> {
      return spentOn(db, day);
    },
  };
}

type Tx = Kysely<CogniforceTables>;

async function reserveIn(tx: Tx, day: Day, nanoUsd: number, most: number | null): Promise<boolean> {
  const none = { estimated_nano_usd: 0, input_tokens: 0, output_tokens: 0 };
  await tx
    .insertInto('llm_spending')
    .values({ day, requests: 0, charged_nano_usd: 0, ...none })
    .onConflict((on) => on.column('day').doNothing())
    .execute();
  // One statement: of several processes at once, each sees what the others have booked.
  const { numUpdatedRows } = await tx
    .updateTable('llm_spending')
    .set((eb) => ({
      requests: eb('requests', '+', 1),
      charged_nano_usd: eb('charged_nano_usd', '+', nanoUsd),
      // Until it is known what was used, and for ever where the process is killed meanwhile.
      estimated_nano_usd: eb('estimated_nano_usd', '+', nanoUsd),
    }))
    .where('day', '=', day)
    .$if(most !== null, (query) =>
      query.where(sql<boolean>`charged_nano_usd <= ${(most ?? 0) - nanoUsd}`),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function settleIn(tx: Tx, day: Day, settled: Settled): Promise<void> {
  const { reserved, charged, estimated, inputTokens, outputTokens } = settled;
  await tx
    .updateTable('llm_spending')
    .set((eb) => ({
      charged_nano_usd: eb('charged_nano_usd', '+', charged - reserved),
      estimated_nano_usd: eb('estimated_nano_usd', '+', estimated - reserved),
      input_tokens: eb('input_tokens', '+', inputTokens),
      output_tokens: eb('output_tokens', '+', outputTokens),
    }))
    .where('day', '=', day)
    .execute();
}

async function charge(tx: Tx, backfillId: string, nanoUsd: number): Promise<void> {
  await tx
    .updateTable('backfill')
    .set((eb) => ({ charged_nano_usd: eb('charged_nano_usd', '+', nanoUsd) }))
    .where('id', '=', backfillId)
    .execute();
}

async function spentOn(tx: Tx, day: Day): Promise<number> {
  const row = await tx
    .selectFrom('llm_spending')
    .select('charged_nano_usd')
    .where('day', '=', day)
    .executeTakeFirst();
  return row?.charged_nano_usd ?? 0;
}

/** As a floating-point number, which never overflows. */
function nanoDollars(column: string) {
  return sql<number>`coalesce(sum(cast(${sql.ref(column)} as double precision)), 0)`;
}

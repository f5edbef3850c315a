import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const AT = '2026-03-10T09:00:00.000Z';
const [FIRST, SECOND] = [derivedId('first'), derivedId('second')];
const row = (id: string, days: readonly [string, string] = ['2026-03-02', '2026-03-03']) => ({
  ...{ id, fromDay: days[0], toDay: days[1], estimator: 'heuristic', again: false },
  ...{ requestedBy: 'command', createdAt: AT },
});

describe('the record of backfills', () => {
  eachDialect(cogniforce, (use) => {
    const left = async () => {
      const { count } = await use()
        .db.selectFrom('backfill_conversation')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    };

    it('lets one go on at a time, whoever comes at once', async () => {
      const { backfills } = use();
      const begun = await Promise.all(
        ['a', 'b', 'c'].map((name) => backfills.begin(row(derivedId(name)))),
      );
      expect(begun.filter(Boolean)).toHaveLength(1);
      expect(await backfills.list(10)).toHaveLength(1);
    });

    it('compares and sets its state, and lets no second one go on beside it', async () => {
      const { backfills } = use();
      await backfills.begin(row(FIRST));
      expect(await backfills.isGoing(FIRST)).toBe(true);
      expect(await backfills.pause(FIRST, null)).toBe('done');
      expect(await backfills.pause(FIRST, null)).toBe('not_so');
      expect(await backfills.isGoing(FIRST)).toBe(false);
      expect(await backfills.begin(row(SECOND))).toBe(true);
      expect(await backfills.resume(FIRST, undefined)).toBe('other_goes_on');
      expect(await backfills.cancel(SECOND, AT)).toBe('done');
      expect(await backfills.cancel(SECOND, AT)).toBe('not_so');
      expect(await backfills.resume(FIRST, 2.5)).toBe('done');
      expect(await backfills.find(FIRST)).toMatchObject({ state: 'going', budgetUsd: 2.5 });
      expect(await backfills.resume(SECOND, undefined)).toBe('not_so');
      expect((await backfills.newest('cancelled'))?.id).toBe(SECOND);
    });

    it('lists the conversations of its days once, without those that are gone', async () => {
      const { backfills, facts, goneRecords } = use();
      const ofDays = [['a', '2026-03-01'] as const, ['b', '2026-03-02'] as const];
      const more = [['c', '2026-03-03'] as const, ['d', '2026-03-04'] as const];
      await facts.replace([...ofDays, ...more].map(([id, day]) => factsOf({ id, day })));
      await facts.replace([factsOf({ id: 'e', day: '2026-03-03' })]);
      await goneRecords.markGone(['e'], '2026-03-09');
      expect(await backfills.conversationsOf({ from: '2026-03-02', to: '2026-03-03' })).toBe(2);
      await backfills.begin(row(FIRST));
      expect(await backfills.fill(FIRST)).toBe(2);
      await facts.replace([factsOf({ id: 'f', day: '2026-03-03' })]);
      expect(await backfills.fill(FIRST)).toBe(2);
      expect(await backfills.waiting(FIRST, null, 10)).toEqual(['b', 'c']);
      expect(await backfills.waiting(FIRST, 'b', 10)).toEqual(['c']);
    });

    it('settles each conversation once, with the facts of it, and forgets the list when it ends', async () => {
      const { backfills, facts, db } = use();
      await facts.replace([factsOf({ id: 'b' }), factsOf({ id: 'c' })]);
      await db
        .insertInto('processing_log')
        .values({ id: SECOND, run_date: '2026-03-10', started_at: AT, status: 'running' })
        .execute();
      await backfills.begin(row(FIRST));
      await backfills.fill(FIRST);
      const settled = { as: 'analysed', conversations: ['b', 'other'] } as const;
      const count = { runId: SECOND, backfill: { backfillId: FIRST, settled } };
      await facts.replace([factsOf({ id: 'b' })], count);
      await facts.replace([factsOf({ id: 'b' })], count);
      await backfills.noteGone(FIRST, ['b']);
      expect(await backfills.find(FIRST)).toMatchObject({ analysed: 1, gone: 0, total: 2 });
      expect(await backfills.waiting(FIRST, null, 10)).toEqual(['c']);
      await backfills.noteGone(FIRST, ['c']);
      await backfills.complete(FIRST, AT);
      expect(await backfills.find(FIRST)).toMatchObject({ state: 'completed', gone: 1 });
      expect(await left()).toBe(0);
    });

    it('keeps nothing of a conversation that is forgotten', async () => {
      const { backfills, facts, goneRecords } = use();
      await facts.replace([factsOf({ id: 'b' })]);
      await backfills.begin(row(FIRST));
      await backfills.fill(FIRST);
      await goneRecords.forget(['b']);
      expect(await left()).toBe(0);
    });

    it('is charged with each request as the day is, and with none that the day has no room for', async () => {
      const { backfills, spending } = use();
      await backfills.begin(row(FIRST));
      const books = spending.ofBackfill(FIRST);
      expect(await books.reserve('2026-03-10', 700, 1_000)).toBe(true);
      expect(await books.reserve('2026-03-10', 700, 1_000)).toBe(false);
      const tokens = { inputTokens: 5, outputTokens: 6 };
      await books.settle('2026-03-10', { reserved: 700, charged: 200, estimated: 0, ...tokens });
      expect(await spending.spent('2026-03-10')).toBe(200);
      expect(await backfills.find(FIRST)).toMatchObject({ chargedNanoUsd: 200 });
    });
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../test/support/figures.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { dailyTrend } from './daily-trend/metric.ts';
import { summary } from './summary/metric.ts';
import { userBreakdown } from './user-breakdown/metric.ts';

const march = { start_date: '2026-03-01', end_date: '2026-03-14' };

type Over = Parameters<typeof factsOf>[0];

/** Conversations of so many people on one day. */
const busy = (day: string, people: number, over: Over = {}) =>
  Array.from({ length: people }, (_, index) =>
    factsOf({
      id: `${day} ${over.status ?? ''} ${over.reason ?? ''} ${index}`,
      day,
      person: person(`${index}`),
      ...over,
    }),
  );

describe('questions about a range of days', () => {
  eachDialect(cogniforce, (use) => {
    const figures = (accounts: number | null = 12) =>
      figuresOver(use().handle.repositories, { accounts: async () => accounts });
    const given = (...facts: ReturnType<typeof factsOf>[]) => publish(use(), facts);
    const asked = async (query: object = march) =>
      summary.reply.parse(await summary.answer(figures(), query));

    it('gives the claim with its range, and what it covers', async () => {
      await given(
        ...busy('2026-03-02', 6),
        ...busy('2026-03-02', 5, { status: 'unestimated', p50: null }),
      );
      const answer = await asked();
      expect(answer).toMatchObject({
        covers: { from: '2026-03-02', to: '2026-03-02' },
        latest: { from: '2026-03-02', to: '2026-03-02' },
        totalChats: 11,
        atLeast: [],
        totalTimeSaved: 6 * 18,
        estimatedChats: 6,
        avgTimeSavedPerChat: 18,
        baselineMinutes: 180,
        withAiMinutes: 72,
        accounts: 12,
      });
      const { saved } = answer;
      expect(saved?.low).toBeLessThan(saved?.conservative ?? 0);
      expect(saved?.conservative).toBeLessThan(saved?.expected ?? 0);
      expect(saved?.expected).toBeLessThan(saved?.high ?? 0);
    });

    it('does not say how many were estimated where that would tell of one conversation', async () => {
      await given(...busy('2026-03-02', 6), factsOf({ id: 'x', p50: null, status: 'unestimated' }));
      expect(await asked()).toMatchObject({
        totalChats: 7,
        estimatedChats: null,
        avgTimeSavedPerChat: null,
        totalTimeSaved: 6 * 18,
      });
    });

    it('knows nothing before anything is published, and says so without a zero', async () => {
      const answer = await summary.answer(figures(null), {});
      expect(summary.reply.parse(answer)).toMatchObject({
        ...{ startDate: '2026-02-16', endDate: '2026-03-15', firstDate: null, asOf: null },
        ...{ covers: null, latest: null, totalChats: null, totalMessages: null, atLeast: [] },
        ...{ totalTimeSaved: null, saved: null, confidenceLevel: null, accounts: null },
        ...{ peopleActive: null, peopleCovers: null, coverage: null, previous: null },
      });
    });

    it('says nothing of days on which too few people worked until enough others have', async () => {
      await given(...busy('2026-03-02', 4));
      const nothing = { covers: null, totalChats: null, saved: null, methods: [] };
      expect(await asked()).toMatchObject(nothing);
      await given(...busy('2026-03-03', 6));
      expect(await asked()).toMatchObject({
        covers: { from: '2026-03-02', to: '2026-03-03' },
        totalChats: 10,
        totalTimeSaved: 10 * 18,
      });
      expect(await asked({ start_date: '2026-03-02', end_date: '2026-03-02' })).toMatchObject(
        nothing,
      );
    });

    it('goes block by block, newest first, each with its days', async () => {
      await given(...busy('2026-03-02', 8), ...busy('2026-03-03', 2), ...busy('2026-03-04', 6));
      const { data } = dailyTrend.reply.parse(await dailyTrend.answer(figures(), march));
      expect(
        data.map(({ from, date, chats, timeSaved, peopleActive }) => [
          ...[from, date, chats, timeSaved, peopleActive],
        ]),
      ).toEqual([
        ['2026-03-03', '2026-03-04', 8, 8 * 18, 5],
        ['2026-03-02', '2026-03-02', 8, 8 * 18, 5],
      ]);
    });

    it('compares with the same weekdays before, and not where a day of either is not published', async () => {
      await given(...busy('2026-03-01', 6), ...busy('2026-03-09', 7));
      const days = { start_date: '2026-03-08', end_date: '2026-03-09' };
      expect((await asked(days)).previous).toEqual({
        startDate: '2026-03-01',
        endDate: '2026-03-02',
        totalChats: 6,
        totalTimeSaved: 6 * 18,
        workingDays: 0,
      });
      expect((await asked({ ...days, compare: 'none' })).previous).toBeNull();
      const year = await asked({ ...days, compare: 'year' });
      expect([year.compare, year.previous]).toEqual(['year', null]);
      const one = { start_date: '2026-03-08', end_date: '2026-03-14' };
      expect((await asked(one)).previous).toBeNull();
      expect((await asked()).previous).toBeNull();
    });

    it('ends the last days with the newest that is published', async () => {
      await given(...busy('2026-03-02', 6), ...busy('2026-03-12', 6));
      const { startDate, endDate } = await dailyTrend.answer(figures(), { days: 7 });
      expect([startDate, endDate]).toEqual(['2026-03-06', '2026-03-12']);
      const week = await asked({ range_type: 'last_7_days' });
      expect([week.startDate, week.endDate]).toEqual(['2026-03-06', '2026-03-12']);
      const calendar = await asked({ range_type: 'last_week' });
      expect([calendar.startDate, calendar.endDate]).toEqual(['2026-03-02', '2026-03-08']);
    });

    it('rounds people down, and lists none of them', async () => {
      await given(...busy('2026-03-02', 8), ...busy('2026-03-04', 7));
      const answer = await userBreakdown.answer(figures(), userBreakdown.query.parse(march));
      expect(userBreakdown.reply.parse(answer)).toMatchObject({
        total: 5,
        peopleCovers: { from: '2026-03-02', to: '2026-03-04' },
        accounts: 12,
        mode: 'aggregates',
        users: [],
      });
    });

    it('lists people by pseudonym, in steps, where all of them have agreed to it', async () => {
      await publish(use(), [...busy('2026-03-02', 2), ...busy('2026-03-03', 1)], { k: 1 });
      const { repositories } = use().handle;
      const agreed = figuresOver(repositories, {
        ...{ minimumGroup: 1, showsPersons: true, persons: repositories.aggregates },
      });
      const asking = userBreakdown.query.parse(march);
      const { users } = userBreakdown.reply.parse(await userBreakdown.answer(agreed, asking));
      expect(users).toHaveLength(2);
      expect(users.map(({ chats, activeDays }) => [chats, activeDays]).sort()).toEqual([
        [0, 1],
        [0, 2],
      ]);
      const names = users.map(({ userName }) => userName);
      expect(names).toEqual([...names].sort());
      const later = { start_date: '2026-03-01', end_date: '2026-04-02' };
      const next = await userBreakdown.answer(agreed, userBreakdown.query.parse(later));
      expect(next.users.some(({ userName }) => names.includes(userName))).toBe(false);
    });

    it('says why conversations count or do not by the month, and what is left over', async () => {
      const day = '2026-03-10';
      await publish(
        use(),
        [
          ...busy(day, 8),
          ...busy(day, 6, { status: 'excluded', reason: 'learning', p50: null }),
          ...busy(day, 5, { status: 'excluded', reason: 'copy', p50: null }),
          ...busy('2026-04-20', 8),
        ],
        { now: '2026-05-20T12:00:00Z' },
      );
      const { coverage } = await asked({ start_date: '2026-03-01', end_date: '2026-03-31' });
      expect(coverage).toMatchObject({ conversations: 19, zero: null, unestimated: null });
      const { counted, learning, copies, other } = coverage ?? {};
      const told = [counted, learning, copies, other].reduce<number>((sum, n) => sum + (n ?? 0), 0);
      expect(Math.abs(told - 19)).toBeLessThanOrEqual(1);
    });

    it('refuses a range that ends before it begins', async () => {
      const backwards = { start_date: '2026-03-14', end_date: '2026-03-01' };
      await expect(summary.answer(figures(), backwards)).rejects.toMatchObject({
        code: 'REQUEST_INVALID',
      });
    });
  });
});

describe('a query', () => {
  it.each([{ range_type: 'this_weak' }, { start_date: '2026-02-30' }, { rangetype: 'this_week' }])(
    '%j is refused, not taken for another',
    (query) => {
      expect(summary.query.safeParse(query).success).toBe(false);
    },
  );
});

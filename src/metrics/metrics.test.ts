import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver } from '../../test/support/figures.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { sized } from '../../test/support/sized.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { rebuildDays } from '../jobs/rebuild-days.ts';
import { dailyTrend } from './daily-trend/metric.ts';
import { summary } from './summary/metric.ts';
import { userBreakdown } from './user-breakdown/metric.ts';

const clock = fixedClock('2026-03-15T12:00:00Z');
const march = { start_date: '2026-03-01', end_date: '2026-03-14' };

/** Conversations of so many people on one day. */
const busy = (day: string, people: number) =>
  Array.from({ length: people }, (_, index) =>
    factsOf({ id: `${day} ${index}`, day, person: person(`${index}`) }),
  );

/** The work of people, by name in minutes, on the day of that number. */
const workOn = (people: Readonly<Record<string, number>>, index: number) =>
  Object.entries(people).map(([name, p50]) =>
    factsOf({ id: `${index} ${name}`, day: `2026-03-0${index + 1}`, person: person(name), p50 }),
  );

describe('questions about a range of days', () => {
  eachDialect(cogniforce, (use) => {
    const figures = (minimumGroup = 5, accounts: number | null = 12) =>
      figuresOver(use().handle.repositories, { minimumGroup, accounts: async () => accounts });
    async function given(...facts: ReturnType<typeof factsOf>[]) {
      await use().facts.replace(facts);
      const { repositories } = use().handle;
      await rebuildDays({
        repositories: { cogniforce: repositories },
        analysis: { zone: 'UTC', offChatMinutes: 2 },
        clock,
      });
    }
    async function forget() {
      const { db } = use();
      for (const name of [
        'conversation_analysis',
        'episode',
        'usage_fact',
        'daily_aggregates',
      ] as const) {
        await db.deleteFrom(name).execute();
      }
      await db.deleteFrom('conversation_insights').execute();
    }
    const breakdown = (query: object, minimumGroup?: number) =>
      userBreakdown.answer(figures(minimumGroup), userBreakdown.query.parse(query));

    it('gives the claim with its range, and what it covers', async () => {
      await given(...busy('2026-03-02', 6), factsOf({ id: 'x', p50: null, status: 'unestimated' }));
      const answer = await summary.answer(figures(), march);
      expect(summary.reply.parse(answer)).toMatchObject({
        totalChats: 7,
        totalTimeSaved: 6 * 18,
        avgTimeSavedPerChat: 18,
        baselineMinutes: 180,
        withAiMinutes: 72,
        peopleActive: 7,
        accounts: 12,
        hidden: false,
        coverage: { counted: 6, zero: 0, unestimated: 1 },
      });
      const { saved } = answer;
      expect(saved?.low).toBeLessThan(saved?.conservative ?? 0);
      expect(saved?.conservative).toBeLessThan(saved?.expected ?? 0);
      expect(saved?.expected).toBeLessThan(saved?.high ?? 0);
    });

    it('knows nothing before the first run, and says so without a zero', async () => {
      const answer = await summary.answer(figures(5, null), {});
      expect(answer).toMatchObject({
        startDate: '2026-02-16',
        endDate: '2026-03-15',
        firstDate: null,
        asOf: null,
        totalTimeSaved: null,
        saved: null,
        confidenceLevel: null,
        accounts: null,
        previous: null,
        hidden: false,
      });
    });

    it('hides the minutes of too few people, and shows the counts', async () => {
      await given(...busy('2026-03-02', 4));
      expect(await summary.answer(figures(), march)).toMatchObject({
        hidden: true,
        totalChats: 4,
        peopleActive: 4,
        saved: null,
        totalTimeSaved: null,
        avgTimeSavedPerChat: null,
        baselineMinutes: null,
        withAiMinutes: null,
        methods: [],
      });
      expect(await summary.answer(figures(4), march)).toMatchObject({ hidden: false });
      expect(await breakdown(march)).toMatchObject({ hidden: true, total: 4, users: [] });
    });

    it('counts nobody into a group whose minutes are not in the sum', async () => {
      await given(
        ...busy('2026-03-02', 4),
        factsOf({ id: 'l', person: person('l'), status: 'excluded', reason: 'learning' }),
        factsOf({ id: 'k', person: person('k'), status: 'excluded', reason: 'copy' }),
        ...busy('2026-03-03', 8),
      );
      const { data } = await dailyTrend.answer(figures(), march);
      expect(data.at(-1)).toMatchObject({ peopleActive: 6, timeSaved: null, hidden: true });
      const first = { start_date: '2026-03-02', end_date: '2026-03-02' };
      expect(await summary.answer(figures(), first)).toMatchObject({ hidden: true, saved: null });
      // Minutes by person add up to those of the day.
      expect(await breakdown(first)).toMatchObject({ hidden: true, total: 6, users: [] });
    });

    it(
      'does not tell by subtraction what it hides',
      async () => {
        const minutes = fc.integer({ min: 1, max: 400 });
        const people = fc.dictionary(fc.constantFrom(...'abcdefghij'), minutes, { minKeys: 1 });
        const week = fc.array(people, { minLength: 2, maxLength: 5 });
        const property = fc.asyncProperty(week, async (days) => {
          await forget();
          await given(...days.flatMap(workOn));
          const { totalTimeSaved } = await summary.answer(figures(), march);
          const { data } = await dailyTrend.answer(figures(), march);
          const namesOn = days.map((day) => Object.keys(day)).reverse();
          const shown = namesOn.filter((_, index) => data[index]?.saved !== null);
          expect(Math.min(...shown.map((names) => names.length), 5)).toBe(5);
          // What the shown days leave of the total is all that the two answers tell of the others.
          const left = namesOn.filter((_, index) => data[index]?.saved === null);
          const group = new Set(left.flat());
          if (totalTimeSaved !== null && left.length > 0) {
            expect(group.size).toBeGreaterThanOrEqual(5);
            expect(left.length).toBeGreaterThanOrEqual(2);
          }
        });
        await fc.assert(property, { numRuns: sized(15, 150) });
      },
      sized(60_000, 600_000),
    );

    it('compares with as many days before, where the record reaches back so far', async () => {
      await given(...busy('2026-03-01', 6), ...busy('2026-03-09', 7));
      const week = { start_date: '2026-03-08', end_date: '2026-03-14' };
      expect((await summary.answer(figures(), week)).previous).toEqual({
        startDate: '2026-03-01',
        endDate: '2026-03-07',
        totalChats: 6,
        peopleActive: 6,
        totalTimeSaved: 6 * 18,
      });
      expect((await summary.answer(figures(), march)).previous).toBeNull();
    });

    it('goes day by day, newest first, quiet days and what protects them hidden', async () => {
      await given(...busy('2026-03-02', 8), ...busy('2026-03-03', 6), ...busy('2026-03-04', 2));
      const { data } = await dailyTrend.answer(figures(), march);
      expect(
        data.map(({ date, chats, timeSaved, hidden }) => [date, chats, timeSaved, hidden]),
      ).toEqual([
        ['2026-03-04', 2, null, true],
        ['2026-03-03', 6, null, true],
        ['2026-03-02', 8, 144, false],
      ]);
    });

    it('takes the last days when only their number is given', async () => {
      const { startDate, endDate } = await dailyTrend.answer(figures(), { days: 7 });
      expect([startDate, endDate]).toEqual(['2026-03-09', '2026-03-15']);
    });

    it('lists people by pseudonym, never by a figure', async () => {
      await given(
        ...busy('2026-03-02', 6),
        factsOf({ id: 'much', person: person('3'), p50: 400, day: '2026-03-03' }),
      );
      const { users, total } = await breakdown(march);
      expect(total).toBe(6);
      const names = users.map(({ userName }) => userName);
      expect(names).toEqual([...names].sort());
      expect(names).toContain(`p-${person('3').slice(0, 8)}`);
      const second = await breakdown({ ...march, limit: 2, offset: 2 });
      expect(second.users.map(({ userName }) => userName)).toEqual(names.slice(2, 4));
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

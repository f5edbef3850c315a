import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish as publishOnce } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { addDays, type Day } from '../../kernel/days.ts';

/** A conversation of each of these people on each of the days. */
const chats = (people: readonly number[], days: readonly Day[]) =>
  days.flatMap((day) =>
    people.map((each) => factsOf({ id: `${day} ${each}`, day, person: person(`${each}`) })),
  );
const some = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);
/** The first days of so many weeks from a Monday on. */
const mondays = (from: Day, count: number) => some(count).map((week) => addDays(from, 7 * week));

type World = Parameters<typeof publishOnce>[0];

/** As a run of a night does; what is given in parts that a statement of SQLite takes. */
async function publish(
  world: World,
  given: Parameters<typeof publishOnce>[1],
  options: Parameters<typeof publishOnce>[2],
): Promise<void> {
  const parts = some(Math.ceil(given.length / 100)).map((at) =>
    given.slice(100 * at, 100 * at + 100),
  );
  for (const part of parts.slice(0, -1)) await world.facts.replace(part);
  await publishOnce(world, parts.at(-1) ?? [], options);
}

describe('closeAdoption', () => {
  eachDialect(cogniforce, (use) => {
    const repositories = () => use().handle.repositories;
    const rows = () => repositories().adoption.rows();
    const said = async (kind: string) =>
      Object.fromEntries(
        (await rows())
          .filter((row) => row.kind === kind)
          .map(({ to_day, what, step, people, share }) => [
            `${to_day.slice(0, 7)} ${what}${step === 0 ? '' : ` ${step}`}`,
            share ?? people,
          ]),
      );

    it('says of a month how far people came, in sets that lie in each other, rounded down', async () => {
      const weeks = mondays('2026-03-02', 4);
      await publish(
        use(),
        [
          ...chats(some(12), weeks),
          ...chats(some(4, 12), weeks.slice(1)),
          ...chats(some(9, 16), weeks.slice(0, 1)),
        ],
        { now: '2026-04-20T02:00:00Z', accounts: 40 },
      );
      expect(await said('month')).toEqual({
        '2026-03 accounts': 40,
        '2026-03 tried': 25,
        '2026-03 active': 25,
        '2026-03 weekly': 15,
        '2026-03 always': 10,
        '2026-03 days 1': 25,
        '2026-03 days 2': 15,
        '2026-03 days 4': 10,
      });
    });

    it('never says everybody, and nothing of a month in which too few were active', async () => {
      const march = mondays('2026-03-02', 4);
      await publish(
        use(),
        [
          ...chats(some(20), march),
          ...chats(some(3), ['2026-04-20']),
          ...chats(some(8), ['2026-05-04']),
        ],
        { now: '2026-06-08T02:00:00Z', accounts: 20 },
      );
      const months = await said('month');
      expect(months['2026-03 tried']).toBe(15);
      const april = Object.entries(months).filter(([key]) => key.startsWith('2026-04'));
      expect(april.every(([key, people]) => people === null || key.endsWith('of'))).toBe(true);
    });

    it('says who paused and who is back of whole quarters, and keeps cohorts of ten together', async () => {
      await publish(
        use(),
        [
          ...chats(some(12), ['2026-01-05', '2026-02-02', '2026-03-02']),
          ...chats(some(8, 12), ['2026-03-03']),
          // Seven of the first cohort stay away, and six come later; four are new, and no cohort yet.
          ...chats(some(6), ['2026-04-06', '2026-05-04', '2026-06-01']),
          ...chats(some(4, 30), ['2026-05-05', '2026-06-02']),
          ...chats(some(20), ['2026-07-06', '2026-08-03', '2026-09-07']),
          ...chats(some(7, 40), ['2026-09-08']),
        ],
        { now: '2026-10-20T02:00:00Z', accounts: 60 },
      );
      expect(await said('quarter')).toMatchObject({
        '2026-03 paused': null,
        '2026-03 back': null,
        '2026-06 paused': 10,
        '2026-06 back': null,
        '2026-09 back': 10,
      });
      expect(await said('cohort')).toEqual({
        '2026-03 size': 20,
        '2026-03 active 1': 'under_half',
        '2026-03 active 2': 'half_or_more',
        '2026-09 size': 10,
      });
    });

    it('changes nothing that it has said, whatever comes later', async () => {
      const weeks = mondays('2026-03-02', 4);
      await publish(use(), chats(some(14), weeks), { now: '2026-04-20T02:00:00Z', accounts: 40 });
      const before = await rows();
      expect(before.length).toBeGreaterThan(4);
      await publish(
        use(),
        [...chats(some(9, 14), weeks), ...chats(some(14), mondays('2026-04-06', 4))],
        { now: '2026-05-18T02:00:00Z', accounts: 50 },
      );
      const after = await rows();
      expect(after.length).toBeGreaterThan(before.length);
      expect(after.filter(({ to_day }) => to_day < '2026-04')).toEqual(before);
      await publish(use(), [], { now: '2026-05-19T02:00:00Z', accounts: 70 });
      expect(await rows()).toEqual(after);
    });

    it('says it of months that were over before there was adoption, too', async () => {
      const weeks = mondays('2026-03-02', 4);
      await publish(use(), chats(some(14), weeks), { now: '2026-04-20T02:00:00Z', accounts: 40 });
      const before = await rows();
      await use().db.deleteFrom('book_adoption').execute();
      await publish(use(), [], { now: '2026-04-20T02:00:00Z', accounts: 40 });
      expect(await rows()).toEqual(before);
    });

    it('answers with what is written by the end of the range, and what follows from it', async () => {
      const days = [...mondays('2026-01-05', 12), ...mondays('2026-04-06', 12)];
      await publish(use(), [...chats(some(50), days), ...chats(some(14, 50), days.slice(12))], {
        now: '2026-07-20T02:00:00Z',
        accounts: 80,
      });
      const figures = figuresOver(repositories());
      const all = await figures.adoption({ from: '2026-06-01', to: '2026-07-19' });
      expect(all.quarters.map(({ tried, started }) => [tried, started])).toEqual([
        [50, 50],
        [60, 5],
      ]);
      const { stickiness } = all.months.at(-1) ?? {};
      expect(stickiness?.low).toBeLessThan(stickiness?.high ?? 0);
      expect(stickiness?.high).toBeLessThan(1 / 6);
      const spring = await figures.adoption({ from: '2026-03-01', to: '2026-04-30' });
      expect(spring.quarters).toHaveLength(1);
      expect(spring.cohorts[0]?.later).toEqual([]);
      expect(all.cohorts[0]?.later).toEqual([{ quarters: 1, share: 'half_or_more' }]);
    });
  });
});

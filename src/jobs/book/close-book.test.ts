import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsOf, factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { fixedClock } from '../../../test/support/fixed-clock.ts';
import { type Cell, cogniforce, merged } from '../../domains/cogniforce/index.ts';
import { rebuildDays } from '../rebuild-days.ts';
import { closeBook } from './close-book.ts';
import { differencesOfBook } from './verify-book.ts';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const WEDNESDAY = '2026-03-04';
const LATER = Date.parse('2026-03-10T12:00:00Z');

const PEOPLE = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus'];

/** One conversation of each of so many people on a day, of what they need half an hour for. */
const chatsOf = (day: string, people: readonly string[], over: FactsOf = {}) =>
  people.map((name) => factsOf({ id: `${day} ${name}`, day, person: person(name), ...over }));

/** The same, of a source that has changed since. */
function changed(facts: ReturnType<typeof factsOf>, to: string): ReturnType<typeof factsOf> {
  const { analysis } = facts;
  return { ...facts, analysis: { ...analysis, sourceFingerprint: to.padEnd(64, '0') } };
}

describe('closeBook', () => {
  eachDialect(cogniforce, (use) => {
    const repositories = () => use().handle.repositories;
    const run = async (facts: ReturnType<typeof factsOf>[], atMs = LATER, k = 5) => {
      const clock = fixedClock('2026-03-10T12:00:00Z');
      await use().facts.replace(facts);
      const stage = { repositories: { cogniforce: repositories() }, clock };
      await rebuildDays({ ...stage, analysis: { zone: 'UTC', offChatMinutes: 2 } });
      return closeBook(
        {
          ...{ repositories: repositories(), k, zone: 'UTC', clock },
          accounts: async () => 60,
          priceOf: () => null,
        },
        atMs,
      );
    };
    const blocks = async () =>
      (await repositories().book.blocks()).map(({ from_day, to_day, amounts, people }) => ({
        ...{ days: `${from_day} ${to_day}`, people },
        minutes: amounts.conservativeBaseline,
      }));

    it('closes a day on which enough people have minutes, and joins those on which they are too few', async () => {
      const found = await run([
        ...chatsOf(MONDAY, PEOPLE.slice(0, 5)),
        ...chatsOf(TUESDAY, PEOPLE.slice(0, 2)),
        ...chatsOf(WEDNESDAY, PEOPLE.slice(2, 6)),
      ]);
      expect(found.blocks).toBe(2);
      expect(await blocks()).toEqual([
        { days: `${MONDAY} ${MONDAY}`, people: 5, minutes: 150 },
        { days: `${TUESDAY} ${WEDNESDAY}`, people: 5, minutes: 180 },
      ]);
    });

    it('leaves a day open on which one has nearly all of the minutes', async () => {
      const heavy = chatsOf(MONDAY, ['ada'], { p50: 470 });
      const light = chatsOf(MONDAY, PEOPLE.slice(1, 6), { p50: 1, minutes: 1 });
      expect((await run([...heavy, ...light])).blocks).toBe(0);
      expect((await run(chatsOf(TUESDAY, PEOPLE))).blocks).toBe(1);
      expect((await blocks()).map(({ days }) => days)).toEqual([`${MONDAY} ${TUESDAY}`]);
    });

    it('closes no day that was not over when the run began', async () => {
      const noon = Date.parse(`${MONDAY}T12:00:00Z`);
      expect((await run(chatsOf(MONDAY, PEOPLE), noon)).blocks).toBe(0);
      expect((await run([], noon + 24 * 3_600_000)).blocks).toBe(1);
    });

    it('books what comes late for a closed day into the block that is open', async () => {
      await run(chatsOf(MONDAY, PEOPLE.slice(0, 5)));
      const before = await repositories().book.blocks();
      await run([
        factsOf({ id: 'late', day: MONDAY, person: person('ada') }),
        ...chatsOf(TUESDAY, PEOPLE.slice(0, 6)),
      ]);
      const after = await repositories().book.blocks();
      expect(after.slice(0, 1)).toEqual(before);
      expect(after[1]?.amounts).toMatchObject({ conservativeBaseline: 210, conversations: 7 });
    });

    it('does not close for what came late alone', async () => {
      await run(chatsOf(MONDAY, PEOPLE.slice(0, 5)));
      const late = chatsOf(MONDAY, PEOPLE, { minutes: 11 }).map((facts, at) => ({
        ...facts,
        ...factsOf({ id: `late ${at}`, day: MONDAY, person: person(PEOPLE[at] ?? '') }),
      }));
      expect((await run([...late, ...chatsOf(TUESDAY, ['ada'])])).blocks).toBe(0);
    });

    it('keeps what is closed where the same conversation is only estimated anew', async () => {
      await run(chatsOf(MONDAY, PEOPLE.slice(0, 5)));
      await run(chatsOf(MONDAY, PEOPLE.slice(0, 5), { p50: 300 }));
      expect(await repositories().journal.firstOpenDay()).toBeNull();
      expect((await blocks()).map(({ minutes }) => minutes)).toEqual([150]);
    });

    it('books by how much a conversation that has changed is other', async () => {
      await run(chatsOf(MONDAY, PEOPLE.slice(0, 5)));
      const other = chatsOf(MONDAY, ['ada'], { p50: 50 }).map((facts) => changed(facts, 'a'));
      await run([...other, ...chatsOf(TUESDAY, PEOPLE.slice(0, 5))]);
      expect((await blocks()).map(({ minutes }) => minutes)).toEqual([150, 170]);
    });

    it('writes nothing when it is done again', async () => {
      await run(chatsOf(MONDAY, PEOPLE));
      const before = await repositories().book.blocks();
      expect(await run([])).toEqual({ blocks: 0, periods: 0 });
      expect(await repositories().book.blocks()).toEqual(before);
    });

    it('says nothing of a measure that too few people have', async () => {
      const rated = chatsOf(MONDAY, PEOPLE).map((facts, at) => ({
        ...facts,
        usage: facts.usage.map((each) => ({ ...each, ratingsUp: at < 4 ? 1 : 0, errors: 1 })),
      }));
      await run(rated);
      const [block] = await repositories().book.blocks();
      expect(block?.amounts).not.toHaveProperty('ratingsUp');
      expect(block?.amounts.conversations).toBe(7);
    });

    it('stays as it is when somebody is erased, and is verified where nobody was', async () => {
      const { book, journal } = repositories();
      await run([...chatsOf(MONDAY, PEOPLE), ...chatsOf(TUESDAY, PEOPLE.slice(0, 5))]);
      expect(await differencesOfBook(repositories())).toEqual([]);
      const before = await book.blocks();
      await journal.erase(person('gus'));
      const after = await book.blocks();
      expect(after.map(({ amounts }) => amounts)).toEqual(before.map(({ amounts }) => amounts));
      expect(after.map(({ erased }) => erased)).toEqual([true, false]);
      expect(await differencesOfBook(repositories())).toEqual([]);
      await use().db.deleteFrom('booking').where('block', '=', 2).execute();
      const lost = await differencesOfBook(repositories());
      expect(new Set(lost.map(({ table, day }) => `${table} ${day}`))).toEqual(
        new Set([`book_block ${TUESDAY}`]),
      );
    });

    it('closes each day that holds something where everybody agreed to be named', async () => {
      await run(chatsOf(MONDAY, ['ada']), LATER, 1);
      expect(await blocks()).toEqual([{ days: `${MONDAY} ${MONDAY}`, people: 1, minutes: 30 }]);
    });

    it('names classes that enough people are in, and no others', async () => {
      const days = Array.from(
        { length: 28 },
        (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`,
      );
      const facts = days.flatMap((day) =>
        PEOPLE.flatMap((name, at) =>
          chatsOf(day, [name], { outcome: at < 5 ? 'done' : 'partly', p50: 20 + at }),
        ),
      );
      expect((await run(facts)).periods).toBeGreaterThan(0);
      const classes = await repositories().book.classes('2026-01-01', '2026-03-31');
      const outcomes = classes.filter(({ division }) => division === 'outcome');
      // Seven people, of whom two have another outcome: naming the five would tell of these two.
      expect(outcomes).toEqual([]);
      expect(classes.some(({ division }) => division === 'method')).toBe(true);
    });

    it('says what waited for the week once, so that no month less its weeks tells of a few', async () => {
      const days = Array.from(
        { length: 28 },
        (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`,
      );
      // In its first week six people rate, no five of them on one day; in its second one two do.
      const rated = new Map([
        ...PEOPLE.slice(0, 6).map((name, at) => [`2026-02-0${2 + at} ${name}`, 1] as const),
        ['2026-02-10 ada', 1],
        ['2026-02-11 ben', 1],
      ]);
      const facts = days.flatMap((day) =>
        chatsOf(day, PEOPLE).map((each) => ({
          ...each,
          usage: each.usage.map((row) => ({
            ...row,
            ratingsUp: rated.get(each.analysis.conversationId) ?? 0,
          })),
        })),
      );
      await run(facts);
      const classes = await repositories().book.classes('2026-01-01', '2026-03-31');
      const said = classes.filter(({ amounts }) => amounts.ratingsUp !== undefined);
      expect(
        said.map(({ kind, from_day, division, amounts }) => [
          kind,
          from_day,
          division,
          amounts.ratingsUp,
        ]),
      ).toEqual([
        ['week', '2026-02-02', 'model', 6],
        ['week', '2026-02-02', 'rest', 6],
      ]);
    });

    it('the journal adds up to what the days come to now, and no closed row changes, whatever happens', async () => {
      const step = fc.record({
        name: fc.constantFrom(...PEOPLE),
        day: fc.constantFrom(MONDAY, TUESDAY, WEDNESDAY),
        p50: fc.integer({ min: 1, max: 90 }),
        change: fc.integer({ min: 0, max: 3 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.uniqueArray(step, { maxLength: 8, selector: ({ name, day }) => `${day} ${name}` }),
            { maxLength: 3 },
          ),
          async (runs) => {
            let before: Awaited<ReturnType<typeof blocksOf>> = await blocksOf(repositories());
            for (const steps of runs) {
              await run(
                steps.map(({ name, day, p50, change }) =>
                  changed(
                    factsOf({ id: `${day} ${name}`, day, person: person(name), p50 }),
                    `${change}${p50}`,
                  ),
                ),
              );
              const after = await blocksOf(repositories());
              expect(after.slice(0, before.length)).toEqual(before);
              before = after;
            }
            const journal = await journalOf(repositories());
            for (const { sum, known } of await daysOf(use().aggregates, journal)) {
              expect(sum).toBeCloseTo(known, 6);
            }
          },
        ),
        { numRuns: 3 },
      );
    });
  });
});

type Repositories = Parameters<typeof closeBook>[0]['repositories'];

const blocksOf = ({ book }: Repositories) => book.blocks();

/** Cells of all that is booked, by day. */
async function journalOf({ journal, book }: Repositories): Promise<Map<string, Cell[]>> {
  const closed = await book.blocks();
  const rows = [
    ...(await journal.openBefore('9999-12-31')),
    ...(await Promise.all(closed.map(({ number }) => journal.ofBlock(number)))).flat(),
  ];
  const byDay = Map.groupBy(rows, ({ day }) => day);
  return new Map(
    [...byDay].map(([day, own]) => [day, merged(own.flatMap(({ cells }) => [...cells]))]),
  );
}

async function daysOf(
  aggregates: {
    total(range: { from: string; to: string }): Promise<{ conservativeBaseline: number | null }>;
  },
  journal: ReadonlyMap<string, readonly Cell[]>,
) {
  return Promise.all(
    [MONDAY, TUESDAY, WEDNESDAY].map(async (day) => {
      const { conservativeBaseline } = await aggregates.total({ from: day, to: day });
      const cells = journal.get(day) ?? [];
      const sum = cells.reduce((all, { amounts }) => all + (amounts.conservativeBaseline ?? 0), 0);
      return { sum, known: conservativeBaseline ?? 0 };
    }),
  );
}

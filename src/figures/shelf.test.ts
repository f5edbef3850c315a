import { describe, expect, it } from 'vitest';
import type { Amounts, BookBlock, BookPeriod } from '../domains/cogniforce/book.ts';
import { addDays } from '../kernel/days.ts';
import { classTables } from './class-tables.ts';
import { shelf } from './shelf.ts';

const FIRST = '2026-03-02';

/** A book of so many weeks, each day a block and each week with one group; it notes what is read of it. */
function bookOf(weeks: number, closedAt = 'once') {
  const read: string[] = [];
  const days = Array.from({ length: weeks * 7 }, (_, at) => addDays(FIRST, at));
  const blocks = days.map(
    (day, at): BookBlock => ({
      ...{ number: at + 1, from_day: day, to_day: day, closed_at: closedAt, k: 5, zone: 'UTC' },
      ...{ people: 9, erased: false, amounts: { turns: at + 1 } },
    }),
  );
  const periods = Array.from({ length: weeks }, (_, at): BookPeriod => {
    const from_day = addDays(FIRST, 7 * at);
    return {
      ...{ kind: 'week', from_day, to_day: addDays(from_day, 6), people: 9, k: 5 },
      ...{ first_block: 7 * at + 1, last_block: 7 * at + 7, closed_at: closedAt },
    };
  });
  const book = {
    version: async () => `${blocks.length} ${closedAt}`,
    blocks: async (from = 1) => {
      const found = blocks.filter(({ number }) => number >= from);
      read.push(`${found.length} blocks`);
      return found;
    },
    periods: async () => periods,
    classesOf: async (division: string, of: readonly Pick<BookPeriod, 'kind' | 'from_day'>[]) => {
      read.push(...of.map(({ from_day }) => `${division} ${from_day}`));
      const amounts: Amounts = { turns: 3 };
      return of.map(({ kind, from_day }) => ({
        ...{ kind, from_day, name: '["a"]', people: 5, amounts },
      }));
    },
  };
  return { book, read };
}

describe('what stays of the book', () => {
  it('is read once for a version, also by many at once', async () => {
    const books = shelf();
    const world = bookOf(2);
    const opened = await Promise.all([books.open(world), books.open(world)]);
    await books.open(world);
    expect(world.read).toEqual(['14 blocks']);
    for (const { periods, blocks } of opened) {
      expect(blocks).toHaveLength(14);
      expect(periods.map(({ covers }) => covers.to)).toEqual(['2026-03-08', '2026-03-15']);
      expect(periods[1]?.blocks.map(({ number }) => number)).toEqual([8, 9, 10, 11, 12, 13, 14]);
    }
  });

  it('grows by what came since, and is a book that was read at once', async () => {
    const books = shelf();
    await books.open(bookOf(1));
    const more = bookOf(2);
    const grown = await books.open(more);
    expect(more.read).toEqual(['8 blocks']);
    const { classes: _, ...fresh } = await shelf().open(bookOf(2));
    expect(grown).toMatchObject(fresh);
  });

  it('is read anew where another book is in its place', async () => {
    const books = shelf();
    await books.open(bookOf(2, 'then'));
    for (const other of [bookOf(2, 'later'), bookOf(1, 'then')]) {
      const { blocks, version, periods } = await books.open(other);
      const { classes: _, ...fresh } = await shelf().open(other);
      expect(blocks).toEqual(fresh.blocks);
      expect(version).toBe(await other.book.version());
      expect(periods).toHaveLength(blocks.length / 7);
    }
  });

  it('is none where reading it has failed', async () => {
    const books = shelf();
    const world = bookOf(1);
    const failing = { book: { ...world.book, periods: () => Promise.reject(new Error('away')) } };
    await expect(books.open(failing)).rejects.toThrow('away');
    expect((await books.open(world)).blocks).toHaveLength(7);
  });

  it('has classes that are read once for each period, before anybody asks where it is filled', async () => {
    const books = shelf();
    const world = bookOf(2);
    await books.fill(world);
    const before = world.read.length;
    const { classes, periods } = await books.open(world);
    const tables = await classes('group', periods);
    expect(tables.map(({ names, people }) => [names, people])).toEqual([
      [[['a']], [5]],
      [[['a']], [5]],
    ]);
    expect(tables[0]?.names[0]).toBe(tables[1]?.names[0]);
    expect(world.read).toHaveLength(before);
  });

  it('lets go of the classes that were asked for longest ago when they are too many', async () => {
    const world = bookOf(3);
    const { classes, periods } = await shelf(classTables(2)).open(world);
    const [one, two, three] = periods.map((period) => [period]);
    for (const asked of [one, two, one, three, one]) await classes('group', asked ?? []);
    expect(world.read.slice(1)).toEqual(periods.map(({ from_day }) => `group ${from_day}`));
    await classes('group', two ?? []);
    expect(world.read.at(-1)).toBe('group 2026-03-09');
    expect(world.read).toHaveLength(5);
  });
});

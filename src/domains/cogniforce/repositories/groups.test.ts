import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person } from '../../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { addDays } from '../../../kernel/days.ts';
import { cogniforce } from '../domain.ts';
import { BEGINNING } from './groups.ts';
import type { Known } from './named.ts';

const [anna, boris] = [person('anna'), person('boris')];
const MONDAY = '2026-03-02';
const day = (index: number) => addDays(MONDAY, index);

describe('groups.note', () => {
  eachDialect(cogniforce, (use) => {
    const rows = async () =>
      (await use().groups.memberships()).map((row) => [
        row.person === anna ? 'anna' : 'boris',
        row.groupId,
        row.validFrom,
        row.validTo,
      ]);
    const group = (id: string, people: readonly string[] | null, name: string | null = id) => ({
      id,
      name,
      people,
    });

    it('takes who is there at first for members from the beginning, and later ones from that day', async () => {
      const { groups } = use();
      await groups.note([group('g', [])], day(0));
      expect(await groups.note([group('g', [anna])], day(1))).toEqual({ opened: 1, closed: 0 });
      await groups.note([group('g', [anna, boris])], day(2));
      expect(await rows()).toEqual(
        [
          ['anna', 'g', BEGINNING, null],
          ['boris', 'g', day(2), null],
        ].sort((a, b) => (person(String(a[0])) < person(String(b[0])) ? -1 : 1)),
      );
    });

    it('closes a membership on the day on which it is gone, and opens another when it is back', async () => {
      const { groups } = use();
      await groups.note([group('g', [anna])], day(0));
      expect(await groups.note([group('g', [])], day(3))).toEqual({ opened: 0, closed: 1 });
      await groups.note([group('g', [anna])], day(5));
      expect(await rows()).toEqual([
        ['anna', 'g', BEGINNING, day(3)],
        ['anna', 'g', day(5), null],
      ]);
    });

    it('undoes what was undone within one day', async () => {
      const { groups } = use();
      await groups.note([group('g', [anna])], day(0));
      await groups.note([group('g', [])], day(3));
      await groups.note([group('g', [anna])], day(3));
      await groups.note([group('g', [anna, boris])], day(4));
      await groups.note([group('g', [anna])], day(4));
      expect(await rows()).toEqual([['anna', 'g', BEGINNING, null]]);
    });

    it('leaves a group alone whose members are not known, and closes one that is gone', async () => {
      const { groups } = use();
      await groups.note([group('g', [anna]), group('h', [anna])], day(0));
      await groups.note([group('g', null)], day(2));
      expect(await rows()).toEqual([
        ['anna', 'g', BEGINNING, null],
        ['anna', 'h', BEGINNING, day(2)],
      ]);
      expect(await groups.labels()).toEqual([
        { group_id: 'g', name: 'g', gone_on: null, parent_id: null },
        { group_id: 'h', name: 'h', gone_on: day(2), parent_id: null },
      ]);
    });

    it('keeps the newest name, and the day on which a group went', async () => {
      const { groups } = use();
      await groups.note([group('g', [], 'Old'), group('h', [], null)], day(0));
      await groups.note([group('g', [], 'New')], day(1));
      await groups.note([group('g', [], 'New')], day(2));
      expect(await groups.labels()).toEqual([
        { group_id: 'g', name: 'New', gone_on: null, parent_id: null },
        { group_id: 'h', name: null, gone_on: day(1), parent_id: null },
      ]);
    });

    it('says of every day who was in which group when it was last read, however often it is', async () => {
      const { groups, db } = use();
      const people = ['a', 'b', 'c'].map(person);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.subarray(people), { minLength: 1, maxLength: 5 }),
          async (states) => {
            await db.deleteFrom('membership').execute();
            for (const [index, state] of states.entries()) {
              await groups.note([group('g', state)], day(index));
              const again = await groups.note([group('g', state)], day(index));
              expect(again).toEqual({ opened: 0, closed: 0 });
            }
            const all = await groups.memberships();
            // Before anybody was seen, it is as it was when somebody was.
            const first = states.findIndex((state) => state.length > 0);
            const told = states.map((_, index) => membersOn(all, day(index)));
            const right = states.map((_, index) => states[Math.max(index, first)] ?? []);
            expect(told).toEqual(right.map((state) => [...state].sort()));
          },
        ),
        { numRuns: 12 },
      );
    });
  });
});

/** Sorted; of one group. */
function membersOn(rows: readonly Known<'membership'>[], on: string): string[] {
  return rows
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
    .map(({ person }) => person)
    .sort();
}

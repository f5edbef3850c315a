import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { groups } from './metric.ts';

const MAY = { start_date: '2026-05-01', end_date: '2026-05-31' };
const NAMES = [...'abcdefghijklmnopqr'];

/** A conversation of each of these people on each of these days, of so many minutes with AI. */
const chatsOf = (names: readonly string[], days: readonly string[], minutes = 30) =>
  days.flatMap((day) =>
    names.map((name) => factsOf({ id: `${name} ${day}`, person: person(name), day, minutes })),
  );

describe('groups side by side', () => {
  eachDialect(cogniforce, (use) => {
    const answer = async (asked: object = MAY) =>
      groups.reply.parse(
        await groups.answer(figuresOver(use().handle.repositories), groups.query.parse(asked)),
      );
    const inGroups = (members: Readonly<Record<string, readonly string[]>>) =>
      use().groups.note(
        Object.entries(members).map(([id, names]) => ({
          id,
          name: `Group ${id}`,
          people: names.map(person),
        })),
        '2026-03-01',
      );
    /** Three groups of six; in May the first of them works twice as long. */
    async function threeGroups() {
      const [x, y, z] = [NAMES.slice(0, 6), NAMES.slice(6, 12), NAMES.slice(12)];
      await inGroups({ x, y, z });
      const [april, may] = [
        ['2026-04-14', '2026-04-21'],
        ['2026-05-12', '2026-05-19'],
      ];
      await publish(
        use(),
        [
          ...chatsOf(NAMES, april),
          ...chatsOf(x, may, 60),
          ...chatsOf(y, may, 30),
          ...chatsOf(z, may, 10),
        ],
        { now: '2026-06-15T12:00:00Z' },
      );
    }

    it('come by time with AI, each with what it had in as many periods before', async () => {
      await threeGroups();
      const found = await answer();
      expect(found.groups.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
      expect(found.groupsNamed).toBe(3);
      const [x, y] = found.groups;
      expect(x?.before).not.toBeNull();
      expect((x?.withAiMinutes ?? 0) / (x?.before?.withAiMinutes ?? 1)).toBeCloseTo(2, 0);
      expect((y?.withAiMinutes ?? 0) / (y?.before?.withAiMinutes ?? 1)).toBeCloseTo(1, 0);
      expect(found.median?.withAiMinutes).toBe(y?.withAiMinutes);
    });

    it('give a page, and the middle of all of them beside it', async () => {
      await threeGroups();
      const [all, page] = [await answer(), await answer({ ...MAY, limit: '1', offset: '1' })];
      expect(page.groups).toEqual(all.groups.slice(1, 2));
      expect([page.median, page.groupsNamed]).toEqual([all.median, 3]);
    });

    it('tell one of them period by period, and nothing of an id that is none', async () => {
      await threeGroups();
      const { one } = await answer({ ...MAY, group: 'x' });
      expect(one).toMatchObject({ id: 'x', name: 'Group x' });
      const told = one?.parts.filter(({ withAiMinutes }) => withAiMinutes !== null) ?? [];
      expect(told.length).toBeGreaterThanOrEqual(2);
      expect(told.map(({ covers }) => covers?.to)).toEqual(
        told.map(({ covers }) => covers?.to).sort(),
      );
      expect((await answer({ ...MAY, group: 'none' })).one).toBeNull();
      expect((await answer()).one).toBeNull();
    });

    it('say nothing of a group of few, nor of a change from periods that do not name it', async () => {
      const [x, few] = [NAMES.slice(0, 12), NAMES.slice(12, 14)];
      await inGroups({ x, few });
      await publish(use(), chatsOf(NAMES, ['2026-05-12']), { now: '2026-06-15T12:00:00Z' });
      const found = await answer();
      expect(found.groups.map(({ id }) => id)).toEqual(['x']);
      expect(found).toMatchObject({ coversBefore: null, median: null, groupsKnown: 2 });
      expect(found.groups[0]?.before).toBeNull();
    });
  });
});

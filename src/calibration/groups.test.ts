import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGroups, peopleOf } from './groups.ts';

/** One after the other; of `a`, `b`, ... or of nobody known (`-`). */
const answersOf = (people: string) =>
  [...people].map((person, at) => ({
    id: `${at}`,
    person: person === '-' ? null : person.toLowerCase(),
    answeredAt: new Date(at * 1000).toISOString(),
    moves: person === person.toLowerCase(),
  }));
const counting = (people: string, fewest = 3) =>
  inGroups(answersOf(people), fewest, ({ moves }) => moves).length;

describe('inGroups', () => {
  it.each([
    ['ab', 0],
    ['abc', 3],
    ['abcde', 3],
    ['abcdef', 6],
    ['abcaab', 3],
    ['aabbccab', 8],
    ['abcaabc', 7],
    ['---', 3],
    ['', 0],
  ])(
    'takes of the answers of %s the first %i: so many are of three people each time',
    (people, count) => {
      expect(counting(people)).toBe(count);
    },
  );

  it('lets answers that move nothing ride along and complete no group', () => {
    expect(counting('abC')).toBe(0);
    expect(counting('aBbCc')).toBe(5);
    expect(counting('abcDE')).toBe(3);
  });

  it('takes all where one person is enough', () => {
    expect(counting('aab-', 1)).toBe(4);
  });

  it('forgets no group that was complete when further answers come, in whatever order it is told', () => {
    const people = fc.array(fc.constantFrom(...'abcde-AB'), { maxLength: 30 });
    fc.assert(
      fc.property(people, people, (before, after) => {
        const all = answersOf([...before, ...after].join(''));
        const first = inGroups(all.slice(0, before.length), 3, ({ moves }) => moves);
        const both = inGroups(all.toReversed(), 3, ({ moves }) => moves);
        expect(both.slice(0, first.length)).toEqual(first);
        const fresh = both.slice(first.length).filter(({ moves }) => moves);
        expect(fresh.length === 0 || peopleOf(fresh) >= 3).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isolatedPeople } from '../../test/support/attacker.ts';
import { seededRandom } from '../kernel/statistics.ts';
import { Ledger } from './ledger.ts';

const K = 5;

/** Facts as [person, labels], and figures as what they ask of the labels; the first is there, the others ask to be let in. */
type Facts = readonly (readonly [number, string])[];
type Figure = (labels: string) => number;

const people = (from: number, to: number, labels: string): Facts =>
  Array.from({ length: to - from }, (_, at) => [from + at, labels] as const);

const has =
  (label: string): Figure =>
  (labels) =>
    labels.split(' ').includes(label) ? 1 : 0;
const all: Figure = () => 1;

function columnOf(facts: Facts, figure: Figure) {
  const cells = [...facts.keys()].filter((at) => figure(facts[at]?.[1] ?? '') !== 0);
  return { cells, weights: cells.map((at) => figure(facts[at]?.[1] ?? '')) };
}

/** How many of the figures were let in, and who of all people is isolated by those. */
function tried(facts: Facts, first: readonly Figure[], others: readonly Figure[], kept?: number) {
  const owners = facts.map(([person]) => person);
  const ledger = new Ledger({ people: owners, k: K, random: seededRandom(1), kept });
  const columns = first.map((figure) => columnOf(facts, figure));
  for (const column of columns) ledger.enter(column);
  let let_in = 0;
  for (const figure of others) {
    const column = columnOf(facts, figure);
    if (!ledger.passes(column)) continue;
    ledger.enter(column);
    columns.push(column);
    let_in += 1;
  }
  return { withheld: others.length - let_in, isolated: isolated(owners, columns) };
}

function isolated(
  owners: readonly number[],
  columns: readonly { cells: readonly number[]; weights: readonly number[] }[],
): number[] {
  return isolatedPeople(
    {
      people: owners,
      columns: columns.map(
        ({ cells, weights }) =>
          new Map(
            cells.map((cell, at) => [
              cell,
              [BigInt(Math.round((weights[at] ?? 0) * 1e6)), 1_000_000n],
            ]),
          ),
      ),
    },
    K,
  );
}

describe('Ledger', () => {
  const cases: readonly (readonly [string, Facts, readonly Figure[], readonly Figure[]])[] = [
    [
      'two classes that leave one person of a third',
      [...people(0, 5, 'A'), ...people(5, 10, 'B'), [10, 'C']],
      [all],
      [has('A'), has('B')],
    ],
    [
      'groups with one person in both',
      [...people(0, 5, 'A'), ...people(5, 10, 'B'), [10, 'A B']],
      [all],
      [has('A'), has('B')],
    ],
    [
      'two margins without their cross table',
      [...people(0, 5, 'A Y'), [5, 'A X'], ...people(6, 12, 'B X')],
      [all],
      [has('B'), has('X')],
    ],
    [
      'a group over a longer time than the total',
      [...people(0, 6, 'A Sat'), [6, 'B Sat'], ...people(7, 13, 'B Mon')],
      [has('Sat'), has('Mon')],
      [has('A')],
    ],
    [
      'a cell of a cross table',
      [...people(0, 5, 'A X'), [5, 'A Y'], ...people(6, 12, 'B Y')],
      [all],
      [has('A'), (labels) => has('A')(labels) * has('X')(labels)],
    ],
    [
      'tokens and what they cost, where one person alone uses the dear model',
      [...people(0, 10, 'cheap'), [10, 'dear']],
      [all],
      [(labels) => (has('dear')(labels) === 1 ? 0.00001 : 0.000001)],
    ],
    [
      'a second version by factors, of which one is of one person alone',
      [...people(0, 10, 'draft'), [10, 'plan']],
      [all],
      [(labels) => (has('plan')(labels) === 1 ? 1.5 : 1.1)],
    ],
  ];

  describe.each([
    ['of so few cells that people are dealt', undefined],
    ['of more', 0],
  ])('%s', (_name, kept) => {
    it.each(cases)('withholds a figure of %s', (_, facts, first, others) => {
      const columns = [...first, ...others].map((figure) => columnOf(facts, figure));
      // The attacker would have somebody, if all were shown.
      expect(
        isolated(
          facts.map(([person]) => person),
          columns,
        ),
      ).not.toEqual([]);
      expect(tried(facts, first, others, kept)).toEqual({
        withheld: expect.any(Number),
        isolated: [],
      });
      expect(tried(facts, first, others, kept).withheld).toBeGreaterThan(0);
    });

    it('lets in what every hand of people has for itself', () => {
      const facts = Array.from(
        { length: 60 },
        (_, at) => [at % 12, at % 5 < 2 ? 'X' : 'Y'] as const,
      );
      expect(tried(facts, [all], [has('X')], kept)).toEqual({ withheld: 0, isolated: [] });
    });

    it('lets in the last class of a partition among a few people, which says nothing new', () => {
      const facts = [...people(0, 6, 'A'), ...people(6, 12, 'B')];
      expect(tried(facts, [all], [has('A'), has('B')], kept)).toEqual({
        withheld: 0,
        isolated: [],
      });
    });

    it('finds with every set what no deal of hands finds', () => {
      // Nine people of six models: hands are too small to be whole each.
      const facts = [...people(0, 9, 'A X'), ...people(0, 9, 'A Y'), ...people(3, 9, 'B Y')];
      expect(tried(facts, [all], [has('A'), has('X')], kept).isolated).toEqual([]);
    });
  });
});

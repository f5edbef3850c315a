import { describe, expect, it } from 'vitest';
import { isolatedPeople } from '../../test/support/attacker.ts';
import { seededRandom } from '../kernel/statistics.ts';
import { naming, type PeriodCells, type Table } from './classes.ts';
import { Ledger, type LedgerOptions } from './ledger.ts';
import { holdsEnough } from './rule.ts';

const K = 5;
const WORLDS = 200;

/** As of so many cells that nobody is dealt. */
class InPart extends Ledger {
  constructor(options: LedgerOptions) {
    super({ ...options, kept: 0 });
  }
}

/** A ledger that lets in whatever is large enough: what the test has to be better than. */
class SizesOnly extends Ledger {
  override passes(): boolean {
    return true;
  }
}

interface Fact {
  readonly person: number;
  readonly day: number;
  readonly groups: readonly string[];
  readonly model: string;
  readonly kind: string;
  readonly minutes: number;
}

/** Shifts, models of one department, people in two groups: a few days of eight to thirteen people. */
function oddWorld(seed: number): Fact[] {
  const random = seededRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const count = 8 + below(6);
  const days = 3 + below(5);
  const groups = Array.from({ length: count }, () => below(3)).sort();
  const presence = random() < 0.5 ? 0.4 : 0.9;
  const shifts = Array.from({ length: 3 }, () =>
    Array.from({ length: days }, () => random() < presence),
  );
  const uses = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => random() < 0.6));
  const second = random() < 0.3 ? [below(count), below(count)] : [];
  const modelOf = (group: number) => {
    const models = [0, 1, 2].filter((model) => uses[group]?.[model]);
    const isUsual = models.length > 0 && random() < 0.9;
    return `m${isUsual ? models[below(models.length)] : below(3)}`;
  };
  const everyPerson = [...groups.entries()];
  const everyDay = Array.from({ length: days }, (_, day) => day);
  return everyPerson.flatMap(([person, group]) => {
    const more = second.includes(person) ? [`g${(group + 1) % 3}`] : [];
    return everyDay
      .filter((day) => shifts[group]?.[day] === true)
      .map((day) => ({
        ...{ person, day, groups: [`g${group}`, ...more], model: modelOf(group) },
        ...{ kind: `k${below(2)}`, minutes: Math.exp(2 + random()) },
      }));
  });
}

/** Days until each block is large enough by itself; what is left at the end is in none. */
function blocksOf(facts: readonly Fact[]): number[][] {
  const blocks: number[][] = [];
  let open: number[] = [];
  const days = Math.max(-1, ...facts.map(({ day }) => day)) + 1;
  for (let day = 0; day < days; day += 1) {
    open = [...open, ...[...facts.keys()].filter((at) => facts[at]?.day === day)];
    if (!holdsEnough(sumsOf(facts, open).values(), K)) continue;
    blocks.push(open);
    open = [];
  }
  return blocks;
}

function sumsOf(facts: readonly Fact[], cells: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const cell of cells) {
    const { person = 0, minutes = 0 } = facts[cell] ?? {};
    sums.set(person, (sums.get(person) ?? 0) + minutes);
  }
  return sums;
}

/** What is shown of a world, and who is isolated by it. */
function shownOf(all: readonly Fact[], Kind: typeof Ledger) {
  const blocks = blocksOf(all);
  const facts = blocks.flat().flatMap((at) => all[at] ?? []);
  const people = facts.map(({ person }) => person);
  const ledger = new Kind({ people, k: K, random: seededRandom(7) });
  const columns: number[][] = [];
  let first = 0;
  for (const block of blocks) {
    const cells = block.map((_, at) => first + at);
    first += block.length;
    ledger.enter({ cells });
    columns.push(cells);
  }
  const cells: PeriodCells = {
    people,
    amounts: new Map([['minutes', facts.map(({ minutes }) => minutes)]]),
  };
  const tables: readonly Table[] = [
    { name: 'group', classes: facts.map(({ groups }) => groups) },
    { name: 'model', classes: facts.map(({ model }) => [model]) },
    { name: 'kind', classes: facts.map(({ kind }) => [kind]) },
    { name: 'model x kind', classes: facts.map(({ model, kind }) => [`${model} ${kind}`]) },
  ];
  const options = { k: K, main: ['minutes'], ledgers: new Map([['minutes', ledger]]) };
  let classes = 0;
  for (const table of tables) {
    for (const { name } of done(naming(cells, table, options))) {
      classes += 1;
      columns.push([...facts.keys()].filter((at) => table.classes[at]?.includes(name)));
    }
  }
  const exact = columns.map((those) => new Map(those.map((cell) => [cell, [1n, 1n] as const])));
  return { classes, isolated: isolatedPeople({ people, columns: exact }, K) };
}

/** What it gives in the end. */
function done<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('classes of odd small worlds', () => {
  it.each([
    ['people are dealt', Ledger],
    ['nobody is', InPart],
  ])(
    'never isolate fewer than k people where %s, and rules of size alone do',
    {
      timeout: 240_000,
    },
    (_, Kind) => {
      let classes = 0;
      let brokenBySizes = 0;
      for (let seed = 1; seed <= WORLDS; seed += 1) {
        const world = oddWorld(seed);
        const shown = shownOf(world, Kind);
        classes += shown.classes;
        expect({ seed, isolated: shown.isolated }).toEqual({ seed, isolated: [] });
        if (shownOf(world, SizesOnly).isolated.length > 0) brokenBySizes += 1;
      }
      expect(classes).toBeGreaterThan(WORLDS);
      expect(brokenBySizes).toBeGreaterThan(0);
    },
  );
});

import type { DayRange } from '../../../src/kernel/days.ts';
import type { Answer } from './crawl.ts';
import type { World } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Numbers of people that are said together: sets that lie in each other, the largest first. */
interface Chain {
  readonly name: string;
  /** People whom anybody could count in the first of them. */
  readonly most: number;
  readonly said: readonly (number | null)[];
}

/** What is wrong with the numbers of people that adoption is said in; and how many numbers there are. */
export interface Counted {
  readonly numbers: number;
  /** Not a multiple of k, more than there are, everybody, or telling of fewer than k whatever is true. */
  readonly wrong: readonly string[];
}

/** Looks at each number of people that is ever said of a month, a quarter or a cohort. */
export function countedIn(answers: readonly Answer[], world: World, k: number): Counted {
  const chains = new Map<string, Chain>();
  for (const { metric, reply } of answers) {
    if (metric !== 'adoption') continue;
    for (const chain of chainsOf(reply, world)) chains.set(JSON.stringify(chain), chain);
  }
  const all = [...chains.values()];
  const byName = Map.groupBy(all, ({ name }) => name);
  return {
    numbers: all.reduce((sum, { said }) => sum + said.filter((each) => each !== null).length, 0),
    wrong: [
      ...all.flatMap((chain) => wrongIn(chain, world.people, k)),
      // Said once: another number of the same month would be a second version of it.
      ...[...byName].flatMap(([name, own]) => (own.length > 1 ? [`${name}: said twice`] : [])),
    ],
  };
}

function chainsOf(reply: Fields, world: World): Chain[] {
  const everybody = peopleIn(world, { from: '', to: '9999' });
  const months = rowsOf(reply.months).flatMap((month) => {
    const covers = month.covers as DayRange;
    const active = peopleIn(world, covers);
    const days = rowsOf(month.days).map(({ people }) => people as number);
    const named = (what: string) => `${what} of the month to ${covers.to}`;
    return [
      {
        ...{ name: named('steps'), most: peopleIn(world, { from: '', to: covers.to }) },
        said: ['tried', 'active', 'weekly', 'always'].map((step) => numberOf(month[step])),
      },
      { name: named('active'), most: active, said: [numberOf(month.active)] },
      { name: named('days'), most: active, said: days },
    ];
  });
  const quarters = rowsOf(reply.quarters).flatMap((quarter) => {
    const { to } = quarter.covers as DayRange;
    return ['started', 'paused', 'back'].map((what) => ({
      ...{ name: `${what} in the quarter to ${to}`, most: everybody },
      said: [numberOf(quarter[what])],
    }));
  });
  const cohorts = rowsOf(reply.cohorts).map(({ began, people, firstUse }) => ({
    ...{ name: `cohort of ${(began as DayRange).from}`, most: peopleIn(world, began as DayRange) },
    said: [numberOf(people), ...rowsOf(firstUse).map((each) => numberOf(each.people))],
  }));
  return [...months, ...quarters, ...cohorts];
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const rowsOf = (value: unknown) => (value ?? []) as readonly Fields[];

/** Whoever could be counted: chats that were deleted later are in it. */
function peopleIn({ tasks }: World, { from, to }: DayRange): number {
  return new Set(tasks.flatMap(({ day, person }) => (day >= from && day <= to ? [person] : [])))
    .size;
}

function wrongIn({ name, most, said }: Chain, accounts: number, k: number): string[] {
  const known = said.filter((each) => each !== null);
  const found = known.flatMap((each) => {
    if (each % k !== 0) return [`${name}: ${each} is no multiple of ${k}`];
    if (each > most) return [`${name}: ${each} of ${most}`];
    return each >= accounts ? [`${name}: ${each} is everybody`] : [];
  });
  // Each lies in those before it: what is between two of them may be nobody, or k people.
  const between = [accounts, ...known].flatMap((larger, at, all) =>
    all.slice(at + 1).flatMap((smaller) => {
      const isExact = at === 0;
      const least = Math.max(0, larger - smaller - (k - 1));
      const largest = larger - smaller + (isExact ? 0 : k - 1);
      if (largest < 0) return [`${name}: ${smaller} of ${larger}`];
      return least >= 1 && largest < k ? [`${name}: between ${larger} and ${smaller}`] : [];
    }),
  );
  return [...found, ...between];
}

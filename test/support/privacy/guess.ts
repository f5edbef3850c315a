import { AMOUNTS, type Columning } from './columns.ts';
import type { Term } from './life.ts';
import type { Task, World } from './world.ts';

/** How many amounts come out within 5 percent or a minute of the truth. */
export interface Hits {
  readonly of: number;
  /** By numbers of conversations and the means of blocks, groups, models or kinds: those that hit most. */
  readonly byMeans: number;
  /** By all that is published together, as near to those means as it allows. */
  readonly byAll: number;
}

export interface Guessed {
  readonly personDays: Hits;
  /** Days of one person alone. */
  readonly daysOfOne: Hits;
  /** What fewer than k people of a group did on a day. */
  readonly groupDays: Hits;
}

const STEPS = 300;
const BY_CLASS = ['group', 'model', 'kind'] as const;

/** What somebody makes of the minutes by hand who takes the likeliest that fits everything. */
export function guessed(world: World, columning: Columning, k: number): Guessed {
  const rows = columning.byHand();
  const tasks = [...new Set(rows.flatMap(({ terms }) => terms.map(({ task }) => task)))];
  const numbers = new Map(tasks.map((task, at) => [task, at]));
  const equations = rows.map(({ terms, minutes }) => ({
    minutes,
    entries: terms.map(({ task, sign }) => [numbers.get(task) ?? 0, sign] as const),
  }));
  const meansOf = (of: string | null, before: Float64Array) => {
    const means = before.slice();
    for (const { terms, minutes, division } of rows) {
      const count = terms.reduce((sum, { sign }) => sum + sign, 0);
      if (division !== of || count <= 0) continue;
      for (const { task } of terms) means[numbers.get(task) ?? 0] = minutes / count;
    }
    return means;
  };
  const ofBlocks = meansOf(null, new Float64Array(tasks.length));
  const means = [ofBlocks, ...BY_CLASS.map((division) => meansOf(division, ofBlocks))];
  const all = fitted(equations, ofBlocks);
  const hits = (sets: Iterable<readonly Task[]>): Hits => {
    const those = [...sets];
    const by = (guess: Float64Array) =>
      those.filter((set) => {
        const truth = sumOf(set, (task) => AMOUNTS.byHand(task));
        const sum = sumOf(set, (task) => guess[numbers.get(task) ?? 0] ?? 0);
        return Math.abs(sum - truth) <= Math.max(1, 0.05 * truth);
      }).length;
    return { of: those.length, byMeans: Math.max(...means.map(by)), byAll: by(all) };
  };
  const personDays = Map.groupBy(tasks, ({ person, day }) => `${person} ${day}`);
  const days = [...Map.groupBy(tasks, ({ day }) => day).values()];
  return {
    personDays: hits(personDays.values()),
    daysOfOne: hits(days.filter((own) => peopleOf(own) === 1)),
    groupDays: hits(
      days
        .flatMap((own) => ofGroups(world, own))
        .filter((own) => own.length > 0 && peopleOf(own) < k),
    ),
  };
}

const sumOf = (tasks: readonly Task[], of: (task: Task) => number) =>
  tasks.reduce((sum, task) => sum + of(task), 0);

const peopleOf = (tasks: readonly Task[]) => new Set(tasks.map(({ person }) => person)).size;

function ofGroups({ groups }: World, tasks: readonly Task[]): Task[][] {
  const day = tasks[0]?.day ?? '';
  const then = groups.findLast(({ from }) => from <= day);
  return [...(then?.of.values() ?? [])].map((people) =>
    tasks.filter(({ person }) => people.includes(person)),
  );
}

interface Sum {
  readonly minutes: number;
  readonly entries: readonly (readonly [number, Term['sign']])[];
}

/** The amounts nearest to some others that all sums are met by: conjugate gradients of the least squares. */
function fitted(equations: readonly Sum[], near: Float64Array): Float64Array {
  const times = (x: Float64Array) =>
    Float64Array.from(equations, ({ entries }) =>
      entries.reduce((sum, [at, sign]) => sum + sign * (x[at] ?? 0), 0),
    );
  const back = (y: Float64Array) => {
    const x = new Float64Array(near.length);
    for (const [row, { entries }] of equations.entries()) {
      for (const [at, sign] of entries) x[at] = (x[at] ?? 0) + sign * (y[row] ?? 0);
    }
    return x;
  };
  const size = (x: Float64Array) => x.reduce((sum, value) => sum + value * value, 0);
  const found = near.slice();
  const now = times(found);
  const left = Float64Array.from(equations, ({ minutes }, at) => minutes - (now[at] ?? 0));
  let steepest = back(left);
  let direction = steepest.slice();
  let norm = size(steepest);
  for (let step = 0; step < STEPS && norm > 1e-9; step += 1) {
    const moved = times(direction);
    const far = norm / size(moved);
    for (const at of found.keys()) found[at] = (found[at] ?? 0) + far * (direction[at] ?? 0);
    for (const at of left.keys()) left[at] = (left[at] ?? 0) - far * (moved[at] ?? 0);
    steepest = back(left);
    const next = size(steepest);
    const before = direction;
    direction = steepest.map((value, at) => value + (next / norm) * (before[at] ?? 0));
    norm = next;
  }
  return found;
}

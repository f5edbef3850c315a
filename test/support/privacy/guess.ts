import { AMOUNTS, type Columning } from './columns.ts';
import type { Term } from './life.ts';
import type { Task, World } from './world.ts';

/** How many amounts come out within 5 percent or a minute of the truth. */
export interface Hits {
  readonly of: number;
  /** By the mean of a block and the number of conversations. */
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

/** What somebody makes of the minutes by hand who takes the likeliest that fits everything. */
export function guessed(world: World, columning: Columning, k: number): Guessed {
  const rows = columning.byHand();
  const tasks = [...new Set(rows.flatMap(({ terms }) => terms.map(({ task }) => task)))];
  const numbers = new Map(tasks.map((task, at) => [task, at]));
  const equations = rows.map(({ terms, minutes }) => ({
    minutes,
    entries: terms.map(({ task, sign }) => [numbers.get(task) ?? 0, sign] as const),
  }));
  const means = new Float64Array(tasks.length);
  for (const { terms, minutes, isBlock } of rows) {
    if (!isBlock) continue;
    const count = terms.reduce((sum, { sign }) => sum + sign, 0);
    for (const { task } of terms) means[numbers.get(task) ?? 0] ||= minutes / Math.max(1, count);
  }
  const all = fitted(equations, means);
  const hits = (sets: Iterable<readonly Task[]>): Hits => {
    const found = { of: 0, byMeans: 0, byAll: 0 };
    for (const set of sets) {
      const truth = sumOf(set, (task) => AMOUNTS.byHand(task));
      const isHit = (guess: number) => Math.abs(guess - truth) <= Math.max(1, 0.05 * truth);
      found.of += 1;
      if (isHit(sumOf(set, (task) => means[numbers.get(task) ?? 0] ?? 0))) found.byMeans += 1;
      if (isHit(sumOf(set, (task) => all[numbers.get(task) ?? 0] ?? 0))) found.byAll += 1;
    }
    return found;
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

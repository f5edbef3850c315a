import { addDays, type Day } from '../../../src/kernel/days.ts';
import { seededRandom } from '../../../src/kernel/statistics.ts';

/** What somebody did in one conversation of a day. */
export interface Task {
  readonly id: string;
  readonly person: number;
  readonly day: Day;
  /** Number of it on the person's day: they follow each other. */
  readonly nth: number;
  readonly model: string;
  readonly kind: string;
  readonly outcome: 'done' | 'partly';
  readonly method: string;
  readonly p50: number;
  readonly chat: number;
  readonly input: number;
  readonly output: number;
  /** Of how its source was: another one when it has changed. */
  readonly version: number;
  /** Night of the day by which it has arrived. */
  readonly arrives: Day;
}

/** What happens beside new conversations in the night after a day. */
export type Event =
  | { readonly what: 'again' }
  | { readonly what: 'answers' }
  | { readonly what: 'deleted'; readonly ids: readonly string[] }
  | { readonly what: 'erased'; readonly person: number };

export interface World {
  readonly name: string;
  readonly people: number;
  readonly days: readonly Day[];
  readonly tasks: readonly Task[];
  /** Groups from a day on; who is in which. */
  readonly groups: readonly { readonly from: Day; readonly of: ReadonlyMap<string, number[]> }[];
  readonly events: ReadonlyMap<Day, readonly Event[]>;
}

export interface WorldOptions {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  /** Departments have shifts and models of their own; few of them are in at once. */
  readonly isOdd?: boolean;
  /** Whether chats change, come late, are deleted, and a person is erased. */
  readonly isCalm?: boolean;
}

const START: Day = '2026-02-02';
const SIZES = [20, 12, 8, 6, 5, 3, 1] as const;

/** An organisation with all that makes sums tell of few: alone at weekends, away, a group that all but one leave, a model of one. */
export function worldOf(options: WorldOptions): World {
  const { people, days: count, seed, isOdd = false, isCalm = false } = options;
  const random = seededRandom(seed);
  const days = Array.from({ length: count }, (_, at) => addDays(START, at));
  const departments = departmentsOf(people, random);
  const shift = days.map(() => Array.from({ length: 3 }, () => random() < (isOdd ? 0.6 : 0.95)));
  const onDay = (day: Day, at: number) =>
    [...departments.entries()].flatMap(([person, department]) => {
      const isThere =
        isIn({ person, at, day, days: count, random }) &&
        (isWeekend(day) || shift[at]?.[department] === true);
      return isThere ? tasksOf({ person, day, department, random, isOdd }) : [];
    });
  const tasks = days.flatMap(onDay);
  const lived = isCalm ? tasks : tasks.flatMap((task) => withChanges(task, random));
  return {
    ...{ name: `${people} people, ${count} days, seed ${seed}${isOdd ? ', odd' : ''}`, people },
    ...{ days, tasks: lived },
    groups: groupsOf(people, departments, days, random),
    events: isCalm ? new Map() : eventsOf(people, days, lived),
  };
}

const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

function departmentsOf(people: number, random: () => number): number[] {
  return Array.from({ length: people }, () => Math.floor(random() * 3)).sort();
}

interface Moment {
  readonly person: number;
  readonly at: number;
  readonly day: Day;
  readonly days: number;
  readonly random: () => number;
}

/** The first is alone at weekends, the second away for ten days, the third and the fourth work on the same days. */
function isIn({ person, at, day, days, random }: Moment): boolean {
  const drawn = random();
  if (isWeekend(day)) return person === 0 ? drawn < 0.7 : drawn < 0.02;
  if (person === 1 && at > days / 3 && at < days / 3 + 14) return false;
  if (person === 2 || person === 3) return at % 5 !== 3;
  return drawn < 0.8;
}

interface Working extends Pick<Moment, 'person' | 'day' | 'random'> {
  readonly department: number;
  readonly isOdd: boolean;
}

function tasksOf({ person, day, department, random, isOdd }: Working): Task[] {
  const count = 1 + Math.floor(random() * 2);
  const weight = 0.6 + ((person * 7) % 10) / 10;
  const kinds = isOdd ? ['draft', 'code'] : ['draft', 'code', 'lookup'];
  return Array.from({ length: count }, (_, nth) => ({
    ...{ id: `${day} ${person} ${nth}`, person, day, nth, version: 0, arrives: day },
    model: modelOf({ person, department, random, isOdd }),
    kind: kinds[Math.floor(random() * kinds.length)] ?? 'draft',
    outcome: random() < 0.8 ? 'done' : 'partly',
    method: random() < 0.7 ? 'test' : 'other',
    p50: Math.round(weight * Math.exp(2.2 + 1.4 * random()) * 100) / 100,
    chat: 1 + Math.floor(random() * 30),
    input: 100 + Math.floor(random() * 5_000),
    output: 50 + Math.floor(random() * 2_000),
  }));
}

function modelOf({ person, department, random, isOdd }: Omit<Working, 'day'>): string {
  const isOwn = random() < (isOdd ? 0.85 : 0.5);
  const isRare = person === 4 && random() < 0.2;
  const other = Math.floor(random() * 3);
  if (isRare) return 'model-rare';
  return `model-${isOwn ? department : other}`;
}

/** One in twenty-five arrives late, as many change: other minutes, at times another kind and model. */
function withChanges(task: Task, random: () => number): Task[] {
  const [late, changed, isOther] = [random(), random(), random() < 0.3];
  const first = late < 0.04 ? { ...task, arrives: addDays(task.day, 1 + (task.nth % 3)) } : task;
  if (changed > 0.04) return [first];
  const other = isOther ? { kind: 'code', model: 'model-1' } : {};
  const arrives = addDays(first.arrives, 2);
  return [first, { ...first, ...other, p50: first.p50 * 1.7, version: 1, arrives }];
}

type Groups = World['groups'];

/** Departments, groups of all sizes that overlap, and one that all but one leave at half time. */
function groupsOf(
  people: number,
  departments: readonly number[],
  days: readonly Day[],
  random: () => number,
): Groups {
  const everybody = departments.map((_, person) => person);
  const of = new Map<string, number[]>();
  for (const department of new Set(departments)) {
    of.set(
      `department-${department}`,
      everybody.filter((person) => departments[person] === department),
    );
  }
  for (const size of SIZES.filter((each) => each < people)) {
    const from = Math.floor(random() * people);
    of.set(
      `group-${size}`,
      Array.from({ length: size }, (_, at) => (from + at) % people),
    );
  }
  const leaving = everybody.slice(0, Math.min(7, people));
  return [
    { from: START, of: new Map([...of, ['leaving', leaving]]) },
    {
      from: days[Math.floor(days.length / 2)] ?? START,
      of: new Map([...of, ['leaving', leaving.slice(0, 1)]]),
    },
  ];
}

function eventsOf(
  people: number,
  days: readonly Day[],
  tasks: readonly Task[],
): ReadonlyMap<Day, readonly Event[]> {
  const at = (share: number) => days[Math.floor(days.length * share)] ?? START;
  const before = (day: Day, person: number) =>
    tasks.filter((task) => task.person === person && task.day < day).map(({ id }) => id);
  const events = new Map<Day, Event[]>([
    [at(0.3), [{ what: 'again' }]],
    [days.at(-1) ?? START, [{ what: 'answers' }]],
    [at(0.6), [{ what: 'deleted', ids: [...new Set(before(at(0.6), 2))].slice(-6) }]],
  ]);
  if (people > 5) events.set(at(0.75), [{ what: 'erased', person: people - 1 }]);
  return events;
}

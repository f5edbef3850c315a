import type { BookBlock, BookClass, BookPeriod } from '../../../src/domains/cogniforce/book.ts';
import type { Equation } from './algebra.ts';
import type { Amount, Claim } from './claims.ts';
import { BESIDE, costOf, PRICES, SUCCESS } from './facts.ts';
import type { Known, Term } from './life.ts';
import type { Task, World } from './world.ts';

/** The rows of the book, as far as a figure can be about them. */
export interface Rows {
  readonly blocks: readonly BookBlock[];
  readonly periods: readonly BookPeriod[];
  readonly classes: readonly BookClass[];
}

/** Amounts that tell of each other at rates that are known: one kind of unknown. */
export const SPACES = ['minutes by hand', 'minutes with AI', 'tokens'] as const;
export type Space = (typeof SPACES)[number];

/** What each measure of the book weighs of an unknown: whole numbers that tell the known rates apart. */
const WEIGHTS: Readonly<
  Record<string, { readonly space: Space; readonly of: (task: Task, part: 0 | 1) => number }>
> = {
  conservativeBaseline: { space: 'minutes by hand', of: () => 1 },
  meanBaseline: { space: 'minutes by hand', of: ({ method }) => (method === 'test' ? 2 : 3) },
  fullBaseline: { space: 'minutes by hand', of: ({ outcome }) => 1 / SUCCESS[outcome] },
  withAi: { space: 'minutes with AI', of: () => 1 },
  chat: { space: 'minutes with AI', of: () => 1 },
  inputTokens: { space: 'tokens', of: (_, part) => 1 - part },
  outputTokens: { space: 'tokens', of: (_, part) => part },
  totalTokens: { space: 'tokens', of: () => 1 },
  listUsd: {
    space: 'tokens',
    of: ({ model }, part) => PRICES[model]?.[part === 0 ? 'input' : 'output'] ?? 0,
  },
};

/** What somebody can write down who knows everything but the amounts: equations, and whose each unknown is. */
export interface Columns {
  readonly people: readonly number[];
  readonly equations: readonly Equation[];
}

/** Knows which versions of which conversations are in each row of the book. */
export class Columning {
  readonly #rows: Rows;
  readonly #known: Known;
  readonly #termsOf: ReadonlyMap<number, readonly Term[]>;
  readonly #groupsOf: (task: Task) => readonly string[];

  constructor(world: World, rows: Rows, known: Known) {
    this.#rows = rows;
    this.#known = known;
    this.#termsOf = Map.groupBy(known.terms, ({ block }) => block);
    this.#groupsOf = ({ person, day }) => {
      const then = world.groups.findLast(({ from }) => from <= day);
      return [...(then?.of ?? [])].flatMap(([id, people]) => (people.includes(person) ? [id] : []));
    };
  }

  /** All that the book says of one kind of unknown: each row of it is an equation. */
  of(space: Space): Columns {
    const numbers = new Map<string, number>();
    const people: number[] = [];
    const numberOf = ({ id, version, person }: Task, part: 0 | 1) => {
      const key = `${id} ${version} ${part}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, people.length);
      people.push(person);
      return people.length - 1;
    };
    const equationOf = (terms: readonly Term[], measure: string): Equation[] => {
      const weight = WEIGHTS[measure];
      if (weight?.space !== space) return [];
      const equation = new Map<number, number>();
      for (const { task, sign } of terms) {
        for (const part of space === 'tokens' ? ([0, 1] as const) : ([0] as const)) {
          const own = weight.of(task, part);
          if (own === 0) continue;
          const unknown = numberOf(task, part);
          const sum = (equation.get(unknown) ?? 0) + sign * own;
          if (sum === 0) equation.delete(unknown);
          else equation.set(unknown, sum);
        }
      }
      return equation.size === 0 ? [] : [equation];
    };
    const { blocks, classes } = this.#rows;
    const all = [
      ...blocks.flatMap(({ number, amounts }) =>
        Object.keys(amounts).flatMap((each) => equationOf(this.#termsOf.get(number) ?? [], each)),
      ),
      ...classes.flatMap((each) =>
        Object.keys(each.amounts).flatMap((measure) =>
          equationOf(this.#termsOfClass(each, measure), measure),
        ),
      ),
    ];
    const different = new Map(all.map((each) => [JSON.stringify([...each].sort()), each]));
    return { people, equations: [...different.values()] };
  }

  /** Whether a number is what the conversations come to that it is said to be about. */
  isMet(claim: Claim): boolean {
    const blocks = this.#rows.blocks.filter(
      ({ to_day }) => to_day >= claim.days.from && to_day <= claim.days.to,
    );
    const terms =
      claim.of === undefined
        ? blocks.flatMap(({ number }) => this.#termsOf.get(number) ?? [])
        : this.#periodsOf(claim, blocks).flatMap((period) => this.#termsIn(period, claim.of));
    const sum = (of: Amount) =>
      terms.reduce((all, { task, sign }) => all + sign * AMOUNTS[of](task), 0);
    const truth = sum(claim.amount);
    // A class is rounded by at most a quarter of its average person, each of the two parts of a saving.
    const people = new Set(terms.map(({ task }) => task.person)).size;
    const size = claim.amount === 'saved' ? sum('byHand') + sum('withAi') : Math.abs(truth);
    const off = claim.of === undefined ? 0 : (0.26 * size) / Math.max(1, people) + 0.01;
    return Math.abs(claim.value - truth) <= off + 1e-9 * Math.max(1, Math.abs(truth));
  }

  #periodsOf({ of }: Claim, blocks: readonly BookBlock[]): BookPeriod[] {
    const numbers = new Set(blocks.map(({ number }) => number));
    const [division, name] = of ?? [];
    return this.#rows.periods.filter(
      ({ kind, from_day, first_block, last_block }) =>
        numbers.has(first_block ?? -1) &&
        numbers.has(last_block ?? -1) &&
        this.#rows.classes.some(
          (each) =>
            each.kind === kind &&
            each.from_day === from_day &&
            each.division === division &&
            each.name === name,
        ),
    );
  }

  #termsOfClass({ kind, from_day, division, name }: BookClass, measure: string): Term[] {
    const period = this.#rows.periods.find(
      (each) => each.kind === kind && each.from_day === from_day,
    );
    if (period === undefined) return [];
    if (division !== 'rest') return this.#termsIn(period, [division, name]);
    return this.#termsIn(period).filter(({ block }) => {
      const own = this.#rows.blocks.find(({ number }) => number === block);
      return own?.amounts[measure as keyof BookBlock['amounts']] === undefined;
    });
  }

  /** Of whoever was not erased when it was closed. */
  #termsIn({ kind, from_day, first_block, last_block }: BookPeriod, of?: Claim['of']): Term[] {
    const { terms, erasedIn, closedIn } = this.#known;
    const closed = closedIn.get(`${kind} ${from_day}`) ?? 0;
    return terms.filter(
      ({ task, block }) =>
        block >= (first_block ?? Infinity) &&
        block <= (last_block ?? -1) &&
        (erasedIn.get(task.person) ?? Infinity) >= closed &&
        (of === undefined || this.#classesOf(task, of[0]).includes(of[1])),
    );
  }

  #classesOf(task: Task, division: string): string[] {
    const hour = 8 + 2 * task.nth;
    const part = Math.floor(hour / 6);
    const weekday = (new Date(`${task.day}T00:00:00Z`).getUTCDay() + 6) % 7;
    const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
      group: this.#groupsOf(task).map((group) => [group]),
      model: [[task.model]],
      kind: [[task.kind]],
      outcome: [[task.outcome]],
      method: [[task.method]],
      status: [['estimated counted']],
      priced: [[task.model in PRICES ? 'yes' : 'no']],
      knowledge: [['no']],
      files: [['no']],
      part: [[String(part)]],
      weekday_part: [[String(weekday), String(part)]],
    };
    const own = names[division];
    if (own === undefined) throw new TypeError(`nobody knows what ${division} divides by`);
    return own.map((each) => JSON.stringify(each));
  }
}

const AMOUNTS: Readonly<Record<Amount, (task: Task) => number>> = {
  byHand: ({ p50, outcome }) => p50 * SUCCESS[outcome],
  withAi: ({ chat }) => chat + BESIDE,
  saved: (task) => AMOUNTS.byHand(task) - AMOUNTS.withAi(task),
  conversations: () => 1,
  messages: () => 2,
  answers: () => 1,
  input: ({ input }) => input,
  output: ({ output }) => output,
  total: ({ input, output }) => input + output,
  usd: ({ model, input, output }) => costOf(model, input, output) ?? 0,
};

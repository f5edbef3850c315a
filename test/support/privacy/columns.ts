import type { BookBlock, BookClass, BookPeriod } from '../../../src/domains/cogniforce/book.ts';
import type { Equation } from './algebra.ts';
import type { Amount, Claim } from './claims.ts';
import { BESIDE, PRICES, SUCCESS } from './facts.ts';
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
  sharedDeviation: { space: 'minutes by hand', of: ({ method }) => (method === 'test' ? 5 : 7) },
  fullMean: {
    space: 'minutes by hand',
    of: ({ method, outcome }) => (method === 'test' ? 2 : 3) / SUCCESS[outcome],
  },
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
  /** Which row of the book each of them is. */
  readonly names: readonly string[];
}

const nameOf = ({ kind, from_day, division, name }: BookClass) =>
  `${kind} from ${from_day}, ${division} ${name}`;

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

  /**
   * All that the book says of one kind of unknown: each row of it is an equation.
   *
   * Input   `isApart`: what is taken away again is taken for an unknown of its own, as the gate does.
   */
  of(space: Space, isApart = false): Columns {
    const writing = new Writing(space, isApart);
    for (const { number, amounts } of this.#rows.blocks) {
      for (const measure of Object.keys(amounts)) {
        writing.write(`block ${number}`, measure, this.#termsOf.get(number) ?? []);
      }
    }
    for (const each of this.#rows.classes) {
      for (const measure of Object.keys(each.amounts)) {
        writing.write(nameOf(each), measure, this.#termsOfClass(each, measure));
      }
    }
    return writing.columns();
  }

  /** Versions of conversations in each row that says minutes by hand, and how many minutes it says. */
  byHand(): {
    readonly terms: readonly Term[];
    readonly minutes: number;
    readonly division: string | null;
  }[] {
    const { blocks, classes } = this.#rows;
    return [
      ...blocks.map(({ number, amounts }) => ({
        ...{ terms: this.#termsOf.get(number) ?? [], division: null },
        minutes: amounts.conservativeBaseline ?? 0,
      })),
      ...classes.flatMap((each) => {
        const minutes = each.amounts.conservativeBaseline;
        const terms = this.#termsOfClass(each, 'conservativeBaseline');
        return minutes === undefined ? [] : [{ terms, minutes, division: each.division }];
      }),
    ];
  }

  /** Whether a number is what the conversations come to that it is said to be about. */
  isMet(claim: Claim): boolean {
    const blocks = this.#rows.blocks.filter(
      ({ to_day }) => to_day >= claim.days.from && to_day <= claim.days.to,
    );
    const parts =
      claim.of === undefined
        ? [blocks.flatMap(({ number }) => this.#termsOf.get(number) ?? [])]
        : this.#periodsOf(claim, blocks).map((period) => this.#termsIn(period, claim.of));
    let [truth, off] = [0, 0];
    for (const terms of parts) {
      const sum = (of: Amount) =>
        terms.reduce((all, { task, sign }) => all + sign * AMOUNTS[of](task), 0);
      const own = sum(claim.amount);
      truth += own;
      // A class is rounded by at most a quarter of its average person, each of the two parts of a saving.
      const size = claim.amount === 'saved' ? sum('byHand') + sum('withAi') : Math.abs(own);
      const people = new Set(terms.map(({ task }) => task.person)).size;
      if (claim.of !== undefined) off += (0.26 * size) / Math.max(1, people) + 0.01;
    }
    return Math.abs(claim.value - truth) <= off + 1e-9 * Math.max(1, Math.abs(truth));
  }

  #periodsOf({ amount, of }: Claim, blocks: readonly BookBlock[]): BookPeriod[] {
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
            each.name === name &&
            // Of a period that does not say it nothing is counted.
            MEASURES[amount].every((measure) => measure in each.amounts),
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
    const groups = this.#groupsOf(task);
    const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
      group: groups.map((group) => [group]),
      group_kind: groups.map((group) => [group, task.kind]),
      group_model: groups.map((group) => [group, task.model]),
      model_kind: [[task.model, task.kind]],
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

/** Writes down equations over the unknowns of one kind. */
class Writing {
  readonly #space: Space;
  readonly #isApart: boolean;
  readonly #numbers = new Map<string, number>();
  readonly #people: number[] = [];
  /** Each once: by what it is. */
  readonly #equations = new Map<string, { readonly equation: Equation; readonly name: string }>();

  constructor(space: Space, isApart: boolean) {
    this.#space = space;
    this.#isApart = isApart;
  }

  write(name: string, measure: string, terms: readonly Term[]): void {
    const weight = WEIGHTS[measure];
    if (weight?.space !== this.#space) return;
    const equation = new Map<number, number>();
    for (const part of this.#space === 'tokens' ? ([0, 1] as const) : ([0] as const)) {
      for (const { task, sign } of terms) {
        const unknown = this.#numberOf(task, part, this.#isApart ? sign : 1);
        equation.set(unknown, (equation.get(unknown) ?? 0) + sign * weight.of(task, part));
      }
    }
    const left = [...equation].filter(([, counted]) => counted !== 0).sort(([a], [b]) => a - b);
    if (left.length === 0) return;
    this.#equations.set(left.join(' '), {
      ...{ equation: new Map(left), name: `${name}: ${measure}` },
    });
  }

  columns(): Columns {
    const all = [...this.#equations.values()];
    return {
      people: this.#people,
      equations: all.map(({ equation }) => equation),
      names: all.map(({ name }) => name),
    };
  }

  #numberOf({ id, version, person }: Task, part: 0 | 1, sign: Term['sign']): number {
    const key = `${id} ${version} ${part} ${sign}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#people.length);
    this.#people.push(person);
    return this.#people.length - 1;
  }
}

/** What the book has to say for a figure of a class to be there. */
const MEASURES: Readonly<Record<Amount, readonly string[]>> = {
  byHand: ['conservativeBaseline'],
  withAi: ['withAi'],
  saved: ['conservativeBaseline', 'withAi'],
  conversations: ['conversations'],
  messages: ['messages'],
  answers: ['answers'],
  input: ['inputTokens'],
  output: ['outputTokens'],
  total: ['totalTokens'],
};

export const AMOUNTS: Readonly<Record<Amount, (task: Task) => number>> = {
  byHand: ({ p50, outcome }) => p50 * SUCCESS[outcome],
  withAi: ({ chat }) => chat + BESIDE,
  saved: (task) => AMOUNTS.byHand(task) - AMOUNTS.withAi(task),
  conversations: () => 1,
  messages: () => 2,
  answers: () => 1,
  input: ({ input }) => input,
  output: ({ output }) => output,
  total: ({ input, output }) => input + output,
};

import type { Column } from './column.ts';
import type { Field } from './field.ts';
import { Hand, type OnHand } from './hand.ts';

interface DealsOptions {
  /** Number of the person of each cell. */
  readonly people: readonly number[];
  /** Only they are on a hand. */
  readonly cells: readonly number[];
  /** Hands that a column has to be new on. */
  readonly k: number;
  readonly random: () => number;
  /** People of one sort are shared out among the hands: else a column of few of them is on few hands. Default: all are of one. */
  readonly sortOf?: ReadonlyMap<number, string> | undefined;
  /** It has to be new on a hand in each of them. */
  readonly fields: readonly Field[];
}

/** How often people are dealt: more let more in, and take their time. */
const DEALS = 2;
/** Hands of each size, for each that a column has to be new on; each is two of the size before. */
const SIZES = [2, 1] as const;

/**
 * People dealt into hands, again and again: a column that is new on k hands of a deal, no two of which have somebody in common,
 * makes no combination that is about fewer than k people.
 *
 * All people are dealt, and what is entered is kept for each hand that was asked: so a column is asked about in little time.
 */
export class Deals {
  readonly #options: DealsOptions;
  readonly #entered: Column[] = [];
  /** Made when they are asked for the first time. */
  readonly #deals: Deal[] = [];

  constructor(options: DealsOptions) {
    this.#options = options;
  }

  enter(column: Column): void {
    this.#entered.push(column);
  }

  /** Whether a column is new on enough hands of some deal. */
  passes(column: Column): boolean {
    for (let at = 0; at < DEALS; at += 1) {
      const deal = this.#deals[at] ?? new Deal(this.#options, this.#entered);
      this.#deals[at] = deal;
      if (deal.isNewOnEnough(column)) return true;
    }
    return false;
  }
}

/** People in hands of each size; the hand of a person among so many is that among more, modulo how many there are. */
class Deal {
  readonly #k: number;
  readonly #fields: readonly Field[];
  readonly #levels: readonly Level[];

  constructor(options: DealsOptions, entered: readonly Column[]) {
    const { people, cells, k, random, sortOf, fields } = options;
    this.#k = k;
    this.#fields = fields;
    const all = shuffled([...new Set(cells.map((cell) => people[cell] ?? 0))], random);
    const those = [...Map.groupBy(all, (person) => sortOf?.get(person)).values()].flat();
    const placeOf = new Map(those.map((person, at) => [person, at]));
    this.#levels = SIZES.map((times) => {
      const hands = times * k;
      return new Level(
        options,
        entered,
        hands,
        (cell) => (placeOf.get(people[cell] ?? 0) ?? 0) % hands,
      );
    });
  }

  isNewOnEnough(column: Column): boolean {
    const asked = this.#levels.map((level) => level.ask(column));
    // In one field first: most that are refused are refused there, and the others need not be told.
    return this.#fields.every((_, last) => this.#isEnough(asked, last));
  }

  /** Whether it is new on k hands, on each of them in the fields up to this one. */
  #isEnough(asked: readonly Ask[], last: number): boolean {
    /** The most hands that it is new on, of one and of those that it is made of. */
    const countIn = (level: number, hand: number): number => {
      const hands = (SIZES[level] ?? 1) * this.#k;
      const within = level === 0 ? 0 : countIn(level - 1, hand) + countIn(level - 1, hand + hands);
      if (within > 0) return within;
      return asked[level]?.(hand, last) === true ? 1 : 0;
    };
    let count = 0;
    for (let hand = 0; hand < this.#k; hand += 1) {
      count += countIn(SIZES.length - 1, hand);
      if (count >= this.#k) return true;
      if (count + SIZES[0] * (this.#k - 1 - hand) < this.#k) return false;
    }
    return false;
  }
}

/** Whether a column is new on a hand, in each of the fields up to one. */
type Ask = (hand: number, last: number) => boolean;

/** Of a cell that is on no hand. */
const NOWHERE = -1;
const NOTHING: OnHand = { at: [], weights: [] };

/** Hands of one size. */
class Level {
  readonly #entered: readonly Column[];
  readonly #fields: readonly Field[];
  readonly #handOf: Int32Array;
  readonly #placeOf: Int32Array;
  readonly #sizes: readonly number[];
  /** By field: what is known of each hand, and how many columns that is. Made when a hand is asked for the first time. */
  readonly #told: (Told | undefined)[][];
  /** By field: what each column that was entered has on each hand. */
  readonly #parts: OnHand[][][];

  constructor(
    { people, cells, fields }: DealsOptions,
    entered: readonly Column[],
    hands: number,
    handOf: (cell: number) => number,
  ) {
    this.#entered = entered;
    this.#fields = fields;
    this.#told = fields.map(() => []);
    this.#parts = fields.map(() => []);
    const sizes = new Array<number>(hands).fill(0);
    this.#handOf = new Int32Array(people.length);
    this.#placeOf = new Int32Array(people.length).fill(NOWHERE);
    for (const cell of cells) {
      const hand = handOf(cell);
      const place = sizes[hand] ?? 0;
      this.#handOf[cell] = hand;
      this.#placeOf[cell] = place;
      sizes[hand] = place + 1;
    }
    this.#sizes = sizes;
  }

  ask(column: Column): Ask {
    const parts: OnHand[][] = [];
    const isNewIn = (field: Field, of: number, hand: number) => {
      const own = parts[of] ?? this.#split(column, field);
      parts[of] = own;
      return this.#tell(of, hand).isNew(own[hand] ?? NOTHING);
    };
    return (hand, last) => this.#fields.every((field, of) => of > last || isNewIn(field, of, hand));
  }

  #tell(of: number, hand: number): Hand {
    const field = this.#fields[of] as Field;
    const hands = this.#told[of] ?? [];
    const told = hands[hand] ?? { hand: new Hand(field, this.#sizes[hand] ?? 0), columns: 0 };
    hands[hand] = told;
    const parts = this.#parts[of] ?? [];
    for (; told.columns < this.#entered.length; told.columns += 1) {
      parts[told.columns] ??= this.#split(this.#entered[told.columns] ?? { cells: [] }, field);
      told.hand.enter(parts[told.columns]?.[hand] ?? NOTHING);
    }
    return told.hand;
  }

  #split({ cells, weights }: Column, field: Field): OnHand[] {
    const parts = this.#sizes.map(() => ({ at: [] as number[], weights: [] as number[] }));
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? 0;
      const place = this.#placeOf[cell] ?? NOWHERE;
      if (place === NOWHERE) continue;
      const part = parts[this.#handOf[cell] ?? 0];
      part?.at.push(place);
      part?.weights.push(field.of(weights?.[index] ?? 1));
    }
    return parts;
  }
}

interface Told {
  readonly hand: Hand;
  columns: number;
}

function shuffled<T>(all: T[], random: () => number): T[] {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

import type { Column } from './column.ts';
import type { Field } from './field.ts';
import { Hand, type OnHand } from './hand.ts';

interface DealsOptions {
  /** Number of the person of each cell. */
  readonly people: readonly number[];
  /** Cells that hold anything: only they are on a hand. */
  readonly cells: readonly number[];
  /** Hands that people are dealt into. */
  readonly k: number;
  readonly random: () => number;
  /** A column has to be new on every hand of a deal in each of them. */
  readonly fields: readonly Field[];
  /** Deals in each field. */
  readonly count: number;
}

/**
 * People dealt into k hands, again and again: a column that is new on each hand of a deal makes no combination that is about
 * fewer than k people.
 *
 * All people are dealt, and what is entered is kept for each deal: so a column is asked about in the time that it takes to read.
 */
export class Deals {
  readonly #options: DealsOptions;
  readonly #entered: Column[] = [];
  /** By field; made when they are asked for the first time. */
  readonly #deals: Deal[][];
  readonly #whole: readonly Deal[];

  constructor(options: DealsOptions) {
    this.#options = options;
    this.#deals = options.fields.map(() => []);
    this.#whole = options.fields.map((field) => new Deal({ ...options, k: 1 }, field));
  }

  enter(column: Column): void {
    this.#entered.push(column);
  }

  /** Whether a column is new on every hand of some deal. */
  passes(column: Column): boolean {
    return this.#options.fields.every((field, of) => {
      const deals = this.#deals[of] ?? [];
      for (let at = 0; at < this.#options.count; at += 1) {
        deals[at] ??= new Deal(this.#options, field);
        if (deals[at]?.isNewOnEach(column, this.#entered)) return true;
      }
      return false;
    });
  }

  /** Whether a column is a combination of those that were entered: then it says nothing new. */
  follows(column: Column): boolean {
    return this.#whole.every((deal) => !deal.isNewOnEach(column, this.#entered));
  }
}

class Deal {
  readonly #field: Field;
  readonly #hands: readonly Hand[];
  readonly #handOf: Uint16Array;
  readonly #placeOf: Int32Array;
  /** How many of the columns it has been told. */
  #told = 0;

  constructor({ people, cells, k, random }: DealsOptions, field: Field) {
    this.#field = field;
    const those = new Set(cells.map((cell) => people[cell] ?? 0));
    const dealt = new Map(shuffled([...those], random).map((person, at) => [person, at % k]));
    const sizes = new Array<number>(k).fill(0);
    this.#handOf = new Uint16Array(people.length);
    this.#placeOf = new Int32Array(people.length);
    for (const cell of cells) {
      const hand = dealt.get(people[cell] ?? 0) ?? 0;
      const place = sizes[hand] ?? 0;
      this.#handOf[cell] = hand;
      this.#placeOf[cell] = place;
      sizes[hand] = place + 1;
    }
    this.#hands = sizes.map((size) => new Hand(field, size, random));
  }

  isNewOnEach(column: Column, entered: readonly Column[]): boolean {
    for (; this.#told < entered.length; this.#told += 1) {
      const parts = this.#parts(entered[this.#told] ?? { cells: [] });
      for (const [at, hand] of this.#hands.entries()) hand.enter(parts[at] ?? NOTHING);
    }
    const parts = this.#parts(column);
    return this.#hands.every((hand, at) => hand.isNew(parts[at] ?? NOTHING));
  }

  #parts({ cells, weights }: Column): OnHand[] {
    const parts = this.#hands.map(() => ({ at: [] as number[], weights: [] as number[] }));
    for (const [index, cell] of cells.entries()) {
      const part = parts[this.#handOf[cell] ?? 0];
      part?.at.push(this.#placeOf[cell] ?? 0);
      part?.weights.push(this.#field.of(weights?.[index] ?? 1));
    }
    return parts;
  }
}

const NOTHING: OnHand = { at: [], weights: [] };

function shuffled<T>(all: T[], random: () => number): T[] {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

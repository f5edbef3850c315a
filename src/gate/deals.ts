import type { Column } from './column.ts';
import type { Field } from './field.ts';
import { Hand, type OnHand } from './hand.ts';

interface DealsOptions {
  /** Number of the person of each cell. */
  readonly people: readonly number[];
  /** Cells that hold anything: only they are on a hand. */
  readonly cells: readonly number[];
  /** Hands of a deal that a column has to be new on. */
  readonly k: number;
  readonly random: () => number;
  /** It has to be new on them in each. */
  readonly fields: readonly Field[];
}

/** Hands of each deal, for each that a column has to be new on: of small ones more are there to choose from, large ones find more. */
const HANDS = [2, 1, 1, 1] as const;

/**
 * People dealt into hands, again and again: a column that is new on k hands of a deal makes no combination that is about fewer
 * than k people.
 *
 * All people are dealt, and what is entered is kept for each deal that was asked: so a column is asked about in little time.
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
    return HANDS.some((times, at) => {
      this.#deals[at] ??= new Deal(this.#options, times * this.#options.k);
      return this.#deals[at].isNew(column, this.#entered);
    });
  }
}

class Deal {
  readonly #options: DealsOptions;
  readonly #handOf: Uint16Array;
  readonly #placeOf: Int32Array;
  readonly #sizes: readonly number[];
  /** By field; made when they are asked for the first time. */
  readonly #told: { readonly hands: readonly Hand[]; columns: number }[] = [];

  constructor(options: DealsOptions, hands: number) {
    const { people, cells, random } = options;
    this.#options = options;
    const those = new Set(cells.map((cell) => people[cell] ?? 0));
    const dealt = new Map(shuffled([...those], random).map((person, at) => [person, at % hands]));
    const sizes = new Array<number>(hands).fill(0);
    this.#handOf = new Uint16Array(people.length);
    this.#placeOf = new Int32Array(people.length);
    for (const cell of cells) {
      const hand = dealt.get(people[cell] ?? 0) ?? 0;
      const place = sizes[hand] ?? 0;
      this.#handOf[cell] = hand;
      this.#placeOf[cell] = place;
      sizes[hand] = place + 1;
    }
    this.#sizes = sizes;
  }

  /** Whether a column is new on k hands, the same in every field. */
  isNew(column: Column, entered: readonly Column[]): boolean {
    let hands = [...this.#sizes.keys()];
    return this.#options.fields.every((field, of) => {
      this.#tell(field, of, entered);
      const parts = this.#parts(column, field);
      hands = hands.filter((at) => this.#told[of]?.hands[at]?.isNew(parts[at] ?? NOTHING));
      return hands.length >= this.#options.k;
    });
  }

  #tell(field: Field, of: number, entered: readonly Column[]): void {
    const told = this.#told[of] ?? {
      hands: this.#sizes.map((size) => new Hand(field, size)),
      columns: 0,
    };
    this.#told[of] = told;
    for (; told.columns < entered.length; told.columns += 1) {
      const parts = this.#parts(entered[told.columns] ?? { cells: [] }, field);
      for (const [at, hand] of told.hands.entries()) hand.enter(parts[at] ?? NOTHING);
    }
  }

  #parts({ cells, weights }: Column, field: Field): OnHand[] {
    const parts = this.#sizes.map(() => ({ at: [] as number[], weights: [] as number[] }));
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? 0;
      const part = parts[this.#handOf[cell] ?? 0];
      part?.at.push(this.#placeOf[cell] ?? 0);
      part?.weights.push(field.of(weights?.[index] ?? 1));
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

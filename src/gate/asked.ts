import type { Column } from './column.ts';
import type { KnownRows } from './known-rows.ts';

/** Weights have fewer digits. */
const EXACT = 1e-9;

/** A column that asks to be let in: what each cell counts in it. */
export class Asked {
  /** Those that count anything, each once. */
  readonly cells: readonly number[];
  /** What counts differ by at least, where they are not the same: differences of doubles are not exact. */
  readonly least: number;
  readonly #numbers: Float64Array;

  /** Input: `room`, of 0 for each cell, to be used by one of them at a time. */
  constructor({ cells, weights }: Column, rows: KnownRows, room: Float64Array) {
    this.cells = cells;
    this.#numbers = room;
    let most = 0;
    for (let at = 0; at < cells.length; at += 1) {
      const weight = rows.weight(weights?.[at] ?? 1);
      room[cells[at] ?? 0] = weight;
      most = Math.max(most, Math.abs(weight));
    }
    this.least = most * EXACT;
  }

  /** 0: nothing. */
  of(cell: number): number {
    return this.#numbers[cell] ?? 0;
  }

  /** Leaves the room as it was. */
  end(): void {
    for (const cell of this.cells) this.#numbers[cell] = 0;
  }
}

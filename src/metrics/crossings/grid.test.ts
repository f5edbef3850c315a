import { describe, expect, it } from 'vitest';
import type { Crossing } from './contract.ts';
import { allOf, gridOf, isMostlyOthers } from './grid.ts';

const cell = (row: string, column: string, withAiMinutes: number): Crossing => ({
  ...{ row, rowName: row.toUpperCase(), column, withAiMinutes, people: 5, namedIn: 1 },
});

describe('gridOf', () => {
  it('has the largest rows and columns first, and says what is not named by an empty cell', () => {
    const grid = gridOf({ cells: [cell('a', 'x', 60), cell('b', 'x', 50), cell('b', 'y', 30)] });
    expect(grid.columns).toEqual(['x', 'y']);
    expect(grid.rows.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(grid.rows.map(({ cells }) => cells.map((each) => each?.step ?? null))).toEqual([
      [5, 3],
      [6, null],
    ]);
    expect(grid.drawn).toBe(3);
  });

  it('draws what there is room for', () => {
    const cells = Array.from({ length: 30 }, (_, at) => cell(`row ${at}`, 'x', 100 - at));
    expect(gridOf({ cells })).toMatchObject({ columns: ['x'], drawn: 12 });
  });
});

describe('isMostlyOthers', () => {
  it('is so where what is left over is more than each that is named', () => {
    const reply = { cells: [cell('a', 'x', 60)], other: { withAiMinutes: 61 } };
    expect(isMostlyOthers(reply)).toBe(true);
    expect(isMostlyOthers({ ...reply, other: { withAiMinutes: 60 } })).toBe(false);
    expect(isMostlyOthers({ ...reply, other: null })).toBe(false);
    expect(allOf(reply)).toBe(121);
  });
});

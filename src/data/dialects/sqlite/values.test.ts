import { describe, expect, it } from 'vitest';
import { decodeRows, encode } from './values.ts';

const result = (type: string | null, value: null | number | string) => ({
  columns: [{ name: 'x', type }],
  rows: [[value]],
  changes: null,
});
const decoded = (type: string | null, value: null | number | string) =>
  decodeRows(result(type, value), true)[0]?.x;

describe('encode', () => {
  it('turns booleans into the numbers that SQLite stores for them', () => {
    expect([true, false, null, 'true', 1n].map(encode)).toEqual([1, 0, null, 'true', 1n]);
  });
});

describe('decodeRows', () => {
  it('converts by the declared type of the column', () => {
    expect(decoded('BOOLEAN', 1)).toBe(true);
    expect(decoded('BOOLEAN', 0)).toBe(false);
    expect(decoded('BOOLEAN', null)).toBeNull();
    expect(decoded('JSON TEXT', '{"a":[1]}')).toEqual({ a: [1] });
    expect(decoded('JSON TEXT', null)).toBeNull();
  });

  it('leaves everything else alone: other types, expressions, and all of another program', () => {
    expect(decoded('JSON', '{"a":1}')).toBe('{"a":1}');
    expect(decoded('INTEGER', 1)).toBe(1);
    expect(decoded(null, 1)).toBe(1);
    expect(decodeRows(result('BOOLEAN', 1), false)).toEqual([{ x: 1 }]);
  });

  it('does not take the name of a type for something else', () => {
    expect(decoded('constructor', 'x')).toBe('x');
  });
});

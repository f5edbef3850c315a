import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameter } from './parameter.ts';

describe('parameter', () => {
  it('leaves what both engines store alike as it is', () => {
    const plain = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.bigInt(),
      fc.uint8Array(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(plain, (value) => {
        expect(parameter(value)).toBe(value);
      }),
    );
  });

  it('takes what is missing for null, and a date for its text', () => {
    expect(parameter(undefined)).toBeNull();
    expect(parameter(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([
    ['an object', {}, 'toJson()'],
    ['an array', ['a'], 'toJson()'],
    ['a symbol', Symbol('x'), 'toJson()'],
    ['no number', Number.NaN, 'finite'],
    ['an infinite number', Number.NEGATIVE_INFINITY, 'finite'],
    ['text with NUL', 'a\0b', 'NUL'],
  ])('refuses %s, and does not repeat it', (_, value, reason) => {
    expect(() => parameter(value)).toThrow(reason);
  });
});

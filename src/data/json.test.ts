import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from './json.ts';

describe('toJson', () => {
  it('keeps every value that both engines can keep', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('\\u0000'));
        expect(toJson(value)).toBe(text);
      }),
    );
  });

  it('replaces NUL and lone surrogates, in keys too, and nothing that only looks like them', () => {
    expect(JSON.parse(toJson({ 'a\0': '\ud800x' }))).toEqual({ 'a\ufffd': '\ufffdx' });
    expect(JSON.parse(toJson('\\u0000 \\ud800'))).toBe('\\u0000 \\ud800');
    expect(JSON.parse(toJson('\\\0'))).toBe('\\\ufffd');
  });

  it('writes what JSON cannot say as null', () => {
    expect(toJson(undefined)).toBe('null');
    expect(toJson(null)).toBe('null');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './document-json.ts';

describe('parseJson', () => {
  it('reads the numbers that only Python writes as null', () => {
    const text = '{"a": NaN, "b": [Infinity, -Infinity, 1], "c": "NaN and \\"Infinity\\" stay"}';
    expect(parseJson(text)).toEqual({
      ok: true,
      value: { a: null, b: [null, null, 1], c: 'NaN and "Infinity" stay' },
    });
  });

  it('keeps a text that ends in backslashes apart from what follows', () => {
    expect(parseJson('{"a": "NaN\\\\", "b": NaN}')).toEqual({
      ok: true,
      value: { a: 'NaN\\', b: null },
    });
  });

  it('decodes a document that was encoded twice, and leaves a plain text alone', () => {
    expect(parseJson(JSON.stringify('{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
    expect(parseJson('"only a text"')).toEqual({ ok: true, value: 'only a text' });
  });

  it('says no to what is not JSON, and does not quote it', () => {
    for (const text of ['', '{', '{"a": NaN', 'NaNa', '{"a": "Infinity}', "{'a': 1}"]) {
      expect(parseJson(text)).toEqual({ ok: false });
    }
  });

  it('reads a long text of quotes and backslashes that is not JSON in one pass', () => {
    const started = performance.now();
    expect(parseJson(`{"a": NaN, "b": "${'\\"'.repeat(2_000_000)}`)).toEqual({ ok: false });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('gives every JSON value back as it was', () => {
    fc.assert(
      fc.property(
        fc.jsonValue().filter((value) => typeof value !== 'string'),
        (value) => {
          const text = JSON.stringify(value);
          expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
        },
      ),
    );
  });

  it('finds the same value when a NaN beside it makes it take the long way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(`[NaN,${text}]`)).toEqual({ ok: true, value: [null, JSON.parse(text)] });
      }),
    );
  });
});

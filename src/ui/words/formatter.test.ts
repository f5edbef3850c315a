import { describe, expect, it } from 'vitest';
import { formatterOf } from './formatter.ts';

const nb = '\u00a0';

describe('a formatter', () => {
  const english = formatterOf('en-IE');

  it('takes the form of a count, with no break between the two', () => {
    const forms = { one: '# conversation', other: '# conversations' };
    expect(english.plural(1, forms)).toBe(`1${nb}conversation`);
    expect(english.plural(0, forms)).toBe(`0${nb}conversations`);
    expect(english.plural(9184, forms)).toBe(`9,184${nb}conversations`);
  });

  it('knows as many forms as a language has, and needs only one of them', () => {
    const polish = formatterOf('pl');
    const forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
    expect([1, 3, 5].map((count) => polish.plural(count, forms))).toEqual([
      `1${nb}plik`,
      `3${nb}pliki`,
      `5${nb}plików`,
    ]);
    expect(polish.plural(5, { other: '# pliku' })).toBe(`5${nb}pliku`);
  });

  it('lists as its language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(formatterOf('de').list(['a', 'b'])).toBe('a und b');
    expect(english.series(['a 1', 'b 2'])).toBe('a 1, b 2');
  });
});

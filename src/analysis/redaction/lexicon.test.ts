import { describe, expect, it } from 'vitest';
import { folded, GIVEN, isCompound, isFrequentWord, listsOf, SURNAME } from './lexicon.ts';

describe('word lists', () => {
  it('know names whatever their case and accents', () => {
    expect(listsOf('JÜRGEN') & GIVEN).toBe(GIVEN);
    expect(listsOf('Müller') & SURNAME).toBe(SURNAME);
    expect(folded('Straße Łódź Ærø')).toBe('strasse lodz aero');
  });

  it('know ordinary words, and German words made of two', () => {
    expect(isFrequentWord('because')).toBe(true);
    expect(isFrequentWord('Raghunathan')).toBe(false);
    expect(isCompound('mietvertrag')).toBe(true);
    expect(isCompound('raghunathan')).toBe(false);
  });
});

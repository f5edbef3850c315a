import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordWeights } from './keyword-weights.ts';
import { brevityOf, keywordScore } from './keywords.ts';

const { weights, titleCentre, chatCentre, brevity, brevityCentre } = keywordWeights();
const weight = (word: string) => weights.get(word) ?? Number.NaN;

describe('keywordScore', () => {
  it('adds the weight of each word once and takes the mean of its kind of text off', () => {
    const sum = weight('convert') + weight('report');
    const text = 'Convert a report; CONVERT the report, report by report by report';
    const both = sum + weight('by');
    expect(keywordScore(text, false)).toBeCloseTo(both - chatCentre, 10);
    expect(keywordScore(text, true)).toBeCloseTo(both - titleCentre - brevityCentre, 10);
  });

  it('reads no English word in another language, whatever it is spelt like', () => {
    expect(weight('team')).not.toBeNaN();
    expect(keywordScore('Schreib dem Team eine Mail', false)).toBe(0);
    expect(keywordScore('Írj egy levelet a team nevében', false)).toBe(0);
    expect(keywordScore('Write the team a mail', false)).not.toBe(0);
  });

  it('says nothing of an ask without a keyword', () => {
    expect(keywordScore('Írj egy levelet', false)).toBe(0);
    expect(keywordScore('', false)).toBe(0);
  });

  it('takes few words of a bare title for a broad task', () => {
    const broad = keywordScore('Xyz', true);
    expect(broad).toBeCloseTo(brevity * Math.log(0.2) - brevityCentre, 10);
    expect(broad).toBeGreaterThan(keywordScore('x y z a b c d g h k l m', true));
    expect([brevityOf(0), brevityOf(2), brevityOf(10), brevityOf(500)]).toEqual([
      Math.log(0.2),
      Math.log(0.2),
      0,
      0,
    ]);
  });

  it('reads no more of an ask than a title is long', () => {
    const filler = Array.from({ length: 16 }, () => 'zzz').join(' ');
    expect(keywordScore(`${filler} remove support`, false)).toBe(0);
  });

  it('never moves an estimate by more than a factor of exp(0.6), that of a bare text exp(1.2)', () => {
    expect(keywordScore('remove support licence query task', false)).toBe(-0.6);
    const word = fc.constantFrom(...weights.keys());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, isTitle) => {
        const most = isTitle ? 1.2 : 0.6;
        expect(Math.abs(keywordScore(words.join(' '), isTitle))).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('weights', () => {
  it('finds routine shorter and building longer', () => {
    for (const word of ['support', 'remove', 'setup', 'fix', 'permissions']) {
      expect(weight(word)).toBeLessThan(0);
    }
    for (const word of ['conversion', 'performance', 'structure', 'software', 'requirements']) {
      expect(weight(word)).toBeGreaterThan(0);
    }
  });

  it('holds finite numbers by single words in lower case', () => {
    expect(weights.size).toBeGreaterThan(100);
    for (const [word, value] of weights) {
      expect(word).toMatch(/^[a-z]+$/);
      expect(Math.abs(value)).toBeLessThan(1);
    }
  });
});

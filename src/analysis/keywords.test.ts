import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordWeights } from './keyword-weights.ts';
import { brevityOf, titleScore } from './keywords.ts';

const { weights, titleCentre, brevity, brevityCentre } = keywordWeights();
const weight = (word: string) => weights.get(word) ?? Number.NaN;

describe('titleScore', () => {
  it('adds the weight of each word once and takes the mean of titles off', () => {
    const sum = weight('convert') + weight('report') + weight('by');
    const text = 'Convert a report; CONVERT the report, report by report by report';
    expect(titleScore(text)).toBeCloseTo(sum - titleCentre - brevityCentre, 10);
  });

  it('reads no English word in another language, whatever it is spelt like', () => {
    expect(weight('team')).not.toBeNaN();
    const alone = brevity * brevityOf(6) - brevityCentre;
    expect(titleScore('Schreib bitte dem Team eine Mail')).toBeCloseTo(alone, 10);
    expect(titleScore('Write the team a short mail')).not.toBeCloseTo(alone, 3);
  });

  it('takes few words of a title for a broad task', () => {
    const broad = titleScore('Xyz');
    expect(broad).toBeCloseTo(brevity * Math.log(0.2) - brevityCentre, 10);
    expect(broad).toBeGreaterThan(titleScore('x y z a b c d g h k l m'));
    expect([brevityOf(0), brevityOf(2), brevityOf(10), brevityOf(500)]).toEqual([
      Math.log(0.2),
      Math.log(0.2),
      0,
      0,
    ]);
  });

  it('reads no more than a title is long', () => {
    const filler = Array.from({ length: 16 }, () => 'zzz').join(' ');
    expect(titleScore(`${filler} remove support`)).toBeCloseTo(-brevityCentre, 10);
  });

  it('never moves an estimate by more than a factor of exp(1.2)', () => {
    const word = fc.constantFrom(...weights.keys());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (some) => {
        expect(Math.abs(titleScore(some.join(' ')))).toBeLessThanOrEqual(1.2);
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

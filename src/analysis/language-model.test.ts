import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeliestLabel } from './language-model.ts';

/** What fastText itself says of these texts by lid.176. */
const BY_FASTTEXT = [
  ['', 'en', 0.1245],
  ['the', 'en', 0.7265],
  ['Is this', 'en', 0.8479],
  ['zzqx', 'nl', 0.3664],
  ['please send the mail to the people of the bank', 'en', 0.9743],
] as const;

describe('likeliestLabel', () => {
  it.each(BY_FASTTEXT)('says of %j what fastText says', (text, label, probability) => {
    const likeliest = likeliestLabel(text);
    expect(likeliest?.label).toBe(label);
    expect(likeliest?.probability).toBeCloseTo(probability, 3);
  });

  it('says the same of a text again, and whatever stands between its words', () => {
    const first = likeliestLabel('Können Sie mir das bitte noch einmal erklären?');
    expect(first?.label).toBe('de');
    expect(likeliestLabel('Können\tSie mir  das\nbitte noch einmal erklären?')).toEqual(first);
  });

  it('takes any text, and gives a probability', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { probability } = likeliestLabel(text) ?? { probability: 0 };
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1.001);
      }),
    );
  });
});

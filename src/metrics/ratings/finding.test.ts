import { describe, expect, it } from 'vitest';
import { NBSP } from '../../ui/words/formatter.ts';
import type { RatingsReply } from './contract.ts';
import { ratingsFinding } from './finding.ts';

const finding = (over: object) => ratingsFinding(reply(over)).replaceAll(NBSP, ' ');

const rated = (model: string, upShare: number, low: number, high: number) => ({
  ...{ model, baseModel: null, hidden: false },
  ratings: { up: 30, down: 10, upShare, low, high },
});
const reply = (over: object) =>
  ({ hidden: false, minimumGroup: 5, models: [], ...over }) as unknown as RatingsReply;
const total = { up: 60, down: 20, upShare: 0.75, low: 0.68, high: 0.81 };

describe('the finding of the ratings', () => {
  it('names a model as best only where its range lies above every other', () => {
    const apart = [rated('one', 0.9, 0.8, 0.95), rated('two', 0.5, 0.4, 0.6)];
    expect(finding({ total, models: apart })).toBe('one is rated best: 75% of 80 ratings are up');
    const together = [rated('one', 0.9, 0.8, 0.95), rated('two', 0.8, 0.7, 0.85)];
    expect(finding({ total, models: together })).toBe('75% of 80 ratings are up');
    expect(finding({ total, models: apart.slice(0, 1) })).toBe('75% of 80 ratings are up');
  });

  it('says that there is nothing, or that it is hidden', () => {
    expect(finding({ total: null })).toBe('No answer was rated in these days');
    expect(finding({ total: null, hidden: true })).toBe(
      'Ratings are hidden: fewer than 5 people rated an answer',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { ModelRatings, RatingsReply } from './contract.ts';
import { ratingsFinding, ratingsSub, unratedSentence } from './finding.ts';

const total = { up: 60, down: 20, upShare: 0.75, low: 0.68, high: 0.81 };
const reply = (over: object) =>
  ({
    ...{ minimumGroup: 5, endDate: '2026-11-27', total, models: [], periods: 4 },
    ...{ ratingsCover: { from: '2026-10-24', to: '2026-11-20' }, ...over },
  }) as unknown as RatingsReply;
const read = (text: string | null) => text?.replaceAll(/\s/g, ' ');
const finding = (over: object) => read(ratingsFinding(reply(over)));

const rated = (model: string, upShare: number, low: number, high: number): ModelRatings => ({
  ...{ model, namedIn: 4 },
  ratings: { up: 30, down: 10, upShare, low, high },
});
const unsaid = (model: string): ModelRatings => ({ model, namedIn: 4, ratings: null });

describe('the finding of the ratings', () => {
  it('names a model as best only where its range lies above every other', () => {
    const apart = [rated('one', 0.9, 0.8, 0.95), rated('two', 0.5, 0.4, 0.6)];
    expect(finding({ models: apart })).toBe('one is rated best: 75% of 80 ratings are up');
    const together = [rated('one', 0.9, 0.8, 0.95), rated('two', 0.8, 0.7, 0.85)];
    expect(finding({ models: together })).toBe('75% of 80 ratings are up');
    expect(finding({ models: [...apart.slice(0, 1), unsaid('two')] })).toBe(
      '75% of 80 ratings are up',
    );
  });

  it('says of which days it is, which are not those that were asked for', () => {
    expect(read(ratingsSub(reply({})))).toMatch(/rated answers, 24 Oct – 20 Nov\./);
  });

  it('is calm where nothing is said, of these days or yet', () => {
    expect(finding({ total: null })).toBe('How answers were rated is not said of 24 Oct – 20 Nov');
    expect(finding({ total: null, ratingsCover: null })).toBe(
      'How answers were rated is not said yet',
    );
  });
});

describe('under the table', () => {
  it('models that too few people rated are one sentence, and no rows', () => {
    const one = rated('one', 0.9, 0.8, 0.95);
    const sentence = (models: ModelRatings[]) => read(unratedSentence({ models }));
    expect(sentence([one])).toBeUndefined();
    expect(sentence([one, unsaid('two'), unsaid('three')])).toBe(
      'Of 2 other models it is not said: too few people rated each.',
    );
    expect(sentence([unsaid('two')])).toMatch(/^Too few people rated any one model/);
  });
});

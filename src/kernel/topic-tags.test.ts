import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedTopics, topicList } from './topic-tags.ts';

describe('listedTopics', () => {
  it('keeps what is listed, in the words of the list, however it was written', () => {
    const listed = ['Data analysis', 'travel'];
    expect(listedTopics(['data_analysis', 'TRAVEL ', 'travel'], listed)).toEqual(listed);
    expect(listedTopics(['Data  Analysis'], listed)).toEqual(['Data analysis']);
  });

  it('keeps nothing else, and nothing at all without a list', () => {
    const tags = fc.array(fc.string());
    fc.assert(
      fc.property(tags, tags, (named, listed) => {
        expect(listed).toEqual(expect.arrayContaining(listedTopics(named, listed)));
        expect(listedTopics(named, [])).toEqual([]);
      }),
    );
    expect(listedTopics(['travel_to_mary'], ['travel'])).toEqual([]);
  });
});

describe('topicList', () => {
  it('reads a list with commas, each topic once and none that is blank', () => {
    expect(topicList('travel, Data_analysis ,,travel')).toEqual(['travel', 'Data_analysis']);
    expect(topicList(' , ')).toEqual([]);
  });
});

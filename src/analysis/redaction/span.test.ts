import { describe, expect, it } from 'vitest';
import { disjoint, type Span } from './span.ts';

const text = 'one two three four five';
const span = (start: number, end: number, label: Span['label']): Span => ({ start, end, label });

describe('disjoint', () => {
  it('sorts what does not overlap', () => {
    expect(
      disjoint(text, [[span(14, 18, 'PHONE')], [span(0, 3, 'PERSON'), span(4, 7, 'AGE')]]),
    ).toEqual([span(0, 3, 'PERSON'), span(4, 7, 'AGE'), span(14, 18, 'PHONE')]);
  });

  it('lets the earlier list keep its span and the later one the words that are left', () => {
    expect(disjoint(text, [[span(4, 7, 'EMAIL')], [span(0, 13, 'PERSON')]])).toEqual([
      span(0, 3, 'PERSON'),
      span(4, 7, 'EMAIL'),
      span(8, 13, 'PERSON'),
    ]);
  });

  it('drops what lies within a stronger span or leaves only signs of it', () => {
    expect(disjoint(text, [[span(0, 7, 'URL')], [span(4, 7, 'PERSON')]])).toEqual([
      span(0, 7, 'URL'),
    ]);
    expect(disjoint(text, [[span(0, 3, 'URL')], [span(0, 4, 'PERSON')]])).toEqual([
      span(0, 3, 'URL'),
    ]);
  });

  it('cuts one weak span by several strong ones', () => {
    const strong = [span(0, 3, 'IP'), span(8, 13, 'IP'), span(19, 23, 'IP')];
    expect(disjoint(text, [strong, [span(0, 23, 'ADDRESS')]])).toEqual([
      span(0, 3, 'IP'),
      span(4, 7, 'ADDRESS'),
      span(8, 13, 'IP'),
      span(14, 18, 'ADDRESS'),
      span(19, 23, 'IP'),
    ]);
  });
});

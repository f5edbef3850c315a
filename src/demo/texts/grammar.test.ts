import { describe, expect, it } from 'vitest';
import { CogniforceError } from '../../kernel/errors.ts';
import { seededRandom } from '../random.ts';
import { fill, type Slots } from './grammar.ts';

const slots: Slots = {
  facts: { name: 'ada' },
  words: { colour: ['red', 'blue'], thing: ['{colour} bell', 'bell of {name}'] },
};

const many = (template: string, given = slots) => {
  const random = seededRandom(1);
  return new Set(Array.from({ length: 80 }, () => fill(template, given, random)));
};

describe('fill', () => {
  it('leaves plain text alone', () => {
    expect(many('Nothing to do.')).toEqual(new Set(['Nothing to do.']));
  });

  it('puts in facts, words, capitals and numbers', () => {
    expect(many('{^name}: {colour}')).toEqual(new Set(['Ada: red', 'Ada: blue']));
    expect(many('{3-5}')).toEqual(new Set(['3', '4', '5']));
  });

  it('fills words that are templates themselves', () => {
    expect(many('{thing}')).toEqual(new Set(['red bell', 'blue bell', 'bell of ada']));
  });

  it('takes one of the choices, which may be empty or hold further ones', () => {
    expect(many('a[ b| [c|d]|]')).toEqual(new Set(['a b', 'a c', 'a d', 'a']));
  });

  it('remembers what was drawn where it is asked to', () => {
    const random = seededRandom(4);
    for (let i = 0; i < 40; i++) {
      const memory = new Map<string, string>();
      const [first, second] = ['{colour} {1-99}', '{colour} {1-99}'].map((template) =>
        fill(template, { ...slots, memory }, random),
      );
      expect(second).toBe(first);
    }
  });

  it('says which slot nobody knows', () => {
    expect(() => fill('{nobody}', slots, seededRandom(1))).toThrow(CogniforceError);
    expect(() => fill('{nobody}', slots, seededRandom(1))).toThrow('"nobody"');
  });
});

import { describe, expect, it } from 'vitest';
import type { Worth } from '../kernel/prompt.ts';
import { usefulness } from './usefulness.ts';

const settings = { baseUrl: 'http://model.test/v1', model: 'm' };

/** Notes answers to one task after the other; gives the position of the one that ended it, and why. */
function noted(worths: readonly Worth[], about = (at: number) => `task ${at}`) {
  const useful = usefulness(settings, () => 4_000);
  for (const [at, worth] of worths.entries()) {
    const error = useful.note({ about: about(at) }, worth);
    if (error !== null) return { at: at + 1, error };
  }
  return null;
}

const row = (length: number, worth: Worth) => Array.from({ length }, () => worth);

describe('answers of no use', () => {
  it('end the asking when there are five one after the other', () => {
    expect(noted(row(9, 'malformed'))?.at).toBe(5);
    expect(noted([...row(4, 'cut'), 'sound', ...row(4, 'cut')])).toBeNull();
  });

  it('end it later once one was sound', () => {
    expect(noted(['sound', ...row(30, 'inconsistent')])?.at).toBe(16);
  });

  it('do not end it for the sake of one task or of two', () => {
    expect(noted(row(30, 'malformed'), (at) => `task ${at % 2}`)).toBeNull();
    expect(noted(row(13, 'malformed'), (at) => `task ${Math.floor(at / 6)}`)?.at).toBe(13);
  });

  it.each<[Worth, RegExp, RegExp]>([
    ['formless', /no JSON object/, /ANALYTICS_MODEL/],
    ['malformed', /no plain minutes/, /ANALYTICS_MODEL/],
    ['inconsistent', /contradict/, /ANALYTICS_MODEL/],
    ['cut', /cut off at 4000 tokens/, /ANALYTICS_MAX_TOKENS above 4000/],
    ['refused', /declined/, /ANALYTICS_MODEL/],
  ])('are named, with the setting that helps: %s', (worth, message, remedy) => {
    const error = noted(row(5, worth))?.error;
    expect(error).toMatchObject({ code: 'LLM_ANSWERS_UNUSABLE' });
    expect(error?.message).toMatch(message);
    expect(error?.hint).toMatch(remedy);
  });

  it('are named by what most of them lacked', () => {
    expect(noted(['cut', 'malformed', 'cut', 'cut', 'refused'])?.error.message).toContain(
      'cut off',
    );
  });
});

describe('the form', () => {
  const answers = (all: readonly (readonly [boolean, Worth])[]) => {
    const useful = usefulness(settings, () => 4_000);
    for (const [formInWords, worth] of all) useful.note({ about: 'a', formInWords }, worth);
    return useful.inWords();
  };

  it('stands in words once an answer had it there alone', () => {
    expect(
      answers([
        [false, 'formless'],
        [true, 'sound'],
      ]),
    ).toBe(true);
    expect(
      answers([
        [false, 'formless'],
        [true, 'inconsistent'],
      ]),
    ).toBe(true);
  });

  it('stays where words did not help, or the server has kept to it before', () => {
    expect(
      answers([
        [false, 'formless'],
        [true, 'formless'],
      ]),
    ).toBe(false);
    expect(
      answers([
        [false, 'sound'],
        [false, 'formless'],
        [true, 'sound'],
      ]),
    ).toBe(false);
  });
});

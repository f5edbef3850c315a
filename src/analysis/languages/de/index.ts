import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const german: Language = {
  code: 'de',
  name: 'German',
  spaced: true,
  small:
    'der, die, das, und, ist, in, den, zu, nicht, mit, ein, eine, für, auf, sie, es, im, von, dem, bei, werden, des, oder',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

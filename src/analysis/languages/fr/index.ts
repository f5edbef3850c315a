import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const french: Language = {
  code: 'fr',
  name: 'French',
  spaced: true,
  small:
    'le, la, les, de, des, et, un, une, est, en, que, pour, dans, du, à, vous, pas, sur, au, qui, il, ce, par, l, d',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  spaced: true,
  small:
    'el, la, los, las, de, y, que, en, un, una, es, por, para, con, se, no, del, al, lo, su, si, más, como',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

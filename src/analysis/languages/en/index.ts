import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  spaced: true,
  small:
    'the, of, and, to, is, in, that, for, you, it, a, this, are, with, be, on, not, can, if, or, your, as, i, do, my, we, what, how, have, me, please, at, by, from, was, an, so, no, will',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

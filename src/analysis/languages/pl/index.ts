import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const polish: Language = {
  code: 'pl',
  name: 'Polish',
  spaced: true,
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const hungarian: Language = {
  code: 'hu',
  name: 'Hungarian',
  spaced: true,
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const french: Language = {
  code: 'fr',
  name: 'French',
  spaced: true,
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

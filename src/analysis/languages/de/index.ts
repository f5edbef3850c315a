import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const german: Language = {
  code: 'de',
  name: 'German',
  spaced: true,
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

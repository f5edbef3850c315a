import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const japanese: Language = {
  code: 'ja',
  name: 'Japanese',
  spaced: false,
  small: '',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

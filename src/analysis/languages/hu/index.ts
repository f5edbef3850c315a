import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const hungarian: Language = {
  code: 'hu',
  name: 'Hungarian',
  spaced: true,
  small:
    'a, az, és, hogy, nem, egy, is, van, ha, meg, vagy, ez, csak, kell, de, még, ezt, már, pedig, azt',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

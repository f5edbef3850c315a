import type { Language } from '../language.ts';
import { asks } from './asks.ts';
import { answers, form, replies, talk } from './talk.ts';
import { turns } from './turns.ts';

export const polish: Language = {
  code: 'pl',
  name: 'Polish',
  spaced: true,
  small:
    'w, i, na, z, do, nie, się, to, jest, że, o, od, po, za, jak, dla, lub, co, a, oraz, są, przez',
  asks,
  answers,
  talk,
  replies,
  form,
  turns,
};

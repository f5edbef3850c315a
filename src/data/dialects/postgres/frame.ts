import { quoteText } from '../../words.ts';
import type { Frame } from '../engine.ts';
import { lockStatement } from './migrate.ts';

/** A statement that fails ends its transaction: what follows is refused, and the commit undoes all. */
export const frame: Frame = {
  before: ['begin', lockStatement],
  after: ['commit'],
  refuse: (condition, reason) => ({
    here: [
      `do $refuse$ begin\nif ${condition} then\nraise exception using message = ${quoteText(reason)};\nend if;\nend $refuse$`,
    ],
    atEnd: [],
  }),
};

import type { Spoken } from '../messages.ts';
import { question } from './question.ts';

/** German, of the page that asks a person. */
export const de: Spoken<'question'> = {
  code: 'de',
  locale: 'de',
  texts: { question },
};

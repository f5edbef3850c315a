import { countWords } from '../kernel/text.ts';
import { readOnce } from './read-once.ts';

/** Words of all that a message says. */
export const wordsOfMessage = readOnce(({ text }: { readonly text: string }) => countWords(text));

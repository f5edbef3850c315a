import { jsonOf } from '../../resources/index.ts';
import type { ByLanguage } from './words.ts';

/** What was said at length, and what remains of it in a summary. */
export interface Note {
  readonly long: string;
  readonly short: string;
}

/** What meetings are about. */
export const notes = jsonOf<ByLanguage<readonly Note[]>>('demo/notes.json');

import { jsonOf } from '../../resources/index.ts';
import type { ByLanguage, Lines } from './words.ts';

interface Turns {
  readonly thanks: ByLanguage;
  readonly welcome: ByLanguage;
  readonly complaints: ByLanguage;
  readonly apologies: ByLanguage;
  readonly nudges: ByLanguage;
  readonly errorTexts: Lines;
  readonly praise: Lines;
  readonly blame: Lines;
  readonly praiseReasons: Lines;
  readonly blameReasons: Lines;
  /** What a reasoning model says to itself. */
  readonly thoughts: Lines;
  /** A question asked in haste, before it is edited and sent again. */
  readonly hasty: ByLanguage;
}

/** What people say besides asking for something, and what assistants say to it. */
export const turns = jsonOf<Turns>('demo/turns.json');

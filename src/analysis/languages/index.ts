import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { hungarian } from './hu/index.ts';
import { japanese } from './ja/index.ts';
import type { Language } from './language.ts';
import { polish } from './pl/index.ts';
import { chinese } from './zh/index.ts';

/** The languages whose words are known: each is a folder and a line here. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  hungarian,
  french,
  spanish,
  polish,
  chinese,
  japanese,
];

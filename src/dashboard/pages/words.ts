import { part } from '../../ui/words/language.ts';

/** How each page is called, by its name in the address. */
export const titles = part('pages', {
  overview: 'Overview',
  adoption: 'Adoption',
  work: 'Work',
  models: 'Models',
  groups: 'Groups',
  runs: 'Runs',
  settings: 'Settings',
  method: 'Method',
  unknown: 'No such page',
});

/** What is said where an address names a page that there is not. */
export const unknownWords = part('unknownPage', {
  why: 'The address names a page that Cogniforce does not have: perhaps it was mistyped, or is of another version.',
  back: 'To the overview',
});

/** Name of a page. */
export type PageName = keyof typeof titles;

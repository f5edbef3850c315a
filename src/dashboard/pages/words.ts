import { part } from '../../ui/words/language.ts';

/** How each page is called, by its name in the address. */
export const titles = part('pages', {
  overview: 'Overview',
  models: 'Models',
  method: 'Method',
});

/** Name of a page. */
export type PageName = keyof typeof titles;

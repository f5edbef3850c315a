import type { ComponentType } from 'react';
import { MethodPage } from './method.tsx';
import { models } from './models.tsx';
import { overview } from './overview.tsx';
import type { PanelPage } from './panel-page.tsx';
import type { PageName } from './words.ts';

export { titles } from './words.ts';

/** A page that is no page of figures. */
export interface TextPage {
  readonly name: PageName;
  readonly content: ComponentType;
}

/** Whatever has a line in the menu. */
export type Page = PanelPage | TextPage;

const method: TextPage = { name: 'method', content: MethodPage };

/** The pages there are, in the order of the menu. The first one is the plain address. */
export const PAGES: readonly [Page, ...Page[]] = [overview, models, method];

/** The page of that name; the first one for null, and for a name that no page has. */
export function pageOf(name: string | null): Page {
  return PAGES.find((page) => page.name === name) ?? PAGES[0];
}

/** How an address calls a page; null: the plain address. */
export function nameInAddress(page: Page): string | null {
  return page === PAGES[0] ? null : page.name;
}

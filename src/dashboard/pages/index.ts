import type { ComponentType } from 'react';
import { adoption } from './adoption.tsx';
import { groups } from './groups.tsx';
import { MethodPage } from './method.tsx';
import { models } from './models.tsx';
import { overview } from './overview.tsx';
import type { PanelPage } from './panel-page.tsx';
import { RunsPage } from './runs.tsx';
import { SettingsPage } from './settings.tsx';
import { UnknownPage } from './unknown.tsx';
import type { PageName } from './words.ts';
import { work } from './work.tsx';

export { titles } from './words.ts';

/** A page that is no page of figures. */
export interface TextPage {
  readonly name: PageName;
  readonly content: ComponentType;
}

/** Whatever has a line in the menu. */
export type Page = PanelPage | TextPage;

const runs: TextPage = { name: 'runs', content: RunsPage };

const settings: TextPage = { name: 'settings', content: SettingsPage };

const method: TextPage = { name: 'method', content: MethodPage };

/** The pages there are, in the order of the menu. The first one is the plain address. */
export const PAGES: readonly [Page, ...Page[]] = [
  overview,
  ...[adoption, work, models, groups, runs, settings, method],
];

const unknown: TextPage = { name: 'unknown', content: UnknownPage };

/** The page of that name: the first one for null; for a name that no page has, one that says so. */
export function pageOf(name: string | null): Page {
  if (name === null) return PAGES[0];
  return PAGES.find((page) => page.name === name) ?? unknown;
}

/** How an address calls a page; null: the plain address. */
export function nameInAddress(page: Page): string | null {
  return page === PAGES[0] ? null : page.name;
}

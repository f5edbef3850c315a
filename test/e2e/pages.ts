import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

export type Theme = 'light' | 'dark';

/** The page notices by itself within this time, the server's own look at the database included. */
export const NOTICED = { timeout: 60_000 } as const;

/** Sizes of the window that the look is made for, in CSS pixels. */
export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

/** Types the password into the sign-in page that `page` shows, and sends it. */
export async function enterPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in at `url` and waits until every panel has its figures. */
export async function signIn(page: Page, url: string, password: string): Promise<void> {
  await page.goto(url);
  await enterPassword(page, password);
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await page.locator('.headline').waitFor();
  await page.locator('.foot').waitFor();
  await page.locator('.wait').first().waitFor({ state: 'detached' });
}

/** Opens the menu of ranges; its words for a screen reader are the same on every page. */
export function openRanges(page: Page): Promise<void> {
  return page.locator('summary', { hasText: 'Days shown:' }).click();
}

/** The text of one key figure: "Conversations", "Active people", ... */
export async function keyFigure(page: Page, name: string): Promise<string> {
  return page.getByRole('region', { name, exact: true }).locator('.v').innerText();
}

/** How far the page can be pushed sideways, in pixels; 0 is right. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds against WCAG 2.2 AA and its best practice, one line for each element. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, since the page's policy rightly refuses a script that is put into it.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })",
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startBrowser } from '../support/chromium.ts';

export type Theme = 'light' | 'dark';

export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

export interface Visit {
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: Theme;
}

/**
 * Gives a function that opens an empty page in a browser profile of its own; all tests of the file are
 * skipped, with the reason, where the machine cannot have a browser.
 *
 * A test fails when a page of it throws, is refused something by its own content security policy, or
 * asks anybody but its server.
 */
export function browserForAll(): (visit?: Visit) => Promise<Page> {
  let browser: Browser | null = null;
  let missing = '';
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    const started = await startBrowser();
    if ('browser' in started) browser = started.browser;
    else missing = started.missing;
  });
  beforeEach(({ skip }) => {
    contexts = [];
    faults = [];
    if (browser === null) skip(missing);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async ({ size = DESKTOP, theme = 'light' } = {}) => {
    if (browser === null) throw new Error(missing);
    const context = await browser.newContext({
      viewport: size,
      colorScheme: theme,
      locale: 'en',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      hasTouch: size.width < 600,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    watch(page, (fault) => faults.push(fault));
    return page;
  };
}

function watch(page: Page, note: (fault: string) => void): void {
  page.on('pageerror', (error) => note(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // An answer of 401 or 503 is written by the browser itself; tests look at what the page says.
    const answer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !answer) note(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!ours) note(`asks a stranger: ${protocol}//${hostname}`);
  });
}

/** Types the password into the sign-in page that `page` shows, and sends it. */
export async function enterPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in at `url` and waits for the figures. */
export async function signIn(page: Page, url: string, password: string): Promise<void> {
  await page.goto(url);
  await enterPassword(page, password);
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await page.locator('.headline').waitFor();
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

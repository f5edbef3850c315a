import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startBrowser } from '../support/chromium.ts';
import { DESKTOP, type Theme } from './pages.ts';

export interface Visit {
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: Theme;
  /** What the person reads; English without. */
  readonly locale?: string;
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

  return async ({ size = DESKTOP, theme = 'light', locale = 'en' } = {}) => {
    if (browser === null) throw new Error(missing);
    const context = await browser.newContext({
      viewport: size,
      colorScheme: theme,
      locale,
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      hasTouch: size.width < 600,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000); // two cores that also run a server and other tests
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

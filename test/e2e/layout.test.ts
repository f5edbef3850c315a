import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import {
  accessibilityFaults,
  DESKTOP,
  enterPassword,
  openRanges,
  PHONE,
  sidewaysScroll,
  signIn,
  type Theme,
} from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const world = demonstrationForAll();

const SIZES = { phone: PHONE, tablet: { width: 820, height: 1180 }, desktop: DESKTOP } as const;
const THEMES: readonly Theme[] = ['light', 'dark'];
const LOOKS = Object.entries(SIZES).flatMap(([name, size]) =>
  THEMES.map((theme) => ({ name, size, theme })),
);

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

describe.each(LOOKS)('on a $name in the $theme theme', ({ size, theme }) => {
  it('the sign-in fits and axe finds nothing', async () => {
    const page = await open({ size, theme });
    await page.goto(world().server.url);
    await page.getByLabel('Password').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the overview fits and axe finds nothing, also with the table and the menu open', async () => {
    const page = await open({ size, theme });
    await signIn(page, world().server.url, world().password);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const table = page.getByText('Show the table');
    if (await table.isVisible()) await table.click();
    await openRanges(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the page of work fits, and axe finds nothing', async () => {
    const page = await open({ size, theme });
    await page.goto(`${world().server.url}/?page=work`);
    await enterPassword(page, world().password);
    await page.getByRole('heading', { name: /^Most time goes into/ }).waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(8);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the method fits and axe finds nothing', async () => {
    const page = await open({ size, theme });
    await signIn(page, world().server.url, world().password);
    await page.getByRole('link', { name: 'What this means' }).click();
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('while figures are still on their way', () => {
  it('axe finds nothing, and the page says that it loads', async () => {
    const page = await open();
    await page.route('**/api/v1/analytics/{daily-trend,user-breakdown}*', () => undefined);
    await page.goto(world().server.url);
    await enterPassword(page, world().password);
    await page.locator('.headline').waitFor();
    await page.getByText('Loading').first().waitFor({ state: 'attached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

describe('the theme', () => {
  it('follows the system until one is chosen, which is remembered', async () => {
    const page = await open({ theme: 'dark' });
    await signIn(page, world().server.url, world().password);
    const dark = await background(page);
    await page.getByLabel('Theme:').first().selectOption('light');
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.reload();
    await page.locator('.headline').waitFor();
    expect(await background(page)).toBe(light);
  });
});

describe('on a narrow phone of 360 pixels', () => {
  it('nothing is pushed sideways', async () => {
    const page = await open({ size: { width: 360, height: 740 } });
    await signIn(page, `${world().server.url}/?range=all`, world().password);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('controls are large enough for a finger', async () => {
    const page = await open({ size: PHONE });
    await signIn(page, world().server.url, world().password);
    const heights = await page
      .locator('main button.ctl:visible, main summary.ctl:visible')
      .evaluateAll((controls) => controls.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

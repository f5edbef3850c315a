import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { signIn } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const world = demonstrationForAll();

interface Focus {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly isVisible: boolean;
  readonly hasRing: boolean;
}

/** What has the focus, as a person sees it. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      top: Math.round(box.top + window.scrollY),
      left: Math.round(box.left),
      isVisible: box.width > 0 && box.height > 0 && box.top >= 0 && box.top < window.innerHeight,
      hasRing: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });
}

describe('with the keyboard alone', () => {
  it('a person signs in', async () => {
    const page = await open();
    const { server, password } = world();
    await page.goto(server.url);
    await page.getByLabel('Password').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'password');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.locator('.headline').waitFor();
  });

  it('the first stop skips to the figures', async () => {
    const page = await open();
    await signIn(page, world().server.url, world().password);
    await page.reload();
    await page.locator('.headline').waitFor();
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatchObject({ name: 'Skip to content', isVisible: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('every stop is visible, has a ring, and each is reached once', async () => {
    const page = await open();
    await signIn(page, world().server.url, world().password);
    await page.reload();
    await page.locator('.foot').waitFor();
    const seen: Focus[] = [];
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      seen.push(await focus(page));
    }
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.length).toBeLessThan(80);
    expect(seen.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(seen.filter(({ hasRing }) => !hasRing)).toEqual([]);
    expect(new Set(seen.map(({ name, top, left }) => `${name} ${top} ${left}`)).size).toBe(
      seen.length,
    );
  });

  it('a range is chosen from the menu, and Escape closes it where it was', async () => {
    const page = await open();
    await signIn(page, world().server.url, world().password);
    const menu = page.locator('main summary').first();
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focus(page)).name).toContain('Last 7 days');
    await page.keyboard.press('Escape');
    expect((await focus(page)).name).toContain('Days shown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?range=last_7_days');
  });

  it('the keys of the list act, and can be switched off', async () => {
    const page = await open();
    await signIn(page, `${world().server.url}/?range=last_month`, world().password);
    await page.keyboard.press('[');
    await expect.poll(() => new URL(page.url()).search).toContain('from=');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByLabel('Single keys act').uncheck();
    await page.keyboard.press('Escape');
    const before = page.url();
    await page.keyboard.press(']');
    await page.keyboard.press('t');
    expect(await page.locator('details.data').getAttribute('open')).toBe(null);
    expect(page.url()).toBe(before);
  });
});

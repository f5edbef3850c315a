import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, DESKTOP, enterPassword, sidewaysScroll } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();

/** Where pictures go, for whoever wants to look at them. */
const { PICTURES } = process.env;

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

describe('the page of settings', () => {
  const world = demonstrationForAll({ env: { ANALYTICS_RECAPTURE_SHARE: '0.6' } });

  async function at(visit: Parameters<typeof open>[0], query = '?page=settings'): Promise<Page> {
    const page = await open(visit);
    await page.goto(`${world().server.url}/${query}`);
    await enterPassword(page, world().password);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  const setting = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('says where each setting comes from, and lets none be changed that the environment sets', async () => {
    const page = await at({ size: DESKTOP });
    const share = setting(page, 'Share that becomes work');
    expect(await share.innerText()).toMatch(/0\.6\s+Set in the environment/);
    expect(await share.getByRole('textbox').count()).toBe(0);
    expect(await setting(page, 'Smallest group').innerText()).toMatch(/5\s+Default/);
    expect(await setting(page, 'Hourly rate').locator('summary').innerText()).toContain('Change');
    await picture(page, 'settings-light');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows what a rate would change, saves it, and every figure uses it at once', async () => {
    const page = await at({ size: DESKTOP });
    const rate = setting(page, 'Hourly rate');
    await rate.locator('summary').click();
    await rate.getByLabel('New value').fill('60');
    await rate.getByRole('button', { name: 'Save' }).click();
    await rate.getByText('ANALYTICS_HOURLY_RATE does not take this value.').waitFor();
    await rate.getByLabel('New value').fill('60 EUR');
    await rate.getByRole('button', { name: 'Show the effect' }).click();
    await rate.getByText(/: worth unknown now, roughly €[\d,]+ with this value/).waitFor();
    await picture(page, 'settings-effect');
    await rate.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: Hourly rate.').waitFor();
    const changes = setting(page, 'Changes');
    expect(await changes.getByRole('row').nth(1).innerText()).toMatch(
      /Hourly rate\s+nothing set\s+60 EUR\s+Page/,
    );
    await page.getByRole('link', { name: 'Overview' }).first().click();
    await page.getByRole('heading', { name: /Worth (?:roughly|at least) €/ }).waitFor();
  });

  it('fits a phone in the dark, and is worked by keyboard', async () => {
    const page = await at({ size: { width: 360, height: 780 }, theme: 'dark' });
    const dollar = setting(page, 'One US dollar');
    await dollar.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0.9');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: One US dollar.').waitFor();
    expect(await dollar.innerText()).toMatch(/0\.9\s+Set here, /);
    await picture(page, 'settings-phone-dark');
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

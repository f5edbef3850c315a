import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, DESKTOP, enterPassword, sidewaysScroll } from './pages.ts';
import { demonstrationForAll, type World } from './worlds.ts';

const open = browserForAll();

/** Where pictures go, for whoever wants to look at them. */
const { PICTURES } = process.env;

/** So many days from now, YYYY-MM-DD. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** About so many months from now, YYYY-MM. */
const month = (months: number) => day(months * 30).slice(0, 7);

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

type Visit = Parameters<typeof open>[0];

async function signedIn({ server, password }: World, visit: Visit, query = '?page=settings') {
  const page = await open(visit);
  await page.goto(`${server.url}/${query}`);
  await enterPassword(page, password);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const setting = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the page of settings', () => {
  const world = demonstrationForAll({ env: { ANALYTICS_RECAPTURE_SHARE: '0.6' } });

  const at = (visit: Visit, query?: string) => signedIn(world(), visit, query);

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

describe('what people enter', () => {
  const world = demonstrationForAll({
    env: {
      ANALYTICS_HOURLY_RATE: '60 EUR',
      ANALYTICS_USD_RATE: '0.9',
      ANALYTICS_MONTHLY_BUDGET: '2000 EUR',
    },
  });
  const at = (visit: Visit, query?: string) => signedIn(world(), visit, query);

  it('takes licences and an invoice, and the page Models holds them together', async () => {
    const page = await at({ size: DESKTOP });
    const costs = setting(page, 'Licences and machines');
    await costs.getByLabel('What it is for').fill('Seats');
    await costs.getByLabel('Amount').fill('1200');
    await costs.getByLabel('Currency').fill('eur');
    await costs.getByLabel('First month').fill(month(-3));
    await costs.getByRole('button', { name: 'Add the cost' }).click();
    await costs.getByRole('row', { name: /^Seats €1,200 since / }).waitFor();
    const invoices = setting(page, 'Invoices for models');
    await invoices.getByLabel('Month').fill(month(-1));
    await invoices.getByLabel('Provider').fill('A provider');
    await invoices.getByLabel('Amount').fill('12.5');
    await invoices.getByLabel('Currency').fill('EUR');
    await invoices.getByRole('button', { name: 'Save the invoice' }).click();
    await invoices.getByRole('row', { name: /A provider €12\.50/ }).waitFor();
    await page.getByRole('link', { name: 'Models' }).first().click();
    const spending = page.getByRole('region', { name: /so far: |no cost is published yet/ });
    await spending.waitFor();
    expect(await spending.getByRole('row').nth(1).innerText()).toContain('1,200');
    await spending
      .getByText(/what may explain the difference/)
      .first()
      .click();
    await picture(page, 'models-spending');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('takes an annotation, which the trend shows by its number and lists', async () => {
    const page = await at({ size: DESKTOP });
    const annotations = setting(page, 'Annotations');
    const [from, to] = [day(-12), day(-10)];
    await annotations.getByLabel('First day').fill(from);
    await annotations.getByLabel(/^Last day/).fill(to);
    await annotations.getByLabel('Kind').selectOption('Training');
    await annotations.getByLabel(/^Text/).fill('Sales learned to ask <b>well</b>');
    await annotations.getByRole('button', { name: 'Add the annotation' }).click();
    await annotations.getByRole('row', { name: /Training Sales learned/ }).waitFor();
    await picture(page, 'settings-entries');
    await page.getByRole('link', { name: 'Overview' }).first().click();
    const listed = page.getByRole('list', { name: 'Annotations' });
    expect(await listed.innerText()).toContain('Training: Sales learned to ask <b>well</b>');
    expect(await page.locator('.mark-number').allTextContents()).toEqual(['1']);
    await page.getByText('1 annotation is marked, and listed below.').waitFor();
    await picture(page, 'overview-annotation');
    expect(await accessibilityFaults(page)).toEqual([]);
    const phone = await at({ size: { width: 360, height: 780 }, theme: 'dark' }, '');
    await phone.getByRole('list', { name: 'Annotations' }).waitFor();
    await picture(phone, 'overview-annotation-phone-dark');
    expect(await sidewaysScroll(phone)).toBe(0);
  });
});

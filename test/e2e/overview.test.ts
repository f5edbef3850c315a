import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DailyTrendReply, TrendPoint } from '../../src/metrics/daily-trend/contract.ts';
import { browserForAll } from './browse.ts';
import { keyFigure, openRanges, signIn } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const world = demonstrationForAll();

const FIGURES = [
  'Conversations',
  'Time saved',
  'Saved per conversation',
  'Active people',
  'Confidence',
] as const;

async function overview(search = ''): Promise<Page> {
  const page = await open();
  const { server, password } = world();
  await signIn(page, `${server.url}/${search}`, password);
  return page;
}

async function choosePreset(page: Page, name: string): Promise<void> {
  await openRanges(page);
  await page.getByRole('link', { name }).click();
  await page.waitForFunction(() => document.querySelector('.stale') === null);
}

/** Exact counts of a key figure; estimates are rounded and say nothing exactly. */
async function counted(page: Page, name: string): Promise<number> {
  const figure = /^[\d,]+/.exec(await keyFigure(page, name))?.[0] ?? '';
  return Number(figure.replaceAll(',', ''));
}

/** First and last days of what was published together, as the page's server gives them. */
async function publishedTogether(page: Page, query: string): Promise<TrendPoint[]> {
  const url = `${world().server.url}/api/v1/analytics/daily-trend?${query}`;
  const reply = (await (await page.request.get(url)).json()) as DailyTrendReply;
  return reply.data;
}

describe('the overview of the demonstration', () => {
  it('says on top of the page that its data are invented', async () => {
    const page = await overview();
    const bar = page.getByRole('complementary', { name: 'Demonstration' });
    expect(await bar.isVisible()).toBe(true);
    expect(await bar.innerText()).toContain('invented');
    expect(await bar.getByRole('button').count()).toBe(0);
  });

  it('opens with a sentence, the headline and the five key figures, each with what it covers', async () => {
    const page = await overview();
    expect(await page.locator('.lead').innerText()).toMatch(/\d/);
    expect(await page.locator('.headline').innerText()).toMatch(/\d/);
    for (const name of FIGURES) {
      const figure = page.getByRole('region', { name, exact: true });
      expect(await figure.locator('.v').innerText(), name).toMatch(/\d/);
      expect((await figure.locator('.c').innerText()).length, name).toBeGreaterThan(10);
    }
  });

  it('shows other figures and another address for another range', async () => {
    const page = await overview();
    const before = await counted(page, 'Conversations');
    await choosePreset(page, 'Since the start');
    expect(new URL(page.url()).search).toBe('?range=all');
    expect(await counted(page, 'Conversations')).toBeGreaterThan(before);
    await page.goBack();
    await expect.poll(() => counted(page, 'Conversations')).toBe(before);
  });

  it('counts a shorter range as part of a longer one', async () => {
    const page = await overview('?range=last_28_days');
    const four = await counted(page, 'Conversations');
    await choosePreset(page, 'Last 7 days');
    const one = await counted(page, 'Conversations');
    expect(one).toBeLessThan(four);
    expect(one).toBeGreaterThan(0);
  });

  it('takes free days into the address', async () => {
    const page = await overview();
    await openRanges(page);
    await page.getByRole('button', { name: 'Choose days…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose days' });
    const to = await dialog.getByLabel('Last day').inputValue();
    await dialog.getByLabel('First day').fill(to);
    await dialog.getByRole('button', { name: 'Show these days' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?from=${to}&to=${to}`);
  });

  it('refuses free days in the wrong order with a sentence', async () => {
    const page = await overview();
    await openRanges(page);
    await page.getByRole('button', { name: 'Choose days…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose days' });
    const from = await dialog.getByLabel('First day').inputValue();
    await dialog.getByLabel('Last day').fill('2020-01-01');
    await dialog.getByLabel('First day').fill(from);
    expect(await dialog.getByRole('alert').innerText()).toContain('before the first');
    expect(await dialog.getByRole('button', { name: 'Show these days' }).isDisabled()).toBe(true);
  });

  it('steps back and forth by the length of the range', async () => {
    const page = await overview('?range=last_month');
    const forth = page.getByRole('button', { name: 'The month after' });
    await page.getByRole('button', { name: 'The month before' }).click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?from=\d{4}-\d\d-01&to=/);
    await forth.click();
    await expect.poll(() => new URL(page.url()).search).toBe('?range=last_month');
  });

  it('gives the trend as a table too, one row for the days that were published together', async () => {
    const page = await overview('?range=last_7_days');
    const blocks = await publishedTogether(page, 'range_type=last_7_days');
    await page.getByText('Show the table').click();
    const table = page.getByRole('region', { name: 'The same figures as a table' });
    expect(await table.locator('tbody tr').count()).toBe(blocks.length);
    const sum = (await table.locator('tbody tr td:nth-child(2)').allInnerTexts())
      .map((text) => Number(text.replaceAll(',', '')) || 0)
      .reduce((total, one) => total + one, 0);
    expect(sum).toBe(await counted(page, 'Conversations'));
  });

  it('says of a day that was published with the next ones that it is part of theirs', async () => {
    const page = await overview();
    const several = (await publishedTogether(page, 'range_type=all')).find(
      ({ from, date }) => from < date,
    );
    await page.goto(`${world().server.url}/?from=${several?.from}&to=${several?.from}`);
    await page.getByRole('heading', { name: 'nothing is published by itself' }).waitFor();
    expect(await page.locator('.empty').innerText()).toContain('of the days that follow');
  });

  it('reads the chart aloud by its caption', async () => {
    const page = await overview();
    const chart = page.locator('.band svg[role=img]');
    const caption = await chart.getAttribute('aria-labelledby');
    const text = await page.locator(`[id="${caption}"]`).innerText();
    expect(text.length).toBeGreaterThan(60);
  });

  it('saves the trend as CSV, marked as a demonstration', async () => {
    const page = await overview('?range=last_7_days');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(
      /^demonstration-time-saved-\d{4}-\d\d-\d\d-to-.+\.csv$/,
    );
  });

  it('says of people how many there were at least, and lists none', async () => {
    const page = await overview('?range=all');
    const people = page.getByRole('region', { name: /^At least \d+ of 60 accounts were active, / });
    const text = await people.innerText();
    expect(text).toMatch(/There is no list of people/);
    expect(text).toMatch(/≥\s\d*[05] of 60\saccounts/);
    expect(await people.locator('table, code').count()).toBe(0);
  });

  it('answers days of which nothing is published with a sentence and the way out', async () => {
    const page = await open();
    const { server, password } = world();
    await page.goto(`${server.url}/?from=2001-01-01&to=2001-01-07`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'there are no figures' }).waitFor();
    await page.getByRole('link', { name: 'Show all days since the start' }).click();
    await page.locator('.headline').waitFor();
    expect(new URL(page.url()).search).toBe('?range=all');
  });
});

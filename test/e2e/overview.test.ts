import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DailyTrendReply, TrendPoint } from '../../src/metrics/daily-trend/contract.ts';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, keyFigure, openRanges, signIn, type Theme } from './pages.ts';
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

/** What a menu of the page gives to its reader. */
async function savedFrom(page: Page, place: Locator, item: string) {
  const saving = page.waitForEvent('download');
  await place.locator('summary', { hasText: 'Save' }).click();
  await place.getByRole('button', { name: item, exact: true }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** In the browser: whether it can be read as a drawing. */
function isDrawing(text: string): boolean {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return documentElement.tagName === 'svg';
}

async function overview(search = '', theme: Theme = 'light'): Promise<Page> {
  const page = await open({ theme });
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
  it('compares with what is chosen, keeps that from page to page, and saves it so', async () => {
    const page = await overview('?range=last_month');
    const [lead, hero] = [page.locator('.lead'), page.locator('.hero')];
    const choice = page.locator('summary', { hasText: 'Compared with:' });
    await choice.press('Enter');
    await page.getByRole('link', { name: 'No comparison' }).press('Enter');
    await page.waitForFunction(() => document.querySelector('.stale') === null);
    expect(new URL(page.url()).searchParams.get('compare')).toBe('none');
    expect(`${await lead.innerText()} ${await hero.innerText()}`).not.toMatch(
      /[▲▼]| than in |before/,
    );

    await page.getByRole('link', { name: 'Work', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('compare')).toBe('none');
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await lead.waitFor();

    // From none the key goes round to the period before.
    await page.keyboard.press('c');
    await lead.filter({ hasText: / (as|than) in \w+/ }).waitFor();
    await page.goto(`${world().server.url}/?range=last_month&compare=year`);
    await page.getByText('No data from a year before to compare').first().waitFor();
    const { bytes } = await savedFrom(page, page.locator('.hero'), 'Table (CSV)');
    expect(bytes.toString('utf8')).toMatch(/year/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

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
    const trend = page.locator('.panel').filter({ has: page.locator('.band') });
    const { name, bytes } = await savedFrom(page, trend, 'Table (CSV)');
    expect(name).toMatch(/^demonstration-cogniforce-daily-trend-\d{4}-\d\d-\d\d-to-.+\.csv$/);
    const [head, ...rows] = bytes.toString().trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffdate,from,chats,/);
    expect(rows).toHaveLength((await publishedTogether(page, 'range_type=last_7_days')).length);
  });

  it('saves a sheet for finance that another program opens', async () => {
    const page = await overview('?range=last_7_days');
    const { name, bytes } = await savedFrom(
      page,
      page.locator('.head'),
      'Sheet for finance (XLSX)',
    );
    expect(name).toMatch(/^demonstration-cogniforce-finance-/);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map((sheet) => sheet.name).slice(0, 2)).toEqual(['Summary', 'Assumptions']);
  });

  it.each(['light', 'dark'] as const)(
    'saves a panel of the %s page as a light picture that needs nothing else',
    async (theme) => {
      const page = await overview('?range=last_7_days', theme);
      const trend = page.locator('.panel').filter({ has: page.locator('.band') });
      const drawing = (await savedFrom(page, trend, 'Picture (SVG)')).bytes.toString();
      expect(drawing).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
      expect(drawing).toContain('Source: Cogniforce, ');
      expect(drawing).toContain('Demonstration: these figures are invented.');
      // The colour of what is claimed in the light theme.
      expect(drawing).toContain('rgb(19, 95, 91)');
      expect(drawing).not.toMatch(/var\(|class=|style=|foreignObject/);
      expect(await page.evaluate(isDrawing, drawing)).toBe(true);
      const { bytes } = await savedFrom(page, trend, 'Picture (PNG)');
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(1_000);
      const shown = await page.evaluate(() => document.documentElement.dataset.theme ?? null);
      expect(shown).toBeNull();
    },
  );

  it('is one page on paper, with the figure, three numbers, the chart, the method and the date', async () => {
    const page = await overview('?range=last_28_days');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.kpi:visible').count()).toBe(3);
    expect(await page.locator('.printed').innerText()).toMatch(/as of \d+ \w+ \d{4}, \d\d:\d\d/);
    expect(await page.locator('.band').isVisible()).toBe(true);
    expect(await page.locator('summary:visible').count()).toBe(0);
  });

  it('says so where nothing can be saved', async () => {
    const page = await overview('?range=last_7_days');
    await page.route('**/export/**', (route) => route.abort());
    const head = page.locator('.head');
    await head.locator('summary', { hasText: 'Save' }).click();
    await head.getByRole('button', { name: 'All tables (JSON)' }).click();
    await head.getByText('It could not be saved. Try again.').waitFor();
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

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import {
  accessibilityFaults,
  DESKTOP,
  enterPassword,
  PHONE,
  sidewaysScroll,
  type Theme,
} from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const NARROW = { width: 360, height: 740 } as const;
const LOOKS: readonly { size: typeof DESKTOP | typeof PHONE; theme: Theme }[] = [
  { size: DESKTOP, theme: 'light' },
  { size: PHONE, theme: 'dark' },
];

/** Rows of a table in what a reader hears, its head first. */
const rowsOf = async (page: Page, panel: RegExp) => {
  const region = page.getByRole('region', { name: panel }).first();
  await region.waitFor();
  const rows = await region.getByRole('row').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
};

describe('the page of groups', () => {
  const world = demonstrationForAll();
  const opened = async (query: string, visit: Parameters<typeof open>[0] = {}) => {
    const page = await open(visit);
    await page.goto(`${world().server.url}/${query}`);
    await enterPassword(page, world().password);
    return page;
  };

  it.each(LOOKS)('holds every group against the middle one: $theme', async (visit) => {
    const page = await opened('?page=groups', visit);
    const [head, ...rows] = await rowsOf(page, / used AI most: [\d.]+ h, /);
    expect(head).toMatch(/^Group .*With AI Change .*Model cost$/);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.at(-1)).toMatch(/^Median of the groups/);
    // Above ten, else a few more would be a large share; a group that was not shown before has none.
    expect(rows.join(' ')).toMatch(/[▲▼] \d+%/);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('opens a group by keyboard, period by period, and goes back to all of them', async () => {
    const page = await opened('?page=groups&range=last_12_months');
    const link = page.getByRole('link', { name: 'Customer service' });
    await link.press('Enter');
    const [head, newest] = await rowsOf(page, /^Customer service: .* with AI, /);
    expect(new URL(page.url()).searchParams.get('range')).toBe('last_12_months');
    expect(head).toMatch(/^Days Conversations .*With AI Saved$/);
    expect(newest).toMatch(/\d+ (min|h) [−\d]/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'All groups' }).press('Enter');
    await page.getByRole('region', { name: /^Customer service: / }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('group')).toBe(false);
  });

  it('says of an address that is no group that it is none', async () => {
    const page = await opened('?page=groups&group=nobody');
    await page.getByText('No group has this address.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(['?page=groups', '?page=groups&group=nobody', '?page=work', '?page=models', ''])(
    'fits a narrow phone: %s',
    async (query) => {
      const page = await opened(query, { size: NARROW });
      await page.locator('.foot').waitFor();
      await page.locator('.wait').first().waitFor({ state: 'detached' });
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});

describe('tables of two divisions at once', () => {
  const world = demonstrationForAll();
  const TABLES = [
    { query: '?page=work', title: /^Kinds of work by group, /, row: 'Customer service' },
    { query: '?page=models', title: /^Models by group, /, row: 'Customer service' },
    { query: '?page=models', title: /^Kinds of work by model, /, row: 'gpt-5-mini' },
  ] as const;

  it.each(TABLES)(
    'name each row and column and say their time: $title',
    async ({ query, title, row }) => {
      const page = await open({ theme: 'dark' });
      await page.goto(`${world().server.url}/${query}`);
      await enterPassword(page, world().password);
      const panel = page.getByRole('region', { name: title });
      await panel.waitFor();
      expect(await panel.getByRole('columnheader').count()).toBeGreaterThan(3);
      expect(await panel.getByRole('rowheader').first().innerText()).toBe(row);
      expect(await panel.getByRole('cell').first().innerText()).toMatch(/^\d+(\.\d)?\sh$/);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  it('can be pushed sideways by keyboard where a phone is too narrow', async () => {
    const page = await open({ size: NARROW });
    await page.goto(`${world().server.url}/?page=work`);
    await enterPassword(page, world().password);
    const table = page.getByRole('region', { name: 'Kinds of work by group', exact: true });
    await page.locator('.wait').first().waitFor({ state: 'detached' });
    await table.focus();
    await expect.poll(() => table.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const left = await table.getByRole('rowheader').first().boundingBox();
    expect(left?.x).toBeCloseTo((await table.boundingBox())?.x ?? Number.NaN, 0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

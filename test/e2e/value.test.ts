import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, PHONE, sidewaysScroll, signIn } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();

describe('the value without a rate', () => {
  const world = demonstrationForAll();

  it('is no amount of money: the panel says what to set, and what is known of the cost', async () => {
    const page = await open();
    await signIn(page, world().server.url, world().password);
    const panel = page.getByRole('region', { name: 'Add an hourly rate to see the value' });
    expect(await panel.innerText()).toMatch(/on the page Settings or as ANALYTICS_HOURLY_RATE/);
    expect(await panel.innerText()).not.toMatch(/€|NaN|null/);
    const groups = panel.getByRole('region', { name: /^Time saved by group, / });
    expect(await groups.getByRole('row', { name: /^Engineering/ }).innerText()).toMatch(/\d\sh/);
  });
});

const GROUPS = /^(Customer service|Engineering|Finance|Marketing|Sales) /;

describe('the value with rates', () => {
  const world = demonstrationForAll({
    env: {
      ANALYTICS_HOURLY_RATE: '60 EUR',
      ANALYTICS_HOURLY_RATES: '{"Engineering": 75, "Enginering": 80}',
      ANALYTICS_USD_RATE: '0.92',
    },
  });

  it('claims what is left after the known costs, and names no group that is small', async () => {
    const page = await open({ size: PHONE, theme: 'dark' });
    await signIn(page, world().server.url, world().password);
    const panel = page.getByRole('region', {
      name: /^Worth roughly €.*, after €.* of known model costs/,
    });
    expect(await panel.innerText()).toMatch(/rate for “Enginering”, and no group of this name/);
    expect(await panel.getByRole('row', { name: /^Not included/ }).innerText()).toMatch(
      /not known/,
    );
    expect(
      await panel.getByRole('row', { name: /an hour, the mean of the rates in use/ }).count(),
    ).toBe(1);
    // On a phone people leave the table, and not the cost.
    expect(await panel.getByRole('row', { name: /^Customer service €.* €/ }).count()).toBe(1);
    // How many depends on the weeks, and so on the day on which the demonstration is made.
    const named = await panel.getByRole('row', { name: GROUPS }).count();
    expect(named).toBeGreaterThan(1);
    expect(/ of 5\sgroups are named/.test(await panel.innerText())).toBe(named < 5);
    const cost = page.getByRole('region', { name: /^Models cost/ });
    expect(await cost.innerText()).toMatch(/no known price/);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, sidewaysScroll } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const world = demonstrationForAll();

const NAMES = {
  Übersicht: '',
  Verbreitung: '?page=adoption',
  Arbeit: '?page=work',
  Modelle: '?page=models',
  Gruppen: '?page=groups',
  Läufe: '?page=runs',
  Einstellungen: '?page=settings',
  Methode: '?page=method',
};

/** Where long words would break a page: a usual window, and a narrow phone. */
const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

describe.each(SIZES)('in German, $width pixels wide', (size) => {
  it('every page is German and fits, and axe finds nothing', async () => {
    const page = await open({ size, locale: 'de-AT' });
    await page.goto(world().server.url);
    await page.getByLabel('Passwort').fill(world().password);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    // Who leaves earlier is not signed in.
    await page.locator('.headline').waitFor();
    for (const [name, search] of Object.entries(NAMES)) {
      await page.goto(`${world().server.url}/${search}`);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.locator('.wait').first().waitFor({ state: 'detached' });
      expect(await page.locator('html').getAttribute('lang')).toBe('de');
      expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
      expect([name, await accessibilityFaults(page)]).toEqual([name, []]);
    }
  });
});

it('a slider on the method says what the figure would be, by the keyboard', async () => {
  const page = await open();
  await page.goto(`${world().server.url}/?page=method`);
  await page.getByLabel('Password').fill(world().password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const slider = page.getByRole('slider', { name: 'Work beside the chat, for each question' });
  const said = () => slider.getAttribute('aria-valuetext');
  expect(await said()).toMatch(/^2\smin: (cautious: .*|no saving shown.*), as it is$/);
  await slider.press('End');
  expect(await said()).toMatch(/^4\smin: .*, −\d+%$/);
  const row = page.locator('.slider', { has: slider });
  await expect.poll(() => row.locator('p').innerText()).toMatch(/^4\smin/);
});

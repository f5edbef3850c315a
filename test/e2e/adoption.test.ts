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
const ADOPTION = '?page=adoption';
const LOOKS: readonly { size: typeof DESKTOP | typeof PHONE; theme: Theme }[] = [
  { size: DESKTOP, theme: 'light' },
  { size: PHONE, theme: 'dark' },
];

describe('the page of adoption', () => {
  const world = demonstrationForAll();
  const opened = async (query: string, visit: Parameters<typeof open>[0] = {}) => {
    const page = await open(visit);
    await page.goto(`${world().server.url}/${ADOPTION}${query}`);
    await enterPassword(page, world().password);
    return page;
  };

  it.each(LOOKS)('goes from accounts to habit, and says who stays: $theme', async (visit) => {
    const page = await opened('', visit);
    const steps = page.getByRole('region', { name: /^At least \d+ of 60 accounts use it weekly/ });
    await steps.waitFor();
    const lines = await steps.getByRole('row').allInnerTexts();
    expect(lines.map((line) => line.replaceAll(/\s+/g, ' ')).slice(1)).toEqual([
      expect.stringMatching(/^Have an account 60$/),
      expect.stringMatching(/^Have tried it ≥ \d+ \d+%$/),
      expect.stringMatching(/^Used it in the month ≥ \d+ \d+%$/),
      expect.stringMatching(/^Weekly: .* ≥ \d+ \d+%$/),
      expect.stringMatching(/^Every week: .* ≥ \d+ \d+%$/),
    ]);
    expect(await steps.innerText()).toMatch(/At most \d+ of 60 accounts have never used it/);
    const stay = page.getByRole('region', { name: /groups of beginners, half or more still use/ });
    await stay.waitFor();
    expect(await stay.getByRole('cell', { name: 'half or more' }).count()).toBeGreaterThan(1);
    const groups = page.getByRole('region', { name: 'By group' });
    await groups.waitFor();
    expect(await groups.getByRole('row').count()).toBeGreaterThan(2);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('fits a narrow phone', async () => {
    const page = await opened('', { size: { width: 360, height: 740 } });
    await page.getByRole('heading', { name: /^At least \d+ of 60 accounts/ }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('says since when it waits before a month is over, and draws nothing', async () => {
    const page = await opened('&from=2025-12-01&to=2025-12-20');
    const steps = page.getByRole('region', { name: 'How many people use it is not said yet' });
    await steps.waitFor();
    expect(await steps.innerText()).toMatch(/No whole month had ended by 20 December 2025/);
    expect(await steps.getByRole('row').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

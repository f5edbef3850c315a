import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cogniforceCommand } from '../support/command-line.ts';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, sidewaysScroll, signIn, type Theme } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const world = demonstrationForAll({ env: { ANALYTICS_QUESTION_SHARE: '1' } });

const NARROW = { width: 360, height: 780 } as const;
const QUESTION = 'Without AI, how long would this have taken you?';

let links: string[] = [];

beforeAll(async () => {
  const { server, folder } = world();
  // The run at its start asks everybody of the demonstration who has worked lately.
  await vi.waitFor(
    async () => {
      links = await linksOf(server.url, folder);
      expect(links.length).toBeGreaterThan(10);
    },
    { timeout: 60_000, interval: 250 },
  );
});

/** As whoever hands them out finds them: on the command line, beside the server. */
async function linksOf(url: string, cwd: string): Promise<string[]> {
  const env = { ANALYTICS_PUBLIC_URL: url, TZ: 'UTC', LOG_LEVEL: 'silent' };
  const { stdout } = await cogniforceCommand(['questions', '--json'], env, { cwd });
  const { links } = JSON.parse(stdout) as { readonly links: readonly { readonly link: string }[] };
  return links.map(({ link }) => link);
}

/** A link that no other test has used. */
function nextLink(): string {
  const link = links.pop();
  if (link === undefined) throw new Error('the demonstration asks too few');
  return link;
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** Everything that can be touched and is smaller than 44 px, except links within a sentence. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, main label, main a')]
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ text }) => text),
  );

async function expectFit(page: Page): Promise<void> {
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await smallTargets(page)).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** An answer to the first question; the second has the same to choose from. */
function pick(page: Page, name: string) {
  return page.getByRole('group', { name: 'Your answer' }).getByRole('radio', { name });
}

describe('a question', () => {
  it('is answered, changed and taken back, by keyboard too, and each state is read out', async () => {
    const page = await open({ size: NARROW });
    await page.goto(nextLink());
    await title(page, QUESTION).waitFor();
    expect(await page.getByText('Likely range').count()).toBe(0);
    await expectFit(page);
    await press(page, 'Agree and send');
    await page.getByRole('alert').getByText('Choose one of the answers first.').waitFor();
    await pick(page, '15 min').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    const withAi = page.getByRole('group', { name: 'And with AI, all included?' });
    expect(await withAi.getByRole('radio', { name: 'I cannot say' }).isChecked()).toBe(true);
    await withAi.getByRole('radio', { name: '15 min' }).check();
    await page.keyboard.press('Enter');

    await title(page, 'Thank you, your answer is stored').waitFor();
    expect(await focused(page)).toBe('H1');
    await page
      .getByRole('img', { name: /^Your answer: 30 minutes\. Estimate without AI: / })
      .waitFor();
    await page.getByText('It helps to bring all estimates nearer').waitFor();
    await page.getByText('And with AI, all included? 15 minutes').waitFor();
    await expectFit(page);

    await page.reload();
    await title(page, 'Thank you, your answer is stored').waitFor();
    await press(page, 'Change my answer');
    await page.getByText('Since you have seen the estimate').waitFor();
    expect(await pick(page, '30 min').isChecked()).toBe(true);
    await pick(page, 'I would not have done it').check();
    await press(page, 'Agree and send');
    await page.getByText('It is kept but does not calibrate others').waitFor();
    await page.getByRole('definition').filter({ hasText: 'I would not have done it' }).waitFor();

    await press(page, 'Take my answer back');
    await title(page, 'Your answer is erased').waitFor();
    await expectFit(page);
    await page.reload();
    await title(page, QUESTION).waitFor();
  });

  it('shows in another browser neither the answer nor that there is one, and cannot be changed there', async () => {
    const link = nextLink();
    const [mine, theirs] = [await open(), await open()];
    await theirs.goto(link);
    await title(theirs, QUESTION).waitFor();
    const before = await theirs.locator('main').innerText();
    await mine.goto(link);
    await pick(mine, '2 h').check();
    await press(mine, 'Agree and send');
    await title(mine, 'Thank you').waitFor();
    await theirs.reload();
    await title(theirs, QUESTION).waitFor();
    expect(await theirs.locator('main').innerText()).toBe(before);
    await theirs.getByText('Only that one can change the answer or take it back.').waitFor();
    await pick(theirs, '2 min').check();
    await press(theirs, 'Agree and send');
    const refused = theirs.getByRole('alert').getByText('No answer of this browser is stored.');
    await refused.waitFor();
    expect(await theirs.getByText('Likely range').count()).toBe(0);
    await press(theirs, 'I do not want to answer');
    await refused.waitFor();
    await expectFit(theirs);
    await mine.reload();
    await mine.getByRole('img', { name: /^Your answer: 2 hours\./ }).waitFor();
    await press(mine, 'Take my answer back');
    await title(mine, 'Your answer is erased').waitFor();
  });

  it.each<[string, Theme]>([
    ['de-AT', 'dark'],
    ['fr', 'light'],
  ])('fits on a small phone in %s, %s, and axe finds nothing', async (locale, theme) => {
    const page = await open({ size: NARROW, theme, locale });
    await page.goto(nextLink());
    await page.getByRole('radio').first().waitFor();
    const german = locale.startsWith('de');
    expect(await page.locator('html').getAttribute('lang')).toBe(german ? 'de' : 'en');
    await expectFit(page);
    await press(page, german ? 'Ich möchte nicht antworten' : 'I do not want to answer');
    await title(page, german ? 'Vermerkt: keine Antwort' : 'Noted: no answer').waitFor();
    await expectFit(page);
  });

  it('says in one sentence what is wrong with a link, and when its time is over', async () => {
    const page = await open({ size: NARROW });
    const link = nextLink();
    await page.goto(`${link}x`);
    await title(page, 'There is no question under this link').waitFor();
    await expectFit(page);
    await page.route('**/api/v1/analytics/questions/*', (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ status: 410, json: { code: 'QUESTION_CLOSED' } })
        : route.fallback(),
    );
    await page.goto(link);
    await title(page, 'The time for this question is over').waitFor();
    await expectFit(page);
    await press(page, 'Take my answer back');
    await page.getByRole('alert').getByText('No answer of this browser is stored.').waitFor();
  });

  it('can be taken back after its time, in the browser that has answered', async () => {
    const page = await open({ size: NARROW });
    const link = nextLink();
    await page.goto(link);
    await pick(page, '1 h').check();
    await press(page, 'Agree and send');
    await title(page, 'Thank you').waitFor();
    await page.route('**/api/v1/analytics/questions/*', (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ status: 410, json: { code: 'QUESTION_CLOSED' } })
        : route.fallback(),
    );
    await page.reload();
    await title(page, 'The time for this question is over').waitFor();
    await press(page, 'Take my answer back');
    await title(page, 'Your answer is erased').waitFor();
  });

  it('keeps what was chosen while there is no connection', async () => {
    const page = await open({ size: NARROW });
    await page.goto(nextLink());
    await pick(page, '1 h').check();
    await page.context().setOffline(true);
    await press(page, 'Agree and send');
    await page.getByRole('alert').getByText('No connection to Cogniforce.').waitFor();
    await page.context().setOffline(false);
    await press(page, 'Agree and send');
    await title(page, 'Thank you').waitFor();
  });

  it('loads nothing of the dashboard, and its address goes nowhere and into no log', async () => {
    const page = await open();
    const link = nextLink();
    const loaded: Promise<number>[] = [];
    const referrers: (string | undefined)[] = [];
    page.on('response', (response) => {
      referrers.push(response.request().headers().referer);
      if (response.url().endsWith('.js')) loaded.push(response.body().then(({ length }) => length));
    });
    await page.goto(link);
    await title(page, QUESTION).waitFor();
    const sizes = await Promise.all(loaded);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
    expect(referrers.filter(Boolean)).toEqual([]);
    expect(world().server.log()).not.toContain(link.split('/').at(-1));
  });
});

describe('whoever hands the questions out', () => {
  it('finds on the overview how many answers there are, in steps, and no link', async () => {
    const page = await open();
    const { server, password } = world();
    await signIn(page, server.url, password);
    const panel = page.getByRole('region', { name: /for a first calibration|answers so far/ });
    await panel.getByText('Counts move in steps of 5, to protect people.').waitFor();
    await panel.getByText('cogniforce questions --recipients').waitFor();
    expect(await panel.getByRole('button').count()).toBe(0);
    expect(await page.content()).not.toContain('/question/');
  });
});

import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/server.ts';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, enterPassword, NOTICED, PHONE, sidewaysScroll } from './pages.ts';
import { copyOfDemonstration, demonstrationForAll, removeAfterTest } from './worlds.ts';

const open = browserForAll();
const MODELS = '?page=models';

describe('the page of models', () => {
  const world = demonstrationForAll();

  it('says what models cost and how they are rated, on a phone and in the dark', async () => {
    const page = await open({ size: PHONE, theme: 'dark' });
    await page.goto(`${world().server.url}/${MODELS}`);
    await enterPassword(page, world().password);
    await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor();
    const ratings = page.getByRole('region', { name: /ratings are up$/ });
    expect(await ratings.innerText()).toMatch(/\d+%\s*\d+%–\d+%/);
    await page.getByRole('region', { name: /^Models cost/ }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('saves the ratings as a file, marked as a demonstration', async () => {
    const page = await open();
    await page.goto(`${world().server.url}/${MODELS}`);
    await enterPassword(page, world().password);
    const saving = page.waitForEvent('download');
    await page
      .getByRole('region', { name: /ratings are up$/ })
      .getByRole('button', { name: 'CSV' })
      .click();
    expect((await saving).suggestedFilename()).toMatch(/^demonstration-ratings-\d{4}-/);
  });

  it('answers days without conversations with a sentence', async () => {
    const page = await open();
    await page.goto(`${world().server.url}/${MODELS}&from=2001-01-01&to=2001-01-07`);
    await enterPassword(page, world().password);
    await page.getByText('there were no conversations').waitFor();
  });

  it('hides the ratings of fewer people than the smallest group', async () => {
    const { folder, password } = await copyOfDemonstration();
    removeAfterTest(folder);
    const server = await startServer({ folder, env: { ANALYTICS_MINIMUM_GROUP: '1000' } });
    onTestFinished(async () => void (await server.stop()));
    const page = await open();
    await page.goto(`${server.url}/${MODELS}`);
    await enterPassword(page, password);
    await page.getByText('Ratings are hidden: fewer than 1000 people rated an answer').waitFor();
  });
});

describe('the page of models in trouble', () => {
  it('shows the steps to the first figures, and says as of when when the server is gone', async () => {
    const { folder } = await copyOfDemonstration();
    removeAfterTest(folder);
    const password = 'a password of one’s own';
    const server = await startServer({
      folder,
      env: {
        DATABASE_URL: `sqlite:///${join(folder, 'data', 'demo', 'webui.db')}`,
        COGNIFORCE_DATABASE_URL: `sqlite:///${join(folder, 'figures', 'new.db')}`,
        ANALYTICS_PASSWORD: password,
        ENABLE_ANALYTICS_PROCESSING: 'false',
        ANALYTICS_MAX_CONVERSATIONS_PER_RUN: '300',
      },
    });
    onTestFinished(async () => void (await server.stop()));
    const page = await open();
    await page.goto(`${server.url}/${MODELS}&range=all`);
    await enterPassword(page, password);
    await page.getByRole('heading', { name: 'Three steps to the first figures' }).waitFor();
    await page.getByRole('button', { name: 'Update now' }).click();
    await page.locator('table.models').first().waitFor({ timeout: 60_000 });
    await server.stop();
    const strip = page.getByRole('region', { name: 'State of the figures' });
    await strip.waitFor(NOTICED);
    expect(await strip.innerText()).toMatch(/^No connection\. Figures as of/);
  });
});

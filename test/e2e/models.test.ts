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
    const cost = page.getByRole('region', { name: /^Models cost/ });
    expect(await cost.getByRole('region', { name: /^By model, / }).innerText()).toMatch(
      /gpt-5-mini/,
    );
    expect(await cost.innerText()).toMatch(/rows need not add up to the total/);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('saves the ratings as a file, marked as a demonstration', async () => {
    const page = await open();
    await page.goto(`${world().server.url}/${MODELS}`);
    await enterPassword(page, world().password);
    const saving = page.waitForEvent('download');
    const panel = page.getByRole('region', { name: /ratings are up$/ });
    await panel.locator('summary', { hasText: 'Save' }).click();
    await panel.getByRole('button', { name: 'Table (CSV)' }).click();
    expect((await saving).suggestedFilename()).toMatch(
      /^demonstration-cogniforce-ratings-models-\d{4}-/,
    );
  });

  it('answers days of which nothing is published with a sentence', async () => {
    const page = await open();
    await page.goto(`${world().server.url}/${MODELS}&from=2001-01-01&to=2001-01-07`);
    await enterPassword(page, world().password);
    await page.getByRole('heading', { name: 'there are no figures' }).waitFor();
  });

  it('has no row for a model that too few people rated, and says so', async () => {
    const page = await open();
    await page.goto(`${world().server.url}/${MODELS}`);
    await enterPassword(page, world().password);
    const ratings = page.getByRole('region', { name: /ratings are up$/ });
    await ratings.getByRole('row', { name: /^All models/ }).waitFor();
    expect(await ratings.innerText()).toMatch(/too few people rated/i);
    expect(await ratings.locator('.hatch').count()).toBe(0);
  });
});

describe('the page of models in trouble', () => {
  it('shows the steps to the first figures, and after a run that left something unread that none is published', async () => {
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
    // A block closes once a run has read everything.
    const nothing = page.getByRole('heading', { name: 'Nothing is published yet.' });
    await nothing.waitFor({ timeout: 60_000 });
    await server.stop();
    const strip = page.getByRole('region', { name: 'State of the figures' });
    await strip.waitFor(NOTICED);
    expect(await strip.innerText()).toMatch(/^No connection\. Figures as of/);
  });
});

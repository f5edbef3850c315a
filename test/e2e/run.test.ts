import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServer } from '../support/server.ts';
import { browserForAll } from './browse.ts';
import { enterPassword } from './pages.ts';
import { copyOfDemonstration, demonstrationForAll, worldForAll } from './worlds.ts';

const open = browserForAll();

describe('a first use', () => {
  const password = 'a password of one’s own';
  /** The same conversations, and a database for the figures that does not exist yet. */
  const world = worldForAll(async () => {
    const { folder } = await copyOfDemonstration();
    const server = await startServer({
      folder,
      env: {
        DATABASE_URL: `sqlite:///${join(folder, 'data', 'demo', 'webui.db')}`,
        COGNIFORCE_DATABASE_URL: `sqlite:///${join(folder, 'figures', 'new.db')}`,
        ANALYTICS_PASSWORD: password,
        ENABLE_ANALYTICS_PROCESSING: 'false',
        // Everybody here has agreed to be shown.
        ANALYTICS_PEOPLE: 'pseudonymous',
      },
    });
    return { server, folder, password };
  });

  it('shows three steps, starts a run, its progress, and then the figures by themselves', async () => {
    const page = await open();
    await page.goto(`${world().server.url}/?range=all`);
    await enterPassword(page, password);
    await page.getByRole('heading', { name: 'Three steps to the first figures' }).waitFor();
    expect(await page.locator('.headline').count()).toBe(0);
    await page.getByRole('button', { name: 'Update now' }).click();
    await page.getByRole('progressbar', { name: 'Conversations read' }).waitFor();
    await page.getByText(/^[\d,]+ of [\d,]+\sconversations/).waitFor();
    await page.locator('.headline').waitFor({ timeout: 240_000 });
    await page.getByRole('heading', { name: /^Up to date as of \d\d:\d\d$/ }).waitFor();
    const mode = page.getByText('Single people are shown, by pseudonym');
    await mode.filter({ visible: true }).first().waitFor();
    const people = page.getByRole('region', { name: 'People by pseudonym' });
    await people.getByRole('row').nth(30).waitFor();
  }, 300_000);
});

describe('a further run', () => {
  const world = demonstrationForAll();

  it('is started from the page and finds nothing new', async () => {
    const page = await open();
    await page.goto(world().server.url);
    await enterPassword(page, world().password);
    await page.getByRole('button', { name: 'Update now' }).click();
    await page.getByRole('heading', { name: 'Up to date, nothing new' }).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Update now' }).isEnabled())
      .toBe(true);
  });
});

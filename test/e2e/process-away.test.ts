import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/server.ts';
import { browserForAll } from './browse.ts';
import { enterPassword, NOTICED, signIn } from './pages.ts';
import { copyOfDemonstration, removeAfterTest } from './worlds.ts';

const open = browserForAll();

describe('when Cogniforce itself goes away', () => {
  it('what is on the page stays and says as of when', async () => {
    const { folder, password } = await copyOfDemonstration();
    removeAfterTest(folder);
    const server = await startServer({ folder });
    onTestFinished(async () => void (await server.stop()));
    const page = await open();
    await signIn(page, server.url, password);
    await server.stop();
    const strip = page.getByRole('region', { name: 'State of the figures' });
    await strip.waitFor(NOTICED);
    expect(await strip.innerText()).toMatch(/^No connection\. Figures as of/);
    await page.locator('.headline').waitFor();
  });
});

describe('without any database at the start', () => {
  it('the process runs, says so, and uses the database when it comes', async () => {
    const { folder } = await copyOfDemonstration();
    removeAfterTest(folder);
    const late = join(folder, 'late', 'webui.db');
    await mkdir(join(folder, 'late'));
    const server = await startServer({
      folder,
      env: {
        DATABASE_URL: `sqlite:///${late}`,
        ANALYTICS_PASSWORD: 'a password of one’s own',
        ANALYTICS_MAX_CONVERSATIONS_PER_RUN: '500',
      },
      until: 'degraded',
    });
    onTestFinished(async () => void (await server.stop()));
    const page = await open();
    await page.goto(`${server.url}/?range=all`);
    await enterPassword(page, 'a password of one’s own');
    await page.getByText('Open WebUI’s database is found failed').waitFor();
    await rename(join(folder, 'data', 'demo', 'webui.db'), late);
    // A run that did not read everything publishes nothing; that it has ended is seen.
    await page.getByText('Nothing is published yet').first().waitFor({ timeout: 120_000 });
  });
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cable, layCable } from '../support/cable.ts';
import { type FreshAddress, freshAddress, NoPostgres } from '../support/fresh-address.ts';
import { startServer } from '../support/server.ts';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, enterPassword, NOTICED } from './pages.ts';
import { copyOfDemonstration, type World } from './worlds.ts';

const open = browserForAll();

describe('when the database of the figures goes away', () => {
  let cable: Cable;
  let place: FreshAddress;
  let world: World | null = null;
  let missing = '';

  beforeAll(async () => {
    try {
      place = await freshAddress('postgres');
    } catch (error) {
      if (!(error instanceof NoPostgres)) throw error;
      missing = `needs PostgreSQL: ${error.message}`;
      return;
    }
    const { address } = place;
    if (address.engine !== 'postgres') throw new Error('not a PostgreSQL address');
    cable = await layCable(address.host, address.port);
    const { folder } = await copyOfDemonstration();
    const secrets = {
      ANALYTICS_PASSWORD: 'a password of one’s own',
      ANALYTICS_SALT: 'a salt of sixteen bytes or more',
      ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
    };
    const server = await startServer({
      folder,
      env: {
        ...secrets,
        DATABASE_URL: `sqlite:///${join(folder, 'data', 'demo', 'webui.db')}`,
        COGNIFORCE_DATABASE_URL: `postgresql://${address.user}:${address.password}@127.0.0.1:${cable.port}/${address.database}`,
        ENABLE_ANALYTICS_PROCESSING: 'false',
      },
    });
    world = { server, folder, password: secrets.ANALYTICS_PASSWORD };
  });
  beforeEach(({ skip }) => {
    if (missing !== '') skip(missing);
  });
  afterEach(async () => {
    await cable?.mend();
    await world?.server.becomes('ready', 60_000);
  });
  afterAll(async () => {
    await world?.server.stop();
    if (world !== null) await rm(world.folder, { recursive: true, force: true });
    await cable?.close();
    await place?.drop();
  });

  async function signedIn(search = ''): Promise<Page> {
    const page = await open();
    if (world === null) throw new Error('the world has not been made');
    await page.goto(`${world.server.url}/${search}`);
    await enterPassword(page, world.password);
    return page;
  }

  it('the page stays, pretends no figure, and comes back by itself', async () => {
    const page = await signedIn();
    await page.getByRole('heading', { name: 'Three steps to the first figures' }).waitFor();

    await cable.cut();
    const unavailable = page.getByRole('heading', {
      name: 'Figures unavailable. Open WebUI is not affected.',
    });
    await unavailable.waitFor(NOTICED);
    expect(await page.locator('.kpi, .headline, .failure').count()).toBe(0);
    expect(await page.getByText(world?.password ?? '').count()).toBe(0);

    await cable.mend();
    await unavailable.waitFor({ ...NOTICED, state: 'detached' });
    await page.getByRole('heading', { name: 'Three steps to the first figures' }).waitFor();
  });

  it('the page of models says so in the place of its panels, and comes back by itself', async () => {
    const page = await signedIn('?page=models');
    await page.getByRole('heading', { name: 'Three steps to the first figures' }).waitFor();

    await cable.cut();
    const unavailable = page.getByRole('region', {
      name: 'Figures unavailable. Open WebUI is not affected.',
    });
    await unavailable.waitFor(NOTICED);
    await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor();
    expect(await unavailable.innerText()).toMatch(/The figures come back by themselves/);
    expect(await page.locator('table, .failure').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await cable.mend();
    await unavailable.waitFor({ ...NOTICED, state: 'detached' });
  });

  it('a person can still sign in and is told', async () => {
    await cable.cut();
    await world?.server.becomes('down');
    const page = await signedIn();
    await page.getByRole('heading', { name: 'Figures unavailable' }).waitFor(NOTICED);
  });
});

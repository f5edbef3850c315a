import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
} from 'vitest';
import { type Cable, layCable } from '../support/cable.ts';
import { type FreshAddress, freshAddress, NoPostgres } from '../support/fresh-address.ts';
import { startServer } from '../support/server.ts';
import { browserForAll } from './browse.ts';
import { enterPassword, keyFigure, signIn } from './pages.ts';
import { copyOfDemonstration, demonstrationForAll, removeAfterTest, type World } from './worlds.ts';

const open = browserForAll();

/** The page notices by itself within this time, the server's own look at the database included. */
const NOTICED = { timeout: 60_000 } as const;

describe('when Open WebUI’s database goes away', () => {
  const world = demonstrationForAll();
  const database = () => join(world().folder, 'data', 'demo', 'webui.db');
  const away = () => `${database()}.away`;
  afterEach(async () => {
    if (existsSync(away())) await rename(away(), database());
    await world().server.becomes('ready');
  });

  it('a strip says so, every figure stays, and both go on when it is back', async () => {
    const page = await open();
    await signIn(page, world().server.url, world().password);
    const conversations = await keyFigure(page, 'Conversations');
    const strip = page.getByRole('region', { name: 'State of the figures' });

    await rename(database(), away());
    await strip.waitFor(NOTICED);
    expect(await strip.innerText()).toMatch(/has not answered since .+ Figures as of/);
    expect(await keyFigure(page, 'Conversations')).toBe(conversations);
    const button = page.getByRole('button', { name: 'Process now' });
    expect(await button.isDisabled()).toBe(true);
    await page.getByText('Disabled until Open WebUI’s database answers.').waitFor();

    await rename(away(), database());
    await strip.waitFor({ ...NOTICED, state: 'detached' });
    await expect.poll(() => button.isEnabled(), NOTICED).toBe(true);
  });

  it('who signs in meanwhile sees the figures, and can have it tried at once', async () => {
    const page = await open();
    await rename(database(), away());
    await world().server.becomes('degraded');
    await signIn(page, world().server.url, world().password);
    const strip = page.getByRole('region', { name: 'State of the figures' });
    await strip.waitFor(NOTICED);
    await page.locator('.headline').waitFor();

    await rename(away(), database());
    await strip.getByRole('button', { name: 'Try now' }).click();
    await strip.waitFor({ state: 'detached', timeout: 5_000 });
  });
});

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

  async function signedIn(): Promise<Page> {
    const page = await open();
    if (world === null) throw new Error('the world has not been made');
    await page.goto(world.server.url);
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

  it('a person can still sign in and is told', async () => {
    await cable.cut();
    await world?.server.becomes('down');
    const page = await signedIn();
    await page.getByRole('heading', { name: 'Figures unavailable' }).waitFor(NOTICED);
  });
});

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
    await page.locator('.headline').waitFor({ timeout: 120_000 });
  });
});

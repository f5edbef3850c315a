import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, enterPassword, PHONE, signIn, type Theme } from '../test/e2e/pages.ts';
import { startBrowser } from '../test/support/chromium.ts';
import { type RunningServer, startServer } from '../test/support/server.ts';
import { Failure, script } from './support/failure.js';

// `npm run -s screenshots -- DIR`: pictures of the built dashboard in all its states, on phone and
// desktop, light and dark, from a demonstration that is made for them.

interface Studio {
  readonly server: RunningServer;
  readonly folder: string;
}

/** Brings a fresh page into the state that is to be seen. */
type Scene = (page: Page, studio: Studio) => Promise<void>;

const overview: Scene = (page, { server }) => signIn(page, server.url, server.password());

/** Answers one kind of request as a server in trouble does. */
const answering =
  (route: string, status: number, body: object, search = ''): Scene =>
  async (page, { server }) => {
    await page.route(route, (request) =>
      request.fulfill({ status, contentType: 'application/problem+json', json: body }),
    );
    await page.goto(`${server.url}/${search}`);
    await enterPassword(page, server.password());
    await page.locator('.failure, .unavailable').first().waitFor();
  };

/** What the server says while the database of the figures does not answer. */
const AWAY = {
  status: 'down',
  demonstration: true,
  version: '0.1.0',
  domains: ['openwebui', 'cogniforce'].map((domain) => ({
    domain,
    state: domain === 'openwebui' ? 'ready' : 'down',
    since: new Date(Date.now() - 180_000).toISOString(),
    reason: domain === 'openwebui' ? null : 'PostgreSQL database cogniforce does not answer.',
    hint:
      domain === 'openwebui' ? null : 'Check that the database is up and that its URL is right.',
    retryInSeconds: domain === 'openwebui' ? null : 30,
    revision: null,
  })),
};

const SCENES: Readonly<Record<string, Scene>> = {
  'sign-in': async (page, { server }) => {
    await page.goto(server.url);
    await page.getByLabel('Password').waitFor();
  },
  'sign-in-refused': async (page, { server }) => {
    await page.route('**/api/v1/analytics/auth', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 401, json: { code: 'PASSWORD_WRONG', triesLeft: 4 } })
        : route.fallback(),
    );
    await page.goto(server.url);
    await enterPassword(page, 'not the password');
    await page.getByText('Wrong password').waitFor();
  },
  overview,
  'overview-year': async (page, { server }) => {
    await signIn(page, `${server.url}/?range=last_12_months`, server.password());
    const table = page.getByText('Show the table');
    if (await table.isVisible()) await table.click();
  },
  models: async (page, { server }) => {
    await page.goto(`${server.url}/?page=models`);
    await enterPassword(page, server.password());
    await page.locator('table.models').nth(1).waitFor();
  },
  settings: async (page, { server }) => {
    await page.goto(`${server.url}/?page=settings`);
    await enterPassword(page, server.password());
    await page.getByRole('heading', { name: 'Changes' }).waitFor();
  },
  method: async (page, studio) => {
    await overview(page, studio);
    await page.getByRole('link', { name: 'What this means' }).click();
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
  },
  empty: async (page, { server }) => {
    await page.goto(`${server.url}/?from=2001-01-01&to=2001-01-07`);
    await enterPassword(page, server.password());
    await page.locator('.empty').waitFor();
  },
  error: answering('**/api/v1/analytics/summary*', 500, {
    type: '/api/docs',
    title: 'The database refused a statement',
    status: 500,
    detail: 'See the log, and report it with the reference.',
    code: 'DATABASE_FAILED',
    reference: 'r-7f3a21',
  }),
  unavailable: answering('**/health/ready', 503, AWAY),
  'models-unavailable': answering('**/health/ready', 503, AWAY, '?page=models'),
};

const PARTLY_DOWN: Scene = async (page, studio) => {
  await overview(page, studio);
  await page.getByText('has not answered since').waitFor();
};

await script(async () => {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    throw new Failure('Say where the pictures go: npm run -s screenshots -- DIR', { exitCode: 64 });
  }
  await mkdir(target, { recursive: true });
  const started = await startBrowser();
  if ('missing' in started) throw new Failure(started.missing);
  const folder = await mkdtemp(join(tmpdir(), 'cogniforce-pictures-'));
  try {
    const server = await startServer({ folder, timeoutMs: 180_000 });
    try {
      await server.hasProcessed();
      await takeAll(started.browser, { server, folder }, resolve(target));
    } finally {
      await server.stop();
    }
  } finally {
    await started.browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

async function takeAll(browser: Browser, studio: Studio, target: string): Promise<void> {
  for (const [name, scene] of Object.entries(SCENES)) {
    await take(browser, studio, { name, scene, target });
  }
  const database = join(studio.folder, 'data', 'demo', 'webui.db');
  await rename(database, `${database}.away`);
  await studio.server.becomes('degraded');
  await take(browser, studio, { name: 'partly-down', scene: PARTLY_DOWN, target });
}

interface Picture {
  readonly name: string;
  readonly scene: Scene;
  readonly target: string;
}

async function take(browser: Browser, studio: Studio, { name, scene, target }: Picture) {
  for (const size of [PHONE, DESKTOP]) {
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      const context = await browser.newContext({
        viewport: size,
        colorScheme: theme,
        locale: 'en',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await scene(page, studio);
      await page.waitForLoadState('networkidle');
      const path = join(target, `${name}-${size.width}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
      await context.close();
      console.log(path);
    }
  }
}

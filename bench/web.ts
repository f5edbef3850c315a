import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeDemonstration } from '../src/demo/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { startBrowser } from '../test/support/chromium.ts';
import { signIn, startServer } from '../test/support/server.ts';
import { atMost, type Measure, print, reported, skipped } from './measure.ts';

/**
 * What the overview costs the browser of who opens it: npm run -s bench:web -- --json
 *
 * The built server with a demonstration, a real Chromium, and for each measurement a window that has kept nothing but its session.
 * Beside it stands an empty page of the same server: the few words of `/health/live`, which need no script and no style. Medians of so
 * many, in turns. Ends with 0 whatever the values are.
 */
/** Of a year: every panel has something to draw. */
const CONVERSATIONS = 2500;
const TIMES = 10;
const MOST_KB = 180;
const MOST_RATIO = 2.5;
const MOST_TASK_MS = 100;
/** Shorter tasks are no "long tasks" and are not told by a browser. */
const SHORTEST_TOLD_MS = 50;
const QUIET_MS = 500;

const NAMES = ['weight-kb', 'paint-ratio', 'longest-task-ms'];
const BUILT = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Of one visit, in milliseconds after its start. */
interface Visit {
  /** The last of the largest paints. */
  readonly paint: number;
  readonly longestTask: number;
}

/** A `Visit`, as the page has noted it so far. Run there, where other types hold than in Node.js. */
const TOLD = `(async () => {
  const entries = (type) =>
    new Promise((resolve) => {
      const found = [];
      const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve(found), 100);
    });
  const paints = await entries('largest-contentful-paint');
  const tasks = await entries('longtask');
  return {
    paint: paints.at(-1)?.startTime ?? NaN,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
})()`;

print(await measured(), process.argv.includes('--json'));

async function measured(): Promise<Measure[]> {
  if (!existsSync(BUILT)) return allSkipped('there is no build: npm run build');
  const started = await startBrowser();
  if ('missing' in started) return allSkipped(started.missing);
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-bench-'));
  try {
    const source = join(folder, 'webui.db');
    await makeDemonstration({ file: source, zone: 'UTC', conversations: CONVERSATIONS });
    const server = await startServer({ folder, env: environment(source), timeoutMs: 180_000 });
    try {
      await server.hasProcessed(300_000);
      const cookie = await signIn(server.url, server.password());
      return await measuresOf({ browser: started.browser, url: server.url, cookie });
    } finally {
      await server.stop();
    }
  } finally {
    await started.browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(source: string) {
  return {
    DATABASE_URL: `sqlite:///${source}`,
    ANALYTICS_PASSWORD: 'correct horse battery staple',
    ANALYTICS_SALT: 'a salt of sixteen bytes or more',
    ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
    ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
  };
}

function allSkipped(reason: string): Measure[] {
  return NAMES.map((name) => skipped(name, reason));
}

interface Place {
  readonly browser: Browser;
  readonly url: string;
  /** As a request has it: "name=value". */
  readonly cookie: string;
}

async function measuresOf(place: Place): Promise<Measure[]> {
  const weight = await scriptWeight(place);
  const overview: Visit[] = [];
  const empty: Visit[] = [];
  for (let at = 0; at < TIMES; at += 1) {
    empty.push(await visit(place, '/health/live'));
    overview.push(await visit(place, '/'));
  }
  const load = `load ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}`;
  const [paint, emptyPaint] = [median(overview, 'paint'), median(empty, 'paint')];
  const task = median(overview, 'longestTask');
  const emptyTask = Math.max(median(empty, 'longestTask'), SHORTEST_TOLD_MS);
  const worst = Math.max(...overview.map(({ longestTask }) => longestTask));
  const on = `medians of ${TIMES}: ${paint.toFixed(0)} ms, empty page ${emptyPaint.toFixed(0)} ms; ${load}`;
  return [
    atMost('weight-kb', weight.bytes / 1000, MOST_KB, `gzip of ${weight.files} files`, 'kB'),
    atMost('paint-ratio', paint / emptyPaint, MOST_RATIO, on, 'times'),
    atMost(
      'longest-task-ms',
      task,
      Math.max(MOST_TASK_MS, 2 * emptyTask),
      `median of ${TIMES}, worst ${worst.toFixed(0)}; empty page at most ${emptyTask.toFixed(0)}; ${load}`,
      'ms',
    ),
    reported('paint-ms', paint, 'ms', on),
  ];
}

function median(visits: readonly Visit[], of: keyof Visit): number {
  const values = visits.map((each) => each[of]);
  return quantile(values, 0.5) ?? Number.NaN;
}

/** What the first load of the overview brings as script, each file packed as a server sends it. */
async function scriptWeight(place: Place): Promise<{ files: number; bytes: number }> {
  return inWindow(place, async (page) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(place.url);
    await isQuiet(page);
    const scripts = await Promise.all(bodies);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    return { files: scripts.length, bytes };
  });
}

function visit(place: Place, path: string): Promise<Visit> {
  return inWindow(place, async (page) => {
    await page.goto(place.url + path);
    await isQuiet(page);
    return page.evaluate<Visit>(TOLD);
  });
}

async function inWindow<Found>(
  { browser, url, cookie }: Place,
  work: (page: Page) => Promise<Found>,
): Promise<Found> {
  const window: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  try {
    const [name = '', value = ''] = cookie.split('=', 2);
    await window.addCookies([{ name, value, url }]);
    return await work(await window.newPage());
  } finally {
    await window.close();
  }
}

async function isQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await wait(QUIET_MS);
}

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../test/support/chromium.ts';
import { behindPooler, tryBehindPooler } from './openwebui/behind-pooler.ts';
import { takeUp } from './openwebui/chain.ts';
import {
  type Installed,
  type Installer,
  install,
  prepareInstaller,
  uninstall,
} from './openwebui/install.ts';
import { type ModelServer, startModelServer } from './openwebui/model-server.ts';
import { type Options, readOptions } from './openwebui/options.ts';
import { type Engine, postgresPlace, sqlitePlace } from './openwebui/place-of-data.ts';
import { isFrom, parseRelease } from './openwebui/release.ts';
import { allHolds, asJson, asText, type Skipped } from './openwebui/report.ts';
import { logOf } from './openwebui/server.ts';
import { type Outcome, type Stage, tellStory } from './openwebui/story.ts';
import { type Endings, newEndings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';
import { tail } from './support/run.js';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:openwebui`: people use a real Open WebUI, Cogniforce reads it, and what was done, what Cogniforce counts
// and what Open WebUI's own page counts are held against each other. `--help` says more.

/** What all parts of the check share. */
interface Workshop {
  readonly options: Options;
  readonly folder: string;
  readonly installer: Installer;
  readonly model: ModelServer;
  /** Null: nothing is done in a page. */
  readonly browser: Browser | null;
  readonly endings: Endings;
  readonly outcomes: Outcome[];
  readonly skipped: Skipped[];
}

const say = (line: string) => console.error(line);

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  return withEndings((endings) => check(options, endings));
});

async function check(options: Options, endings: Endings): Promise<number> {
  const folder = workFolder('cogniforce-openwebui', endings, options.keep);
  const installer = await prepareInstaller(folder);
  const model = await startModelServer();
  endings.add(model.close);
  const skipped: Skipped[] = [];
  const browser = options.browser ? await openBrowser(endings, skipped) : null;
  const outcomes: Outcome[] = [];
  const workshop = { options, folder, installer, model, browser, endings, skipped, outcomes };
  if (options.upgrade) for (const engine of options.engines) await upgradeAll(workshop, engine);
  else for (const release of options.releases) await checkRelease(workshop, release);
  console.log(options.json ? asJson(outcomes, skipped) : asText(outcomes, skipped));
  if (outcomes.length === 0) throw new Failure('Nothing was checked.', { exitCode: 69 });
  return allHolds(outcomes) ? 0 : 1;
}

async function openBrowser(endings: Endings, skipped: Skipped[]): Promise<Browser | null> {
  const started = await startBrowser();
  if ('missing' in started) {
    skipped.push({ what: 'the page of Open WebUI', reason: started.missing });
    return null;
  }
  endings.add(() => started.browser.close());
  return started.browser;
}

async function checkRelease(workshop: Workshop, release: string): Promise<void> {
  const { engines, pooler, keep } = workshop.options;
  const installed = await put(workshop, release);
  for (const engine of engines) {
    const what = `${release} on ${engine}`;
    await onPlace(workshop, { what, engine }, (of) => tellStory({ ...of, release, installed }));
  }
  const behind = { what: `${release} behind PgBouncer`, engine: 'postgres' } as const;
  if (pooler)
    await onPlace(workshop, behind, (of) => tryBehindPooler({ ...of, release, installed }));
  if (!keep) uninstall(installed);
}

async function upgradeAll(workshop: Workshop, engine: Engine): Promise<void> {
  const { options } = workshop;
  const isPooled = options.pooler && engine === 'postgres';
  const what = `upgrades on ${engine}${isPooled ? ' behind PgBouncer' : ''}`;
  await onPlace(workshop, { what, engine }, async (of) => {
    const pooled = isPooled ? await behindPooler(of) : of;
    if ('reason' in pooled) return pooled;
    const begin = async (release: string) => {
      // Behind such a pooler 0.11.4 answers its own sign-up with 500: it is upgraded there, and used there afterwards.
      const parsed = parseRelease(release);
      const { place } = parsed !== null && isFrom(parsed, 0, 12) ? pooled : of;
      return { ...of, place, release, installed: await put(workshop, release) };
    };
    const end = async ({ installed }: Stage) => {
      if (!options.keep) uninstall(installed);
    };
    return await takeUp(options.releases, begin, end);
  });
}

async function put({ installer }: Workshop, release: string): Promise<Installed> {
  const installed = await install(installer, release);
  const { seconds } = installed;
  say(
    `Open WebUI ${release}: ${seconds === null ? 'is installed' : `installed in ${seconds.toFixed(0)} s`}`,
  );
  return installed;
}

type Ground = Omit<Stage, 'release' | 'installed'>;

/** Works on a place for data, which is taken away afterwards with all that runs on it. */
async function onPlace(
  { folder, model, browser, endings, outcomes, skipped }: Workshop,
  { what, engine }: { what: string; engine: Engine },
  work: (ground: Ground) => Promise<Outcome | Outcome[] | { reason: string }>,
): Promise<void> {
  say(what);
  const own = mkdtempSync(join(folder, 'data-'));
  chmodSync(own, 0o755);
  const ends = newEndings();
  const leave = endings.add(ends.all);
  ends.add(() => rmSync(own, { recursive: true, force: true }));
  try {
    const place = engine === 'sqlite' ? sqlitePlace(own) : await postgresPlace(own);
    if ('reason' in place) skipped.push({ what, reason: place.reason });
    else {
      ends.add(place.close);
      const came = await work({ folder: own, place, model, endings: ends, say, browser });
      if ('reason' in came) skipped.push({ what, reason: came.reason });
      else outcomes.push(...[came].flat());
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(
      `  BROKEN OFF ${error.message}\n${error instanceof Failure ? error.output : lastWords(own)}`,
    );
    outcomes.push(brokenOff(what, engine, error));
  } finally {
    await leave();
  }
}

/** Of Open WebUI, where it has run. */
function lastWords(folder: string): string {
  const log = logOf(join(folder, 'data'));
  return existsSync(log) ? tail(readFileSync(log, 'utf8')) : '';
}

/** One story less, and a reason to look; the others are told. */
function brokenOff(what: string, engine: Engine, { message }: Error): Outcome {
  const check = { name: 'told to its end', expected: true, found: message, explanations: [] };
  const checks = [{ ...check, holds: false }];
  return { release: what, engine, what: 'broken off', deeds: [], notDone: [], checks, seconds: 0 };
}

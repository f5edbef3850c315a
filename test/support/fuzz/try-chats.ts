import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { type App, buildApp } from '../../../src/app/index.ts';
import { readConfig } from '../../../src/config/index.ts';
import type { RunResult } from '../../../src/jobs/index.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { EngineName, FreshAddress } from '../fresh-address.ts';
import { openWebuiWorld } from '../openwebui.ts';
import { urlOf } from '../url-of.ts';
import { accountFor, checkRows, checkSecond } from './accounting.ts';
import { compareRows } from './compare-rows.ts';
import { checkMetrics, checkTotals } from './figures.ts';
import { fill } from './fill.ts';
import { type Finding, findings } from './findings.ts';
import type { MadeChat } from './made-chat.ts';
import { checkOutgoing } from './outgoing.ts';
import { type StoredRow, storedRows } from './stored-rows.ts';

/** What became of some chats on one engine. */
export interface Tried {
  readonly engine: EngineName;
  /** `analysed`, or the reason of one that could not be read; by number. Shared copies are not among them. */
  readonly outcomes: ReadonlyMap<number, string>;
  readonly rows: readonly StoredRow[];
  /** Ids of chats in the order in which they are listed, and so processed. */
  readonly listed: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Trial {
  readonly engine: EngineName;
  readonly chats: readonly MadeChat[];
  /** Whether the columns of JSON are columns of text, as in old installations. */
  readonly asText: boolean;
  /** A place for a database. */
  readonly place: (engine: EngineName) => Promise<FreshAddress>;
  readonly signal?: AbortSignal | undefined;
}

const SALT = 'a salt for tests';

/** Stores the chats as Open WebUI does, processes them twice as `cogniforce process` does, and looks at all that came of it. */
export async function tryChats(trial: Trial): Promise<Tried> {
  const { engine, place } = trial;
  const folder = mkdtempSync(`${tmpdir()}/cogniforce-documents-`);
  const [theirs, ours] = [await place(engine), await place(engine)];
  try {
    const source = await openWebuiWorld(theirs);
    try {
      await fill(source.hand, trial);
    } finally {
      await source.close();
    }
    const app = appOn(urlOf(theirs.address), urlOf(ours.address), folder);
    try {
      return await processed(app, trial);
    } finally {
      await app.close();
    }
  } finally {
    await Promise.all([theirs.drop(), ours.drop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function appOn(source: string, own: string, cwd: string): App {
  const env = {
    DATABASE_URL: source,
    COGNIFORCE_DATABASE_URL: own,
    ANALYTICS_SALT: SALT,
    ANALYTICS_PROCESSING_TIMEZONE: 'Europe/Berlin',
    ANALYTICS_HOURLY_RATE: '60 EUR',
    ANALYTICS_USD_RATE: '0.92',
    ANALYTICS_QUESTION_SHARE: '0',
    ANALYTICS_TOPIC_TAGS: 'hr, a',
  };
  const config = readConfig({ env, cwd, purpose: 'process' });
  return buildApp({ config, salt: SALT, clock: systemClock, logger: pino({ level: 'silent' }) });
}

async function processed(app: App, { engine, chats, signal }: Trial): Promise<Tried> {
  const found = findings(engine);
  const first = await run(app, signal);
  const rows = await storedRows(app.own.db);
  const outcomes = accountFor(chats, first, rows, found.note);
  checkRows(chats, rows, found.note);
  checkSecond(first, await run(app, signal), found.note);
  const again = await storedRows(app.own.db);
  compareRows(chats, [rows, again], (number, what) =>
    found.note(number, `a second run changes ${what}`),
  );
  await checkTotals(app, found.note);
  await checkMetrics(app, found.note);
  // The same on each engine once it is read.
  if (engine === 'sqlite') await checkOutgoing(app, chats, found.note);
  return { engine, outcomes, rows, listed: await listedIn(app), findings: found.all };
}

async function run(app: App, signal: AbortSignal | undefined): Promise<RunResult> {
  const options = { requestedBy: 'command', ...(signal === undefined ? {} : { signal }) } as const;
  const { result } = await app.startProcessing(options);
  const ended = await result;
  signal?.throwIfAborted();
  return ended;
}

async function listedIn({ source }: App): Promise<string[]> {
  const page = await source.repositories.chats.list({ after: null, limit: 100_000 });
  return page.map(({ id }) => id);
}

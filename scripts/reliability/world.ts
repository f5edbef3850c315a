import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makeDemonstration } from '../../src/demo/index.ts';
import { dayOf } from '../../src/kernel/days.ts';
import { urlOf } from '../../test/support/url-of.ts';
import { type CommandOptions, type EndedCommand, runCommand } from './command.ts';
import { look, type Seen } from './look.ts';
import { type Engine, newPlace, type Place } from './place.ts';

/** What everything is tried on: an Open WebUI of invented people. */
export interface Source {
  readonly folder: string;
  readonly file: string;
  readonly url: string;
  readonly zone: string;
}

/** A source, a server where the figures are on one, and what an undisturbed run makes of the source. */
export interface World {
  readonly source: Source;
  readonly engine: Engine;
  /** Nothing there yet. */
  newPlace(): Place;
  /** A database at the newest revision, with nothing in it; never opened again. */
  readonly ready: Place;
  /** What an undisturbed run has made; never opened again. */
  readonly full: Place;
  readonly reference: Seen;
  /** Processor time of that run. */
  readonly processMs: number;
  /** For commands of ours that work on this place. */
  optionsFor(place: Place, env?: Readonly<Record<string, string>>): CommandOptions;
}

/** Makes the source, the same one for the same number. Its days are over, and its midnight is far. */
export async function newSource(folder: string, conversations: number): Promise<Source> {
  const file = join(folder, 'source', 'webui.db');
  mkdirSync(join(folder, 'source'), { recursive: true });
  const zone = zoneWhereItIsMorning();
  const today = dayOf(Date.now(), zone);
  await makeDemonstration({ file, zone, today, conversations });
  takeOutWhatComesOfAge(file);
  return { folder, file, url: urlOf({ engine: 'sqlite', file }), zone };
}

const HOUR_SECONDS = 3_600;
/** A check takes hours at most. */
const CHECK_SECONDS = 8 * HOUR_SECONDS;
/** Work is asked about from an hour after its end on, and for a week. */
const ASKED_ABOUT_SECONDS = [HOUR_SECONDS, 7 * 24 * HOUR_SECONDS];

/** Whoever is asked hangs on the hour: without chats that come into that time or leave it meanwhile, all runs ask the same. */
function takeOutWhatComesOfAge(file: string): void {
  const db = new Database(file);
  const now = Math.floor(Date.now() / 1000);
  const chats = 'select id from chat where updated_at between ? and ?';
  for (const age of ASKED_ABOUT_SECONDS) {
    const [from, to] = [now - age - HOUR_SECONDS, now - age + CHECK_SECONDS];
    db.prepare(`delete from chat_message where chat_id in (${chats})`).run(from, to);
    db.prepare('delete from chat where updated_at between ? and ?').run(from, to);
  }
  db.close();
}

/** Figures are made of a day and looked at on it: whoever is at work at midnight would find other ones. */
function zoneWhereItIsMorning(): string {
  const ahead = 8 - new Date().getUTCHours();
  // There is no zone more than twelve hours behind: there it is the morning of the next day.
  const hours = ahead < -12 ? ahead + 24 : ahead;
  // POSIX counts to the west.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

export const SALT = 'a salt for reliability, the same for all';

/** Errors: whatever the undisturbed run says where it fails. */
export async function newWorld(
  source: Source,
  engine: Engine,
  server: string | null,
): Promise<World> {
  const place = () => newPlace(engine, source.folder, server);
  const optionsFor: World['optionsFor'] = (at, env = {}) => ({
    cwd: source.folder,
    env: {
      ...{ DATABASE_URL: source.url, COGNIFORCE_DATABASE_URL: at.url, ANALYTICS_SALT: SALT },
      ...{ ANALYTICS_PROCESSING_TIMEZONE: source.zone, ANALYTICS_QUESTION_SHARE: '0.5' },
      LOG_LEVEL: 'silent',
      ...env,
    },
  });
  const ready = place();
  expectDone(await runCommand(['db', 'upgrade', 'cogniforce'], optionsFor(ready)));
  const full = await ready.copy();
  const run = expectDone(await runCommand(['process', '--json'], optionsFor(full)));
  const reference = await look(full);
  const processMs = run.cpuMs;
  return { source, engine, newPlace: place, ready, full, reference, processMs, optionsFor };
}

/** Conversations that an undisturbed run analyses. */
export function analysedBy({ runs }: Pick<Seen, 'runs'>): number {
  return runs.reduce((sum, { processed }) => sum + processed, 0);
}

export function expectDone(ended: EndedCommand): EndedCommand {
  if (ended.exitCode === 0) return ended;
  throw new Error(`A command that nobody disturbs ended with ${ended.exitCode}:\n${ended.stderr}`);
}

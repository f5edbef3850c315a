import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Endings } from '../support/endings.ts';
import { readOwnAnalytics } from './analytics.ts';
import { compareWithOwnAnalytics } from './beside.ts';
import { doByPage } from './by-page.ts';
import { type Check, type Checks, newChecks } from './checks.ts';
import { compareWithLedger } from './compare.ts';
import { doDeeds, type World } from './deed.ts';
import { type Figures, processNow, readFigures } from './figures.ts';
import { FIRST_DEEDS } from './first-deeds.ts';
import type { Installed } from './install.ts';
import { LAST_DEEDS, LATER_DEEDS } from './later-deeds.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { noteLosses } from './losses.ts';
import type { ModelServer } from './model-server.ts';
import type { Person } from './person.ts';
import type { DataPlace } from './place-of-data.ts';
import { type OpenWebui, startOpenWebui } from './server.ts';
import { returned, settle } from './settle.ts';
import { newTalk, resumeTalk, type Talk } from './talk.ts';
import { checkUntouched } from './untouched.ts';

/** What a check of one release works with. */
export interface Stage {
  readonly release: string;
  readonly installed: Installed;
  readonly folder: string;
  readonly place: DataPlace;
  readonly model: ModelServer;
  readonly endings: Endings;
  readonly say: (line: string) => void;
  /** Where Open WebUI's own page is opened too; null: nowhere. */
  readonly browser: Browser | null;
}

/** What came of it. */
export interface Outcome {
  readonly release: string;
  readonly engine: string;
  readonly what: string;
  readonly deeds: readonly string[];
  readonly notDone: readonly string[];
  readonly checks: readonly Check[];
  readonly seconds: number;
}

/** All that people do in one release, what Cogniforce counts of it, and that Open WebUI goes on as if nothing had been. */
export async function tellStory(stage: Stage): Promise<Outcome> {
  const { release, place } = stage;
  const started = Date.now();
  const checks = newChecks(teller(stage));
  const ledger = newLedger();
  await chapter(stage, { ledger, checks, round: 'A', isLast: true });
  const seconds = (Date.now() - started) / 1000;
  const { deeds, notDone } = ledger;
  return {
    release,
    engine: place.engine,
    what: 'one release',
    deeds,
    notDone,
    checks: checks.all,
    seconds,
  };
}

export const teller =
  ({ say }: Pick<Stage, 'say'>) =>
  (check: Check) => {
    if (check.holds) return;
    say(`  NOT ${check.name}: ${JSON.stringify(check.expected)} ${JSON.stringify(check.found)}`);
  };

export interface Chapter {
  readonly ledger: Ledger;
  readonly checks: Checks;
  /** Before each tag of this release. */
  readonly round: string;
  /** Nothing follows: an account is deleted. */
  readonly isLast: boolean;
  /** What was known before the release was put in place. */
  readonly before?: Figures;
}

/** One release on a database that is new, or that an older one has filled; gives what is known at its end. */
export async function chapter(
  stage: Stage,
  { ledger, checks, round, isLast, before }: Chapter,
): Promise<Figures> {
  const { place, model, say } = stage;
  let openwebui = await start(stage);
  if (before !== undefined) await checkNothingChanged(place, before, checks);
  const isNew = ledger.people.size === 0;
  const staying = [...ledger.people.keys()].filter((name) => !ledger.gone.has(name));
  let people = isNew ? await settle(openwebui) : await returned(openwebui, staying);
  for (const { name, id } of people.values()) ledger.people.set(name, id);
  const world: World = { ledger, model, round, people, release: openwebui.release, say };
  await doDeeds(world, FIRST_DEEDS);
  if (stage.browser !== null) await doByPage(stage.browser, world, openwebui);
  const talk = await readWhileAnswering(world, place, checks);
  await doDeeds(world, LATER_DEEDS);
  await checkUntouched(openwebui, place, checks);
  await talk.ask('And what did we forget?', ['exact']);
  checks.same('the next answer after it', 'answered', talk.truth.answers.at(-1)?.seen);
  leave(people);
  await openwebui.stop();
  openwebui = await start(stage);
  people = await returned(openwebui, people.keys());
  const again = await resumeTalk(world, personOf(people, talk.truth.owner), talk.truth);
  await again.ask('And now?', ['exact']);
  checks.same('an answer after a restart', 'answered', again.truth.answers.at(-1)?.seen);
  await noteLosses(ledger, people);
  if (isLast) await doDeeds({ ...world, people }, LAST_DEEDS);
  const figures = await compareAll(place, ledger, personOf(people, 'person-a'), checks);
  leave(people);
  await openwebui.stop();
  return figures;
}

async function start(stage: Stage): Promise<OpenWebui> {
  const { installed, release, folder, place, model, endings } = stage;
  const openwebui = await startOpenWebui({
    ...{ environment: installed.environment, release, data: join(folder, 'data') },
    ...{ database: place.url, model: model.url },
  });
  return { ...openwebui, stop: endings.add(openwebui.stop) };
}

/** An upgrade makes nothing new, and changes nothing. */
async function checkNothingChanged(
  place: DataPlace,
  before: Figures,
  checks: Checks,
): Promise<void> {
  const { conversationsProcessed } = await processNow(place.databases);
  checks.same('conversations analysed again after the upgrade', 0, conversationsProcessed);
  const after = await readFigures(place.databases);
  checks.each(
    'figures of conversations after the upgrade',
    before.conversations,
    after.conversations,
  );
  checks.each('tokens after the upgrade', before.usage, after.usage);
  checks.each('members of groups after the upgrade', before.groups, after.groups);
  checks.same('totals after the upgrade', before.cost.total.answers, after.cost.total.answers);
}

/** Reads while an answer is being written. */
async function readWhileAnswering(world: World, place: DataPlace, checks: Checks): Promise<Talk> {
  const talk = newTalk(world, personOf(world.people, 'person-c'), 'while-read');
  const answer = talk.ask('Please write down all that we need for the move.', ['slow']);
  await sleep(500);
  const { status, conversationsFailed, unreadable } = await processNow(place.databases);
  const read = { status, conversationsFailed, unreadable };
  const expected = { status: 'completed', conversationsFailed: 0, unreadable: [] };
  checks.same('a reading while somebody is being answered', expected, read);
  await answer;
  checks.same('the answer that was being written', 'answered', talk.truth.answers.at(-1)?.seen);
  return talk;
}

async function compareAll(
  place: DataPlace,
  ledger: Ledger,
  administrator: Person,
  checks: Checks,
): Promise<Figures> {
  await processNow(place.databases);
  const figures = await readFigures(place.databases);
  compareWithLedger(ledger, figures, checks);
  const own = await readOwnAnalytics(administrator);
  if (own !== null) compareWithOwnAnalytics(ledger, figures, own, checks);
  const { conversationsProcessed } = await processNow(place.databases);
  checks.same('conversations that a further run analyses', 0, conversationsProcessed);
  return figures;
}

function leave(people: ReadonlyMap<string, Person>): void {
  for (const person of people.values()) person.leave();
}

export function personOf(people: ReadonlyMap<string, Person>, name: string): Person {
  const person = people.get(name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

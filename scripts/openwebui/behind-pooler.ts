import { join } from 'node:path';
import { newChecks } from './checks.ts';
import { processNow } from './figures.ts';
import { newLedger } from './ledger.ts';
import type { Person } from './person.ts';
import type { DataPlace } from './place-of-data.ts';
import { startPooler } from './pooler.ts';
import { startOpenWebui } from './server.ts';
import { PEOPLE, returned, settle } from './settle.ts';
import { type Outcome, type Stage, teller } from './story.ts';
import { newTalk } from './talk.ts';
import type { Scene } from './talk-actions.ts';

const CHATS_BEFORE = 6;
const CHATS_AFTER = 30;
/** Questions at once. */
const TOGETHER = 5;

/**
 * Open WebUI and Cogniforce behind one PgBouncer in transaction mode, with one role: what Cogniforce sets on a connection
 * must not stay there, for the next transaction on it is somebody else's. Gives a reason where it cannot be tried.
 */
export async function tryBehindPooler(stage: Stage): Promise<Outcome | { reason: string }> {
  const { release, place } = stage;
  const pooled = await behindPooler(stage);
  if ('reason' in pooled) return pooled;
  const { place: behind } = pooled;
  const started = Date.now();
  const checks = newChecks(teller(stage));
  const ledger = newLedger();
  const { stop, ...openwebui } = await startBehind(stage, behind);
  const people = [...(await settle(openwebui)).values()];
  const scene: Scene = { ledger, model: stage.model, round: 'P' };
  checks.same(
    'chats refused before Cogniforce reads',
    0,
    await refusals(scene, people, CHATS_BEFORE),
  );
  place.logged();
  const { status } = await processNow(behind.databases);
  checks.same('cogniforce process through the pooler', 'completed', status);
  checks.same(
    'statements of ours that wrote, by the log of PostgreSQL',
    [],
    place.logged()?.writes,
  );
  checks.same('chats refused after it', 0, await refusals(scene, people, CHATS_AFTER));
  for (const person of people) person.leave();
  await stop();
  const again = await startBehind(stage, behind);
  const back = [...(await returned(again, PEOPLE)).values()];
  checks.same(
    'chats refused after a restart',
    0,
    await refusals({ ...scene, round: 'R' }, back, CHATS_BEFORE),
  );
  for (const person of back) person.leave();
  await again.stop();
  await pooled.stop();
  const seconds = (Date.now() - started) / 1000;
  const what = 'behind PgBouncer';
  return { release, engine: 'postgres', what, deeds: [], notDone: [], checks: checks.all, seconds };
}

async function startBehind({ installed, release, folder, model, endings }: Stage, at: DataPlace) {
  const openwebui = await startOpenWebui({
    ...{ environment: installed.environment, release, data: join(folder, 'data') },
    ...{ database: at.url, model: model.url },
  });
  return { ...openwebui, stop: endings.add(openwebui.stop) };
}

/** The same place with a PgBouncer before it; a reason where there is none. */
export async function behindPooler({
  folder,
  place,
  endings,
}: Pick<Stage, 'folder' | 'place' | 'endings'>): Promise<
  { readonly place: DataPlace; readonly stop: () => Promise<void> } | { readonly reason: string }
> {
  const pooler = await startPooler(join(folder, 'pooler'), place.url);
  if ('reason' in pooler) return pooler;
  const source = pooler.through(place.url);
  return {
    place: { ...place, url: source, databases: { ...place.databases, source } },
    stop: endings.add(pooler.stop),
  };
}

/** How many of so many new chats Open WebUI does not keep. */
async function refusals(scene: Scene, people: readonly Person[], chats: number): Promise<number> {
  let refused = 0;
  for (let at = 0; at < chats; at += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, chats - at) }, (_, more) => at + more);
    const outcomes = await Promise.all(
      some.map((number) => chatOnce(scene, people[number % people.length] as Person)),
    );
    refused += outcomes.filter((kept) => !kept).length;
  }
  return refused;
}

async function chatOnce(scene: Scene, person: Person): Promise<boolean> {
  const talk = newTalk(scene, person, `chat-${scene.ledger.chats.length}`);
  try {
    await talk.ask('Please write an email to the supplier.', ['exact']);
    return talk.truth.answers.at(-1)?.seen === 'answered';
  } catch {
    return false;
  }
}

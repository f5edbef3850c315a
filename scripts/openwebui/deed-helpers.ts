import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from './deed.ts';
import type { History } from './page.ts';
import type { Person } from './person.ts';
import { isFrom } from './release.ts';
import { forEverybody } from './settle.ts';
import { type Copy, copyTalk, newTalk, resumeTalk, type Talk } from './talk.ts';

export const MAIL = 'Please write an email to the supplier about the late delivery.';
export const NOTES = 'Summarise these notes in three points: budget, hiring, travel.';
export const SQL = 'Explain how a left join differs from an inner join in SQL, with an example.';
/** Copies made within the second of a question cannot be told from it by time. */
export const NEXT_SECOND_MS = 1100;

export async function twoTurns(world: World, person: Person, key: string): Promise<Talk> {
  const talk = newTalk(world, person, key);
  await talk.ask(MAIL, ['exact']);
  await talk.ask(NOTES, ['exact']);
  return talk;
}

export async function goOn(world: World, person: Person, copy: Copy): Promise<void> {
  await sleep(NEXT_SECOND_MS);
  const talk = await copyTalk(world, person, copy);
  await talk.ask('Now the same in two sentences.', ['exact']);
}

export function resume(world: World, person: Person, key: string): Promise<Talk> {
  const truth = world.ledger.chats.find((chat) => chat.key === `${world.round}-${key}`);
  if (truth === undefined) throw new Error(`no chat ${key}`);
  return resumeTalk(world, person, truth);
}

export async function until(done: () => boolean, seconds = 40): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!done()) {
    if (Date.now() > last) throw new Error(`it did not come within ${seconds} s`);
    await sleep(100);
  }
}

/** The page is gone: the ledger has what the model server saw, once Open WebUI has written it. */
export async function settled({ model }: World, { truth }: Talk, from: number): Promise<void> {
  const [answer] = truth.answers;
  if (answer === undefined) return;
  const calls = () => model.served.slice(from).filter(({ tag }) => tag === answer.tag);
  await until(() => calls().some(({ ended, background }) => ended && !background));
  await sleep(2 * NEXT_SECOND_MS);
  Object.assign(answer, {
    seen: 'answered',
    calls: calls().filter(({ background }) => !background),
  });
}

export interface Exported {
  readonly chat: { history: Talk['page']['history']; id?: string; title?: string };
  readonly meta: object;
  readonly created_at: number;
  readonly updated_at: number;
}

export const LONG_AGO = Date.UTC(2024, 6, 3, 9) / 1000;

/** As it was exported from another installation, before anybody here had an account. */
export function ofLongAgo({ chat, created_at }: Exported): Exported {
  const old = withOtherIds(chat);
  for (const message of Object.values(old.history.messages)) {
    message.timestamp += LONG_AGO - created_at;
    delete message.annotation;
  }
  const { id: _, ...document } = old;
  const messages: unknown[] = [];
  return {
    chat: { ...document, ...{ messages } },
    meta: {},
    created_at: LONG_AGO,
    updated_at: LONG_AGO + 300,
  };
}

export async function importChat(
  { release }: World,
  person: Person,
  { chat, meta, created_at, updated_at }: Exported,
): Promise<string> {
  const form = { chat, meta, pinned: false, folder_id: null, created_at, updated_at };
  const path = '/api/v1/chats/import';
  if (!isFrom(release, 0, 6, 41)) return (await person.call<{ id: string }>('POST', path, form)).id;
  const [made] = await person.call<{ id: string }[]>('POST', path, { chats: [form] });
  return String(made?.id);
}

/** Since 0.9 a share is closed until somebody says who may read it. */
export async function openShare(world: World, person: Person, id: string): Promise<void> {
  await person.call(
    'POST',
    `/api/v1/chats/shared/${id}/access/update`,
    forEverybody(world.people.values().next().value as Person),
  );
}

export interface NewGroup {
  readonly name: string;
  readonly members: string[];
  readonly above?: string;
}

export async function newGroup(
  world: World,
  administrator: Person,
  { name, members, above }: NewGroup,
) {
  const { ledger, release, people } = world;
  const ids = members.map((member) => people.get(member)?.id);
  const form = { name, description: 'of the check', permissions: {} };
  const group = await administrator.call<{ id: string }>('POST', '/api/v1/groups/create', form);
  const path = `/api/v1/groups/id/${group.id}`;
  const isTable = isFrom(release, 0, 6, 37);
  if (isTable) await administrator.call('POST', `${path}/users/add`, { user_ids: ids });
  else await administrator.call('POST', `${path}/update`, { ...form, user_ids: ids });
  if (above !== undefined) {
    const groups = await administrator.call<{ id: string; name: string }[]>(
      'GET',
      '/api/v1/groups/',
    );
    const parent_group_id = groups.find((each) => each.name === above)?.id;
    await administrator.call('POST', `${path}/update`, { ...form, parent_group_id });
  }
  ledger.groups.set(name, { members, above: above ?? null });
}

/** A copy of a document in which every message has a new id. */
function withOtherIds<T>(document: T): T {
  const ids = new Map<string, string>();
  const text = JSON.stringify(document);
  const { history } = document as { history: History };
  for (const id of Object.keys(history.messages)) ids.set(id, randomUUID());
  let changed = text;
  for (const [from, to] of ids) changed = changed.replaceAll(from, to);
  return JSON.parse(changed) as T;
}

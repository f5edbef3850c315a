import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatTruth, Ledger } from './ledger.ts';
import type { ModelServer } from './model-server.ts';
import {
  type Asked,
  type Page,
  reload,
  runningTasks,
  save,
  serverKeepsChats,
  tagOf,
  untilQuiet,
} from './page.ts';
import { isFrom } from './release.ts';

/** Where things are done, and what writes them down. */
export interface Scene {
  readonly ledger: Ledger;
  readonly model: ModelServer;
  /** Words before each tag, so that two rounds on one database can be told apart. */
  readonly round: string;
}

/** A conversation, as whoever acts in it has it. */
export interface Parts {
  readonly scene: Scene;
  readonly page: Page;
  readonly truth: ChatTruth;
}

const LOOK_EVERY_MS = 100;

export async function stopIn(
  parts: Parts,
  asked: Asked,
  after: 'some words' | 'nothing',
): Promise<void> {
  const { page, truth, scene } = parts;
  const [answer] = asked.answers;
  const pieces = after === 'nothing' ? 0 : 2;
  const tag = tagOf(asked);
  // Its own: what was asked of this model in an earlier round of a chain is served already.
  const call = () =>
    scene.model.served.findLast(
      (each) => each.tag === tag && each.model === answer?.model && !each.background,
    );
  while ((call()?.pieces ?? -1) < pieces) await sleep(LOOK_EVERY_MS);
  await stopTasks(page);
  for (const { id } of asked.answers) {
    const noted = truth.answers.find((each) => each.id === id);
    if (noted !== undefined) noted.seen = after === 'nothing' ? 'stopped before a word' : 'stopped';
  }
  await untilQuiet(page);
  if (!serverKeepsChats(page)) await keepStopped(page, asked);
  else await reload(page);
}

async function stopTasks(page: Page): Promise<void> {
  const { person, id } = page;
  if (serverKeepsChats(page)) {
    await person.call('POST', `/api/tasks/chat/${id}/stop`);
    return;
  }
  for (const task of await runningTasks(page)) await person.call('POST', `/api/tasks/stop/${task}`);
}

/** Up to 0.8 the page keeps what it has got. */
async function keepStopped(page: Page, { answers, heard }: Asked): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    answer.content = heard[at]?.content ?? '';
    answer.done = true;
  }
  await save(page);
}

export async function rateIn(
  { page, truth }: Parts,
  answerId: string,
  rating: 1 | -1,
): Promise<void> {
  const { person } = page;
  if (serverKeepsChats(page)) await reload(page);
  const message = page.history.messages[answerId];
  const data = { rating, model_id: message?.model, reason: 'other', comment: '', tags: [] };
  const meta = { arena: false, model_id: message?.model, message_id: answerId, chat_id: page.id };
  const form = { type: 'rating', data, meta: { ...meta, message_index: 2, base_models: {} } };
  const snapshot = { chat: { id: page.id } };
  const path = '/api/v1/evaluations/feedback';
  const { id } = await person.call<{ id: string }>('POST', path, { ...form, snapshot });
  if (message !== undefined) Object.assign(message, { annotation: data, feedbackId: id });
  await save(page);
  const noted = truth.answers.find((each) => each.id === answerId);
  if (noted !== undefined) noted.rating = rating;
}

export async function dropIn({ page, truth }: Parts, questionId: string): Promise<void> {
  const before = Object.keys(page.history.messages);
  if (isFrom(page.person.release, 0, 10)) {
    await page.person.call('DELETE', `/api/v1/chats/${page.id}/messages/${questionId}`);
    await reload(page);
  } else await dropInPage(page, questionId);
  const left = new Set(Object.keys(page.history.messages));
  const gone = new Set(before.filter((id) => !left.has(id)));
  for (const each of [...truth.questions, ...truth.answers]) {
    if (gone.has(each.id)) each.deleted = true;
  }
}

/** Takes the question and its answers out, and hangs what followed them on what went before. */
async function dropInPage(page: Page, questionId: string): Promise<void> {
  const { messages } = page.history;
  const question = messages[questionId];
  if (question === undefined) return;
  const followers = question.childrenIds.flatMap((id) => messages[id]?.childrenIds ?? []);
  const above = question.parentId === null ? undefined : messages[question.parentId];
  for (const id of followers) Object.assign(messages[id] ?? {}, { parentId: question.parentId });
  if (above !== undefined) {
    const others = above.childrenIds.filter((id) => id !== questionId);
    above.childrenIds = [...others, ...followers];
  }
  for (const id of [questionId, ...question.childrenIds]) delete messages[id];
  page.history.currentId = followers.at(-1) ?? question.parentId;
  await save(page);
}

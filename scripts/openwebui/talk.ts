import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AnswerTruth, type ChatTruth, kept, type Ledger } from './ledger.ts';
import type { ModelName, ModelServer } from './model-server.ts';
import {
  type Asked,
  ask,
  askAgain,
  newPage,
  openPage,
  type Page,
  reload,
  runningTasks,
  save,
  serverKeepsChats,
  untilAnswered,
  untilQuiet,
} from './page.ts';
import type { Heard, Person } from './person.ts';
import { isFrom } from './release.ts';

/** Where things are done, and what writes them down. */
export interface Scene {
  readonly ledger: Ledger;
  readonly model: ModelServer;
  /** Words before each tag, so that two rounds on one database can be told apart. */
  readonly round: string;
}

/** A conversation of one person, in their page and in the ledger. */
export interface Talk {
  readonly truth: ChatTruth;
  readonly page: Page;
  ask(text: string, models: readonly ModelName[], more?: Asking): Promise<Asked>;
  again(questionId: string, model: ModelName): Promise<Asked>;
  /** Stops the answer that is being written, once some of it is there. */
  stop(asked: Asked, after: 'some words' | 'nothing'): Promise<void>;
  rate(answerId: string, rating: 1 | -1): Promise<void>;
  /** Deletes a question with its answers. */
  drop(questionId: string): Promise<void>;
}

export interface Asking {
  readonly parent?: string | null;
  readonly edited?: boolean;
  readonly toolIds?: readonly string[];
  /** Does not wait for the answers. */
  readonly hurry?: boolean;
}

interface Parts {
  readonly scene: Scene;
  readonly page: Page;
  readonly truth: ChatTruth;
}

/** Begins a conversation. */
export function newTalk(scene: Scene, person: Person, key: string, temporary = false): Talk {
  const kind = temporary ? 'temporary' : 'own';
  return talkOn(scene, newPage(person, { temporary }), { key, owner: person.name, kind });
}

/** A chat that somebody made of another one. */
export interface Copy extends Pick<ChatTruth, 'key' | 'kind'> {
  readonly id: string;
  readonly of: ChatTruth;
}

/** Goes on in a copy that somebody made. */
export async function copyTalk(
  scene: Scene,
  person: Person,
  { key, id, kind, of }: Copy,
): Promise<Talk> {
  const page = await openPage(person, id);
  return talkOn(scene, page, { key, owner: person.name, kind, copied: kept(of.answers) });
}

type Beginning = Pick<ChatTruth, 'key' | 'owner' | 'kind'> & Partial<Pick<ChatTruth, 'copied'>>;

function talkOn(scene: Scene, page: Page, beginning: Beginning): Talk {
  const truth: ChatTruth = {
    ...{ copied: [], byPage: false, release: page.person.release },
    ...{ ...beginning, id: page.id, fate: 'there', questions: [], answers: [] },
    key: `${scene.round}-${beginning.key}`,
  };
  scene.ledger.chats.push(truth);
  return talkOf({ scene, page, truth });
}

/** Goes on in a conversation of the ledger, as `person`. */
export async function resumeTalk(scene: Scene, person: Person, truth: ChatTruth): Promise<Talk> {
  return talkOf({ scene, page: await openPage(person, String(truth.id)), truth });
}

function talkOf(parts: Parts): Talk {
  const { page, truth } = parts;
  return {
    ...{ truth, page },
    ask: (text, models, more = {}) => askIn(parts, text, models, more),
    again: (questionId, model) => againIn(parts, questionId, model),
    stop: (asked, after) => stopIn(parts, asked, after),
    rate: (answerId, rating) => rateIn(parts, answerId, rating),
    drop: (questionId) => dropIn(parts, questionId),
  };
}

async function askIn(parts: Parts, text: string, models: readonly ModelName[], more: Asking) {
  const { scene, page, truth } = parts;
  const tag = `${truth.key}.${truth.questions.length + 1}`;
  const from = scene.model.served.length;
  const { parent, toolIds = [] } = more;
  const question = {
    text: `[${tag}] ${text}`,
    models,
    toolIds,
    ...(parent !== undefined && { parent }),
  };
  const asked = await ask(page, question);
  truth.id = page.id;
  const { id } = asked.question;
  truth.questions.push({ id, by: page.person.name, edited: more.edited ?? false, deleted: false });
  const answers = note(parts, asked, { tag, kind: 'first' });
  if (more.hurry !== true) await finish(parts, asked, answers, { tag, from });
  return asked;
}

async function againIn(parts: Parts, questionId: string, model: ModelName): Promise<Asked> {
  const { scene, page } = parts;
  const from = scene.model.served.length;
  const asked = await askAgain(page, questionId, model);
  const [, tag = ''] = /^\[([^\]]+)\]/.exec(asked.question.content) ?? [];
  const answers = note(parts, asked, { tag, kind: 'again' });
  await finish(parts, asked, answers, { tag, from });
  return asked;
}

function note(
  { truth, page }: Parts,
  { answers }: Asked,
  { tag, kind }: { tag: string; kind: 'first' | 'again' },
): AnswerTruth[] {
  const noted = answers.map(({ id, model }, at): AnswerTruth => {
    return {
      ...{
        id,
        model: model as ModelName,
        tag,
        by: page.person.name,
        kind: at > 0 ? 'beside' : kind,
      },
      ...{ seen: 'unfinished', rating: null, deleted: false, calls: [] },
    };
  });
  truth.answers.push(...noted);
  return noted;
}

async function finish(
  { page, scene }: Parts,
  asked: Asked,
  answers: readonly AnswerTruth[],
  { tag, from }: { tag: string; from: number },
): Promise<void> {
  await untilAnswered(page, asked);
  for (const [at, answer] of answers.entries()) {
    answer.seen = seenOf(asked.heard[at] as Heard);
    answer.calls = scene.model.served
      .slice(from)
      .filter((call) => call.tag === tag && call.model === answer.model && !call.background);
  }
}

function seenOf({ ended, error }: Heard): AnswerTruth['seen'] {
  if (error !== undefined) return 'failed';
  return ended ? 'answered' : 'unfinished';
}

const LOOK_EVERY_MS = 100;

async function stopIn(parts: Parts, asked: Asked, after: 'some words' | 'nothing'): Promise<void> {
  const { page, truth, scene } = parts;
  const [answer] = asked.answers;
  const pieces = after === 'nothing' ? 0 : 2;
  const call = () =>
    scene.model.served.findLast(({ model, background }) => model === answer?.model && !background);
  while ((call()?.pieces ?? -1) < pieces) await sleep(LOOK_EVERY_MS);
  await stopTasks(page);
  for (const { id } of asked.answers) {
    const noted = truth.answers.find((each) => each.id === id);
    if (noted !== undefined) noted.seen = 'stopped';
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

async function rateIn({ page, truth }: Parts, answerId: string, rating: 1 | -1): Promise<void> {
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

async function dropIn({ page, truth }: Parts, questionId: string): Promise<void> {
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

/** A copy of a document in which every message has a new id. */
export function withOtherIds<T>(document: T): T {
  const ids = new Map<string, string>();
  const text = JSON.stringify(document);
  const { history } = document as { history: Page['history'] };
  for (const id of Object.keys(history.messages)) ids.set(id, randomUUID());
  let changed = text;
  for (const [from, to] of ids) changed = changed.replaceAll(from, to);
  return JSON.parse(changed) as T;
}

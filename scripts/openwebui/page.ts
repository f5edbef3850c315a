import { setTimeout as sleep } from 'node:timers/promises';
import { tagIn } from './model-answers.ts';
import type { Heard, Person } from './person.ts';
import { isFrom } from './release.ts';

/** A message of a chat's document, as far as a page reads it. */
export interface Message {
  id: string;
  parentId: string | null;
  childrenIds: string[];
  role: 'user' | 'assistant';
  content: string;
  timestamp: number;
  models?: string[];
  model?: string;
  modelIdx?: number;
  done?: boolean;
  feedbackId?: string;
  [more: string]: unknown;
}

export interface History {
  messages: Record<string, Message>;
  currentId: string | null;
}

/** A chat that is open in somebody's page; `id` is null until the first question. */
export interface Page {
  readonly person: Person;
  id: string | null;
  history: History;
  models: string[];
  readonly temporary: boolean;
}

export interface Question {
  readonly text: string;
  readonly models: readonly string[];
  /** Below this answer; the one that is shown last where it is not said. */
  readonly parent?: string | null;
  readonly toolIds?: readonly string[];
}

/** A question that was sent, and the places of its answers. */
export interface Asked {
  readonly question: Message;
  readonly answers: readonly Message[];
  /** What came of each answer so far. */
  readonly heard: readonly Heard[];
}

/** What tells its calls to the model server from all others. */
export function tagOf({ question }: Asked): string {
  return tagIn(question.content) ?? '';
}

const ANSWER_TIMEOUT_MS = 40_000;
const LOOK_EVERY_MS = 100;
/** A task that is made while the last one ends is seen at the second look. */
const QUIET_LOOKS = 3;

/** The page makes and saves the chat itself up to 0.8; since 0.9 the server does. */
export const serverKeepsChats = ({ person }: Page) => isFrom(person.release, 0, 9);

export function newPage(person: Person, { temporary = false } = {}): Page {
  const id = temporary ? temporaryId(person) : null;
  return { person, id, history: { messages: {}, currentId: null }, models: [], temporary };
}

const temporaryId = ({ release, socket }: Person) =>
  isFrom(release, 0, 11) ? `temporary:${socket.id()}` : `local:${socket.id()}`;

/** Opens a chat that is there. */
export async function openPage(person: Person, id: string): Promise<Page> {
  const page: Page = { ...newPage(person), id };
  await reload(page);
  return page;
}

export async function reload(page: Page): Promise<void> {
  const { chat } = await page.person.call<{ chat: { history: History; models?: string[] } }>(
    'GET',
    `/api/v1/chats/${page.id}`,
  );
  page.history = chat.history;
  page.models = chat.models ?? [];
}

/** The messages from the first one to this one. */
export function pathTo({ messages }: History, id: string | null): Message[] {
  const path: Message[] = [];
  for (let at = id; at !== null; ) {
    const message: Message | undefined = messages[at];
    if (message === undefined) break;
    path.unshift(message);
    at = message.parentId;
  }
  return path;
}

/** The chat as a page saves it. */
export const documentOf = ({ models, history }: Page) => ({
  ...{ models, history, params: {}, files: [] },
  messages: pathTo(history, history.currentId),
});

/** Saves the chat, as a page does after each thing that somebody does in it. */
export async function save(page: Page): Promise<void> {
  await page.person.call('POST', `/api/v1/chats/${page.id}`, { chat: documentOf(page) });
}

/** Until Open WebUI does nothing more for this chat: titles, tags and follow-up questions are written. */
export async function untilQuiet(page: Page): Promise<void> {
  if (page.id === null) return;
  const until = Date.now() + ANSWER_TIMEOUT_MS;
  for (let quiet = 0; quiet < QUIET_LOOKS && Date.now() < until; ) {
    quiet = (await runningTasks(page)).length === 0 ? quiet + 1 : 0;
    await sleep(LOOK_EVERY_MS);
  }
}

export async function runningTasks({ person, id }: Page): Promise<string[]> {
  const path = `/api/tasks/chat/${id}`;
  const { task_ids = [] } = await person.call<{ task_ids?: string[] }>('GET', path);
  return task_ids;
}

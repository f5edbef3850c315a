import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
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

const ANSWER_TIMEOUT_MS = 40_000;
const LOOK_EVERY_MS = 100;
/** A task that is made while the last one ends is seen at the second look. */
const QUIET_LOOKS = 3;
/** The word that an answer is complete may come after its task has ended. */
const IDLE_LOOKS = 20;

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

const documentOf = ({ models, history }: Page) => ({
  ...{ models, history, params: {}, files: [] },
  messages: pathTo(history, history.currentId),
});

/** Saves the chat, as a page does after each thing that somebody does in it. */
export async function save(page: Page): Promise<void> {
  await page.person.call('POST', `/api/v1/chats/${page.id}`, { chat: documentOf(page) });
}

/** Sends a question; the answers come by and by. */
export async function ask(page: Page, question: Question): Promise<Asked> {
  const { text, models, parent = page.history.currentId } = question;
  const message: Message = {
    ...{ id: randomUUID(), parentId: parent, childrenIds: [], role: 'user', content: text },
    ...{ timestamp: seconds(), models: [...models] },
  };
  page.history.messages[message.id] = message;
  if (parent !== null) page.history.messages[parent]?.childrenIds.push(message.id);
  return await request(page, { message, models, toolIds: question.toolIds ?? [] });
}

/** Asks for another answer to a question. */
export async function askAgain(page: Page, id: string, model: string) {
  const message = page.history.messages[id] as Message;
  return await request(page, { message, models: [model], toolIds: [], again: true });
}

interface Sent {
  readonly message: Message;
  readonly models: readonly string[];
  readonly toolIds: readonly string[];
  readonly again?: boolean;
}

async function request(page: Page, sent: Sent): Promise<Asked> {
  const { history, person } = page;
  const { message, models } = sent;
  const isFirst = page.id === null;
  const answers = models.map((model, column) => placeholder(message, model, column));
  for (const answer of answers) {
    history.messages[answer.id] = answer;
    message.childrenIds.push(answer.id);
    history.currentId = answer.id;
  }
  page.models = [...models];
  const heard = answers.map(({ id }) => person.expect(id));
  if (!serverKeepsChats(page)) await keepBefore(page);
  const bodies = serverKeepsChats(page)
    ? [bodyForServer(page, sent, answers)]
    : answers.map((answer) => bodyOfPage(page, sent, answer));
  const replies = await Promise.all(
    bodies.map(async (body, at) => {
      const background_tasks = backgroundTasks(isFirst || page.temporary);
      const concerned = bodies.length === 1 ? heard : heard.slice(at, at + 1);
      return await post(person, { ...body, background_tasks }, concerned);
    }),
  );
  page.id ??= replies[0]?.chat_id ?? null;
  return { question: message, answers, heard };
}

function placeholder({ id, timestamp }: Message, model: string, column: number): Message {
  return {
    ...{ parentId: id, id: randomUUID(), childrenIds: [], role: 'assistant', content: '', model },
    ...{ modelName: model, modelIdx: column, timestamp: Math.max(seconds(), timestamp) },
  };
}

/** Up to 0.8 the page stores the chat before it asks. */
async function keepBefore(page: Page): Promise<void> {
  if (page.temporary) return;
  if (page.id !== null) return await save(page);
  const chat = { ...documentOf(page), id: '', title: 'New Chat', tags: [], timestamp: Date.now() };
  const made = await page.person.call<{ id: string }>('POST', '/api/v1/chats/new', { chat });
  page.id = made.id;
}

async function post(person: Person, body: object, heard: readonly Heard[]) {
  try {
    return await person.call<{ chat_id?: string } | null>('POST', '/api/chat/completions', body);
  } catch (error) {
    for (const each of heard) Object.assign(each, { error: String(error), ended: true });
    return null;
  }
}

const backgroundTasks = (isFirst: boolean) => ({
  follow_up_generation: true,
  ...(isFirst && { title_generation: true, tags_generation: true }),
});

const seconds = () => Math.floor(Date.now() / 1000);

function common(page: Page, { toolIds }: Sent) {
  const features = { image_generation: false, code_interpreter: false, web_search: false };
  const params = toolIds.length === 0 ? {} : { function_calling: 'native' };
  const tools = toolIds.length === 0 ? {} : { tool_ids: toolIds };
  return {
    stream: true,
    params,
    features,
    variables: {},
    session_id: page.person.socket.id(),
    ...tools,
  };
}

const withoutId = ({ history }: Page, { message }: Sent) =>
  pathTo(history, message.id)
    .filter(({ role, content }) => role === 'user' || content.trim() !== '')
    .map(({ role, content }) => ({ role, content }));

/** One request for each answer. */
function bodyOfPage(page: Page, sent: Sent, answer: Message): object {
  const { models, release } = page.person;
  const item = models[String(answer.model)];
  return {
    ...common(page, sent),
    ...{ model: answer.model, model_item: item, messages: withoutId(page, sent) },
    ...{ chat_id: page.id, id: answer.id, parent_id: sent.message.id },
    ...(isFrom(release, 0, 8) && { parent_message: sent.message }),
    ...(tellsUsage(item) && { stream_options: { include_usage: true } }),
  };
}

/** One request for all answers; without `chat_id` the server makes the chat. */
function bodyForServer(page: Page, sent: Sent, answers: readonly Message[]): object {
  const { release, models } = page.person;
  const { message } = sent;
  const [first] = answers;
  const asList = answers.map(({ model, id, modelIdx }) => ({
    ...{ model_id: model, message_id: id, modelIdx },
  }));
  const asObject = Object.fromEntries(answers.map(({ model, id }) => [String(model), id]));
  const alone = page.temporary || !isFrom(release, 0, 10);
  return {
    ...common(page, sent),
    ...{ model: first?.model, id: first?.id, parent_id: message.parentId, user_message: message },
    ...(page.id !== null && { chat_id: page.id }),
    ...{ message_ids: isFrom(release, 0, 10) ? asList : asObject },
    ...(alone && { messages: withoutId(page, sent) }),
    ...(sent.again &&
      isFrom(release, 0, 12) && { regeneration_message_id: message.childrenIds[0] }),
    ...(!isFrom(release, 0, 11) &&
      tellsUsage(models[String(first?.model)]) && { stream_options: { include_usage: true } }),
  };
}

function tellsUsage(model: unknown): boolean {
  const { info } = (model ?? {}) as { info?: { meta?: { capabilities?: { usage?: boolean } } } };
  return info?.meta?.capabilities?.usage === true;
}

/** Waits for the answers and does with them what the page does. Errors: one of them takes too long. */
export async function untilAnswered(page: Page, { answers, heard }: Asked): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    const said = heard[at] as Heard;
    await ended(page, answer, said);
    if (serverKeepsChats(page) || page.temporary || !said.ended) continue;
    keepAnswer(answer, said);
    await tellCompleted(page, answer, said);
    await save(page);
  }
  await untilQuiet(page);
  if (serverKeepsChats(page) && !page.temporary) await reload(page);
}

/** Until nothing more comes: the page is told so, or (a stream broke off, in old releases) nobody works on it any more. */
async function ended(page: Page, answer: Message, said: Heard): Promise<void> {
  const until = Date.now() + ANSWER_TIMEOUT_MS;
  for (let idle = 0; !said.ended && idle < IDLE_LOOKS; ) {
    if (Date.now() > until) throw new Error(`no answer of ${answer.model} within 40 seconds`);
    await sleep(LOOK_EVERY_MS);
    idle = (await runningTasks(page)).length === 0 ? idle + 1 : 0;
  }
}

function keepAnswer(answer: Message, { content, usage, output, sources, error }: Heard): void {
  answer.content = content;
  if (usage !== undefined) answer.usage = usage;
  if (output !== undefined) answer.output = output;
  if (sources !== undefined) answer.sources = sources;
  if (error !== undefined) {
    answer.error = typeof error === 'object' ? error : { content: error };
  }
  answer.done = true;
}

async function tellCompleted(page: Page, answer: Message, { error }: Heard): Promise<void> {
  if (error !== undefined) return;
  const { person, history } = page;
  const messages = pathTo(history, answer.id).map(({ id, role, content, timestamp }) => ({
    ...{ id, role, content, timestamp },
  }));
  await person.call('POST', '/api/chat/completed', {
    ...{ model: answer.model, messages, model_item: person.models[String(answer.model)] },
    ...{ chat_id: page.id, session_id: person.socket.id(), id: answer.id },
  });
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

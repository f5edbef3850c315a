import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Asked,
  documentOf,
  type Message,
  type Page,
  pathTo,
  type Question,
  reload,
  runningTasks,
  save,
  serverKeepsChats,
  untilQuiet,
} from './page.ts';
import type { Heard, Person } from './person.ts';
import { bodyForServer, bodyOfPage, type Sent } from './request-bodies.ts';

const ANSWER_TIMEOUT_MS = 40_000;
const LOOK_EVERY_MS = 100;
/** The word that an answer is complete may come after its task has ended. */
const IDLE_LOOKS = 20;

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

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Conversation, Message } from '../../src/kernel/conversation.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The data is no part of the project: it stands beside it, or where COGNIFORCE_SHARED says. */
export const DATA_FOLDER = path.resolve(
  process.env.COGNIFORCE_SHARED ?? path.join(projectRoot, '..', 'shared'),
  'data',
);

const TASKS = path.join(DATA_FOLDER, 'task-times.jsonl');
const CODING = path.join(DATA_FOLDER, 'conversations', 'realhumaneval.json');

/** What a person can mend: printed as it is, without a stack. */
export class DataFault extends Error {}

/** A task text, and the minutes that a person took; null where nobody says. */
export interface Task {
  readonly id: string;
  readonly text: string;
  readonly minutes: number | null;
  /** `unknown` where the row names none. */
  readonly source: string;
}

/** A task of which the minutes are known. */
export interface TimedTask extends Task {
  readonly minutes: number;
}

/** A conversation of a file, and the minutes of a person where the file says so. */
export interface FileConversation {
  readonly conversation: Conversation;
  readonly minutes: number | null;
  readonly source: string;
}

/** What a file holds: task texts or conversations. */
export type FileContent =
  | { readonly kind: 'tasks'; readonly tasks: readonly Task[] }
  | { readonly kind: 'conversations'; readonly conversations: readonly FileConversation[] };

/** Tasks of `task-times.jsonl` with their minutes, in the order of the file; null where the data is not on this machine. */
export function timedTasks(): TimedTask[] | null {
  if (!existsSync(TASKS)) return null;
  return tasksOf(readFileSync(TASKS, 'utf8'), TASKS).filter(isTimed);
}

/** Whether the minutes are known. */
export function isTimed(task: Task): task is TimedTask {
  return task.minutes !== null;
}

/** Conversations of people solving set coding tasks; null where the data is not on this machine. */
export function codingConversations(): Conversation[] | null {
  if (!existsSync(CODING)) return null;
  const read = conversationsOf(readFileSync(CODING, 'utf8'), CODING);
  return read.map(({ conversation }) => conversation);
}

/**
 * Reads a file in one of the shared formats: task texts, one JSON object a line, or a JSON array of conversations.
 *
 * Errors: DataFault, one sentence that names the file and the line or the entry.
 */
export function readData(file: string): FileContent {
  const text = textOf(file);
  return text.trimStart().startsWith('[')
    ? { kind: 'conversations', conversations: conversationsOf(text, file) }
    : { kind: 'tasks', tasks: tasksOf(text, file) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new DataFault(`${file} cannot be read: name a file that is there.`);
  }
}

function tasksOf(text: string, file: string): Task[] {
  const tasks = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const task = taskOfRow(parsed(line));
    if (task !== null) return [task];
    throw new DataFault(
      `Line ${at + 1} of ${file} is no task: it must be a JSON object with a text and an id, and minutes above 0 where it has any.`,
    );
  });
  if (tasks.length === 0) throw new DataFault(`${file} holds no task.`);
  return tasks;
}

function taskOfRow(row: unknown): Task | null {
  const { id, text, human_minutes: minutes = null, source = 'unknown' } = fieldsOf(row);
  if (!isId(id) || typeof text !== 'string' || typeof source !== 'string') return null;
  if (minutes !== null && !isMinutes(minutes)) return null;
  return { id: String(id), text, minutes, source };
}

function conversationsOf(text: string, file: string): FileConversation[] {
  const entries = parsed(text);
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new DataFault(`${file} is no JSON array of conversations, or an empty one.`);
  }
  return entries.map((entry, at) => {
    const read = conversationOf(entry);
    if (read !== null) return read;
    throw new DataFault(
      `Conversation ${at + 1} of ${file} is none: it must have an id and messages with id, parent, role, content and timestamp.`,
    );
  });
}

interface StoredMessage {
  readonly id: string;
  readonly parent: string | null;
  readonly role: 'user' | 'assistant';
  readonly content: string;
  readonly timestamp: number;
}

function isMessage(value: unknown): value is StoredMessage {
  const { id, parent = null, role, content, timestamp } = fieldsOf(value);
  const placed = isId(id) && (parent === null || isId(parent));
  const said = typeof content === 'string' && (role === 'user' || role === 'assistant');
  return placed && said && typeof timestamp === 'number' && Number.isFinite(timestamp);
}

function conversationOf(entry: unknown): FileConversation | null {
  const { id, user = 'somebody', model = null, title = null, messages, ...more } = fieldsOf(entry);
  const { human_minutes: minutes = null, source = 'unknown' } = more;
  const isWhole = isId(id) && Array.isArray(messages) && messages.every(isMessage);
  if (!isWhole || messages.length === 0 || typeof source !== 'string') return null;
  if (minutes !== null && !isMinutes(minutes)) return null;
  const times = messages.map(({ timestamp }) => Math.round(timestamp * 1000));
  return {
    minutes,
    source,
    conversation: {
      id: String(id),
      userId: String(user),
      title: typeof title === 'string' ? title : null,
      createdAt: Math.min(...times),
      rowCreatedAt: null,
      updatedAt: Math.max(...times) / 1000,
      messages: messages.map((message, at) =>
        messageOf(message, times[at] ?? 0, typeof model === 'string' ? model : null),
      ),
      currentId: messages.at(-1)?.id ?? null,
      documentId: String(id),
      copiedFrom: null,
      strayRatings: [],
      tags: [],
      madeBy: 'person',
    },
  };
}

function messageOf(
  { id, parent, role, content }: StoredMessage,
  sentAt: number,
  model: string | null,
): Message {
  const isAnswer = role === 'assistant';
  return {
    id,
    parentId: parent ?? null,
    role,
    text: content,
    sentAt,
    timeKnown: true,
    authorId: null,
    source: isAnswer ? 'chat' : null,
    model: isAnswer ? model : null,
    column: isAnswer ? 0 : null,
    done: true,
    stopped: false,
    error: false,
    usage: null,
    rating: null,
    tools: [],
    knowledge: false,
    merged: false,
    attachments: [],
    fileNames: [],
    pictures: 0,
    fileTexts: [],
    toolCalls: [],
    durationMs: null,
    speed: null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Its message quotes the text.
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

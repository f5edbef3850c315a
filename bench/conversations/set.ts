import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Outcome, TASK_CLASSES, type TaskClass } from '../../src/analysis/facts.ts';
import type { Conversation, Message } from '../../src/kernel/conversation.ts';

export const LANGUAGES = ['de', 'en', 'es', 'fr', 'hu', 'ja', 'pl', 'zh'] as const;
export const HALVES = ['fit', 'held_out'] as const;

/** When each chat begins: a Monday morning. */
const BEGIN = Date.parse('2026-03-02T09:00:00Z');

const USER_MESSAGE = z.strictObject({
  role: z.literal('user'),
  at: z.number().nonnegative(),
  text: z.string(),
  files: z.array(z.strictObject({ name: z.string(), text: z.string() })).default([]),
  images: z.int().default(0),
});
const ANSWER = z.strictObject({
  role: z.literal('assistant'),
  at: z.number().nonnegative(),
  text: z.string(),
  images: z.int().default(0),
  tools: z
    .array(z.strictObject({ name: z.string(), arguments: z.string(), result: z.string() }))
    .default([]),
  error: z.boolean().default(false),
  stopped: z.boolean().default(false),
  rating: z.union([z.literal(1), z.literal(-1)]).optional(),
});
const MESSAGE = z.discriminatedUnion('role', [USER_MESSAGE, ANSWER]);

const LABELS = ['person', 'firm', 'address', 'email', 'phone', 'number'] as const;

const JUDGEMENT = z.strictObject({
  kind: z.string(),
  outcome: z.enum(['done', 'partly', 'no']),
  tasks: z.int().nonnegative(),
  minutes: z.number().nonnegative(),
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  private: z.array(z.strictObject({ text: z.string().min(1), label: z.enum(LABELS) })),
  note: z.string(),
});

const CHAT = z.strictObject({
  id: z.string(),
  language: z.enum(LANGUAGES),
  half: z.enum(HALVES),
  title: z.string().nullable(),
  messages: z.array(MESSAGE).min(1),
  judged: JUDGEMENT,
});

/** What a person said of a chat: see README.md. */
export interface Judgement extends Omit<z.infer<typeof JUDGEMENT>, 'kind' | 'outcome'> {
  readonly kind: TaskClass;
  readonly outcome: Exclude<Outcome, 'unclear'>;
}

/** A chat of the set, as a reader would give it, and what a person said of it. */
export interface JudgedChat {
  readonly id: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly half: (typeof HALVES)[number];
  readonly conversation: Conversation;
  readonly judged: Judgement;
}

/** The set, by language and in the order of its files. */
export function judgedChats(): JudgedChat[] {
  return LANGUAGES.flatMap((language) => {
    const file = new URL(`${language}.jsonl`, import.meta.url);
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => judgedChat(JSON.parse(line)));
  });
}

function judgedChat(stored: unknown): JudgedChat {
  const { id, language, half, title, messages, judged } = CHAT.parse(stored);
  const read = messages.map((message, at) => messageOf(message, at));
  return {
    id,
    language,
    half,
    judged: { ...judged, kind: kindOf(judged.kind) },
    conversation: {
      id,
      userId: 'somebody',
      title,
      createdAt: BEGIN,
      rowCreatedAt: null,
      updatedAt: Math.max(...read.map(({ sentAt }) => sentAt)) / 1000,
      messages: read,
      currentId: read.at(-1)?.id ?? null,
      documentId: id,
      copiedFrom: null,
      strayRatings: [],
      tags: [],
      madeBy: 'person',
    },
  };
}

function kindOf(kind: string): TaskClass {
  const known = [...TASK_CLASSES, 'other', 'personal'].find((each) => each === kind);
  if (known !== undefined) return known as TaskClass;
  throw new Error(`${kind} is no kind of work.`);
}

const NOTHING_BESIDES = {
  timeKnown: true,
  authorId: null,
  source: null,
  model: null,
  column: null,
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
  toolCalls: [],
  durationMs: null,
  speed: null,
} as const;

function messageOf(message: z.infer<typeof MESSAGE>, at: number): Message {
  const { role, text } = message;
  const shared = {
    ...NOTHING_BESIDES,
    id: `m${at}`,
    parentId: at === 0 ? null : `m${at - 1}`,
    role,
    text,
    sentAt: BEGIN + message.at * 1000,
  };
  if (message.role === 'user') {
    const { files, images } = message;
    const fileNames = files.map(({ name }) => name);
    const pictures = Array.from({ length: images }, (_, place) => `m${at}:${place}`);
    return { ...shared, attachments: [...fileNames, ...pictures], fileNames };
  }
  const { error, stopped, rating = null, tools } = message;
  return {
    ...shared,
    source: 'chat',
    model: 'model',
    column: 0,
    done: !stopped,
    stopped,
    error,
    rating,
    tools: tools.map(({ name }) => name),
    toolCalls: tools.map(({ name, arguments: given }) => ({ name, arguments: given })),
  };
}

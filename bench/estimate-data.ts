import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Conversation, Message } from '../src/kernel/conversation.ts';

const projectRoot = fileURLToPath(new URL('../', import.meta.url));

/** The data is no part of the project: it stands beside it, or where COGNIFORCE_SHARED says. */
const folder = path.resolve(
  process.env.COGNIFORCE_SHARED ?? path.join(projectRoot, '..', 'shared'),
  'data',
);

/** A task text and the minutes that a person took. */
export interface TimedTask {
  readonly id: string;
  readonly text: string;
  readonly human_minutes: number;
  readonly source: string;
}

/** Tasks of `task-times.jsonl`, in the order of the file; null where the data is not on this machine. */
export function timedTasks(): TimedTask[] | null {
  const file = path.join(folder, 'task-times.jsonl');
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TimedTask);
}

interface StoredConversation {
  readonly id: string;
  readonly user: string;
  readonly model: string;
  readonly messages: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly role: 'user' | 'assistant';
    readonly content: string;
    readonly timestamp: number;
  }[];
}

/** Conversations of people solving set coding tasks; null where the data is not on this machine. */
export function codingConversations(): Conversation[] | null {
  const file = path.join(folder, 'conversations', 'realhumaneval.json');
  if (!existsSync(file)) return null;
  const stored = JSON.parse(readFileSync(file, 'utf8')) as StoredConversation[];
  return stored.map(conversationOf);
}

function conversationOf({ id, user, model, messages }: StoredConversation): Conversation {
  const times = messages.map(({ timestamp }) => Math.round(timestamp * 1000));
  return {
    id,
    userId: user,
    title: null,
    createdAt: Math.min(...times),
    updatedAt: Math.max(...times) / 1000,
    messages: messages.map(
      (message, at): Message => ({
        id: message.id,
        parentId: message.parent,
        role: message.role,
        text: message.content,
        sentAt: times[at] ?? 0,
        timeKnown: true,
        model: message.role === 'assistant' ? model : null,
        column: message.role === 'assistant' ? 0 : null,
        done: true,
        error: false,
        usage: null,
        rating: null,
        tools: [],
        attachments: 0,
        fileNames: [],
        toolCalls: [],
        durationMs: null,
        speed: null,
      }),
    ),
    currentId: messages.at(-1)?.id ?? null,
    copiedFrom: null,
    tags: [],
    internal: false,
  };
}

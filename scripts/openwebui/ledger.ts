import type { Losses } from './losses.ts';
import type { ModelName, Served, Tokens } from './model-answers.ts';
import type { Release } from './release.ts';

/** What somebody who was there knows of an answer. */
export interface AnswerTruth {
  readonly id: string;
  readonly model: ModelName;
  /** `[...]` at the beginning of its question. */
  readonly tag: string;
  /** Who asked for it. */
  readonly by: string;
  /** Whether it was asked for again, or stands beside another one. */
  readonly kind: 'first' | 'again' | 'beside';
  /** What the page showed in the end. */
  seen: 'answered' | 'failed' | 'unfinished' | 'stopped' | 'stopped before a word';
  rating: 1 | -1 | null;
  deleted: boolean;
  /** Calls to the model server during it: a span of the list of all. */
  calls: readonly Served[];
}

export interface QuestionTruth {
  readonly id: string;
  readonly by: string;
  readonly edited: boolean;
  deleted: boolean;
}

/** What was done in one chat. */
export interface ChatTruth {
  readonly key: string;
  id: string | null;
  readonly owner: string;
  /** In which it was begun. */
  readonly release: Release;
  /** Whether it was done in a browser, which tells nobody the ids of its messages. */
  readonly byPage: boolean;
  readonly kind: 'own' | 'clone' | 'fork' | 'import' | 'old import' | 'temporary' | 'API';
  /** Answers that a copy brought along. */
  readonly copied: readonly AnswerTruth[];
  fate: 'there' | 'archived' | 'deleted' | 'deleted with its account';
  readonly questions: QuestionTruth[];
  readonly answers: AnswerTruth[];
}

/** All that was done, as those who did it know it. */
export interface Ledger {
  readonly chats: ChatTruth[];
  /** Id of each account by name; null once it was deleted. */
  readonly people: Map<string, string>;
  readonly gone: Set<string>;
  /** Names of the members of each group, direct ones, and the group above it. */
  readonly groups: Map<string, { members: string[]; above: string | null }>;
  /** Who asked a model in a channel, once for each answer. */
  readonly channelAnswers: { by: string; model: ModelName }[];
  /** Calls of the API that belong to no chat. */
  readonly callsOutside: Served[];
  /** What Open WebUI has lost by itself, by chat. */
  readonly losses: Map<string, Losses>;
  /** One line for each deed that was done. */
  readonly deeds: string[];
  /** Deeds that this release does not know, and why. */
  readonly notDone: string[];
}

export function newLedger(): Ledger {
  return {
    ...{ chats: [], people: new Map(), gone: new Set(), groups: new Map() },
    ...{ channelAnswers: [], callsOutside: [], losses: new Map(), deeds: [], notDone: [] },
  };
}

/** What an answer cost as far as Open WebUI was told; null: it was told nothing. */
export function toldOf({ calls, seen }: AnswerTruth): Tokens | null {
  if (seen !== 'answered') return null;
  const told = calls.flatMap((call) => call.told ?? []);
  if (told.length === 0) return null;
  return {
    input: told.reduce((sum, { input }) => sum + input, 0),
    output: told.reduce((sum, { output }) => sum + output, 0),
  };
}

/** Messages that are still there, or were when the chat went. */
export const kept = <T extends { deleted: boolean }>(messages: readonly T[]): T[] =>
  messages.filter(({ deleted }) => !deleted);

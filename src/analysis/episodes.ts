import type { Message } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import { heuristic } from './estimators/heuristic.ts';
import type { AnalysisOptions, EpisodeFacts, Interval } from './facts.ts';
import { materialOf } from './material.ts';
import { outcomeOf, SUCCESS } from './outcome.ts';
import { taskClassOf } from './task-class.ts';
import { taskFingerprint } from './task-fingerprint.ts';
import { type Thread, threadOf } from './thread.ts';
import { milliseconds, shareOut, timeInChat } from './timing.ts';
import { topicStarts } from './topics.ts';

const MINUTE = 60_000;

/** One stretch of the active branch that is one piece of work. */
export interface Stretch {
  readonly inherited: boolean;
  readonly messages: readonly Message[];
}

/**
 * The work tasks on an active branch, in order: cut at new topics, and where a clone was gone on with.
 *
 * Where a topic begins is the same for a branch and for its copies. A stretch in which no person speaks is no task. Time
 * is in one episode alone, and the pause between two of them in none.
 */
export function episodesOf(
  branch: readonly Message[],
  inherited: ReadonlySet<string>,
  options: AnalysisOptions,
  dayOf: (ms: number) => Day,
): EpisodeFacts[] {
  const stretches = stretchesOf(branch, inherited, options.idleThresholdMinutes).map((stretch) => ({
    ...stretch,
    thread: threadOf(stretch.messages),
  }));
  const told = stretches.map((stretch, at) => {
    const next = stretches[at + 1];
    const until = next?.inherited === stretch.inherited ? startOf(next.thread) : null;
    const raw = timeInChat(stretch.thread, options.idleThresholdMinutes, until);
    return { ...stretch, raw };
  });
  // What a clone took along and its own time are counted at different places, if at all.
  const times = [true, false].flatMap((copied) =>
    shareOut(told.filter(({ inherited: each }) => each === copied).map(({ raw }) => raw)),
  );
  return told.map(({ raw: _, ...each }, ordinal) =>
    episodeOf({ ...each, intervals: times[ordinal] ?? [] }, ordinal, options, dayOf),
  );
}

/**
 * The stretches of an active branch that are tasks, in the order of their ordinals.
 *
 * Input  the idle threshold, minutes.
 */
export function stretchesOf(
  branch: readonly Message[],
  inherited: ReadonlySet<string>,
  idleMinutes: number,
): Stretch[] {
  const own = branch.findIndex(({ id }) => !inherited.has(id));
  const begin = own === -1 ? branch.length : own;
  const cuts = new Set([0, begin, ...topicStarts(branch, idleMinutes)]);
  const from = [...cuts].sort((a, b) => a - b);
  return from
    .map((start, at) => ({
      inherited: start < begin,
      messages: branch.slice(start, from[at + 1] ?? branch.length),
    }))
    .filter(({ messages }) => messages.some(({ role }) => role === 'user'));
}

/** Of what counts: a "thanks" at its end must not be what the task before is cut at. */
function startOf({ messages }: Thread): number | null {
  return messages.find(({ timeKnown }) => timeKnown)?.sentAt ?? null;
}

interface Told extends Stretch {
  readonly thread: Thread;
  readonly intervals: readonly Interval[];
}

function episodeOf(
  { inherited, messages, thread, intervals }: Told,
  ordinal: number,
  { offChatMinutes }: AnalysisOptions,
  dayOf: (ms: number) => Day,
): EpisodeFacts {
  // Nobody works on beside the chat because of a "hi" or a "thanks".
  const turns = thread.turns
    .filter(({ kind }) => kind !== 'acknowledgement' && kind !== 'small_talk')
    .map(({ message }) => Math.round(message.sentAt));
  const taskClass = taskClassOf(thread.asks, thread.answers);
  const outcome = outcomeOf(thread);
  const material = materialOf(thread);
  const asks = thread.asks.map(({ ask }) => ask.instruction);
  return {
    ordinal,
    inherited,
    day: dayOf((thread.asks.at(-1)?.message ?? messages.at(-1))?.sentAt ?? 0),
    intervals,
    turns,
    withAiMinutes: milliseconds(intervals) / MINUTE + turns.length * offChatMinutes,
    taskClass,
    outcome,
    success: SUCCESS[outcome],
    material,
    taskFingerprint: taskFingerprint(thread),
    estimate: heuristic.estimate({ taskClass, asks, material }),
  };
}

/**
 * The episodes that a conversation's own figures are made of: those asked for in it, without learning where it holds work
 * besides.
 */
export function countedEpisodes<
  E extends { readonly taskClass: string; readonly inherited?: boolean },
>(episodes: readonly E[]): E[] {
  const own = episodes.filter(({ inherited = false }) => !inherited);
  const work = own.filter(({ taskClass }) => taskClass !== 'learn');
  return work.length > 0 ? work : own;
}

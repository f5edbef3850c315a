import type { Message } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import { heuristic } from './estimators/heuristic.ts';
import type { AnalysisOptions, EpisodeFacts, Interval } from './facts.ts';
import { materialOf } from './material.ts';
import { outcomeOf, SUCCESS } from './outcome.ts';
import { taskClassOf } from './task-class.ts';
import { taskFingerprint } from './task-fingerprint.ts';
import { threadOf } from './thread.ts';
import { milliseconds, timeInChat, without } from './timing.ts';
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
  const stretches = stretchesOf(branch, inherited, options.idleThresholdMinutes);
  const taken: Interval[] = [];
  return stretches.map((stretch, ordinal) => {
    // What a clone took along and its own time are counted at different places, if at all.
    if (stretches[ordinal - 1]?.inherited !== stretch.inherited) taken.length = 0;
    const next = stretches[ordinal + 1];
    const until = next?.inherited === stretch.inherited ? startOf(next) : null;
    const episode = episodeOf({ ...stretch, until, taken }, ordinal, options, dayOf);
    for (const interval of episode.intervals) taken.push(interval);
    return episode;
  });
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

function startOf({ messages }: Stretch): number | null {
  return messages.find(({ timeKnown }) => timeKnown)?.sentAt ?? null;
}

interface Surroundings {
  /** When the next task begins. */
  readonly until: number | null;
  /** Time of the tasks before. */
  readonly taken: readonly Interval[];
}

function episodeOf(
  { inherited, messages, until, taken }: Stretch & Surroundings,
  ordinal: number,
  { idleThresholdMinutes, offChatMinutes }: AnalysisOptions,
  dayOf: (ms: number) => Day,
): EpisodeFacts {
  const thread = threadOf(messages);
  const intervals = without(timeInChat(thread, idleThresholdMinutes, until), taken);
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

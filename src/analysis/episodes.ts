import type { Message } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import { heuristic } from './estimators/heuristic.ts';
import type { AnalysisOptions, EpisodeFacts } from './facts.ts';
import { materialOf } from './material.ts';
import { outcomeOf, SUCCESS } from './outcome.ts';
import { taskClassOf } from './task-class.ts';
import { taskFingerprint } from './task-fingerprint.ts';
import { threadOf } from './thread.ts';
import { milliseconds, timeInChat } from './timing.ts';

const MINUTE = 60_000;

/** One stretch of the active branch that is one piece of work. */
export interface Stretch {
  readonly inherited: boolean;
  readonly messages: readonly Message[];
}

/** The work tasks on an active branch, in order. */
export function episodesOf(
  branch: readonly Message[],
  inherited: ReadonlySet<string>,
  options: AnalysisOptions,
  dayOf: (ms: number) => Day,
): EpisodeFacts[] {
  return stretchesOf(branch, inherited).map((stretch, ordinal) =>
    episodeOf(stretch, ordinal, options, dayOf),
  );
}

/**
 * The stretches of an active branch that are tasks, in the order of their ordinals: what a clone took along, and what was
 * asked in the conversation itself. Where no person speaks is no task.
 */
export function stretchesOf(branch: readonly Message[], inherited: ReadonlySet<string>): Stretch[] {
  // Where a later version cuts at a new topic; today a conversation is one task.
  const own = branch.findIndex(({ id }) => !inherited.has(id));
  const cut = own === -1 ? branch.length : own;
  return [
    { inherited: true, messages: branch.slice(0, cut) },
    { inherited: false, messages: branch.slice(cut) },
  ].filter(({ messages }) => messages.some(({ role }) => role === 'user'));
}

function episodeOf(
  { inherited, messages }: Stretch,
  ordinal: number,
  { idleThresholdMinutes, offChatMinutes }: AnalysisOptions,
  dayOf: (ms: number) => Day,
): EpisodeFacts {
  const thread = threadOf(messages);
  const intervals = timeInChat(thread, idleThresholdMinutes);
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

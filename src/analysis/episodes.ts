import type { Message } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import { isLeftOut } from '../kernel/left-out.ts';
import type { AuthorOf } from './authors.ts';
import { branchLanguage, type ChatLanguage } from './chat-language.ts';
import { worksOutside } from './code-patterns.ts';
import { heuristic } from './estimators/heuristic.ts';
import { exchangesOf } from './exchanges.ts';
import type { AnalysisOptions, EpisodeFacts, Interval, Pause } from './facts.ts';
import { without } from './intervals.ts';
import { materialOf } from './material.ts';
import { outcomeOf, SUCCESS } from './outcome.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { taskClassOf } from './task-class.ts';
import { taskFingerprint } from './task-fingerprint.ts';
import { type Thread, threadOf } from './thread.ts';
import { milliseconds, pausesOf, shareOut, timeInChat } from './timing.ts';

const MINUTE = 60_000;

/** What an active branch says besides its messages. */
export interface BranchContext {
  /** Ids of the messages that belong to another conversation. */
  readonly inherited: ReadonlySet<string>;
  readonly authorOf: AuthorOf;
  readonly options: AnalysisOptions;
  readonly dayOf: (ms: number) => Day;
}

/**
 * The work tasks on an active branch that were asked for in it, in order: see `stretchesOf`.
 *
 * Time is in one episode of a person alone, and the pause between two of them in none.
 */
export function episodesOf(branch: readonly Message[], context: BranchContext): EpisodeFacts[] {
  const { inherited, authorOf, options } = context;
  const { idleThresholdMinutes: idle } = options;
  const language = branchLanguage(branch);
  const own = stretchesOf(branch, { inherited, authorOf }, idle, language)
    .map((stretch, ordinal) => ({ ...stretch, ordinal, thread: threadOf(stretch.messages) }))
    .filter((stretch) => !stretch.inherited);
  const ends = nextStarts(own);
  const raw = own.map(({ thread, apart }, at) => timeInChat(thread, idle, ends[at] ?? null, apart));
  const times = sharedByAuthor(own, raw);
  return own.map((each, at) => {
    const intervals = times[at] ?? [];
    const pauses = pausesOf(each.thread, idle, ends[at] ?? null, each.apart);
    return episodeOf(
      { ...each, intervals, pauses: ownParts(pauses, intervals, idle), language },
      context,
    );
  });
}

/** What counts as things are set is in one episode alone: of a pause that is among it, what this one has. */
function ownParts(
  pauses: readonly Pause[],
  intervals: readonly Interval[],
  idle: number,
): readonly Pause[] {
  if (pauses.length === 0) return pauses;
  return [...Map.groupBy(pauses, ([, , least]) => least)].flatMap(([least, same]) => {
    if (least > idle) return same;
    const bare = same.map(([from, to]): Interval => [from, to]);
    return without(bare, without(bare, intervals)).map(([from, to]): Pause => [from, to, least]);
  });
}

/** No moment of a person is in two episodes; two people may work at the same time. */
function sharedByAuthor(
  own: readonly Stretch[],
  raw: readonly (readonly Interval[])[],
): readonly (readonly Interval[])[] {
  const times: (readonly Interval[])[] = [];
  for (const positions of Map.groupBy(own.keys(), (at) => own[at]?.authorId).values()) {
    const shares = shareOut(positions.map((at) => raw[at] ?? []));
    for (const [index, at] of positions.entries()) times[at] = shares[index] ?? [];
  }
  return times;
}

/** When the next task of the same person begins, for each; null where none follows, or its time is unknown. */
function nextStarts(
  own: readonly { readonly authorId: string; readonly thread: Thread }[],
): readonly (number | null)[] {
  const next = new Map<string, number | null>();
  return own
    .toReversed()
    .map(({ authorId, thread }) => {
      const end = next.get(authorId) ?? null;
      next.set(authorId, startOf(thread));
      return end;
    })
    .toReversed();
}

function isTimed({ timeKnown }: Message): boolean {
  return timeKnown;
}

/** Of what counts: a "thanks" at its end must not be what the task before is cut at. */
function startOf({ messages }: Thread): number | null {
  return messages.find(isTimed)?.sentAt ?? null;
}

interface Told extends Stretch {
  readonly ordinal: number;
  readonly thread: Thread;
  readonly intervals: readonly Interval[];
  readonly pauses: readonly Pause[];
  readonly language: ChatLanguage;
}

function episodeOf(
  { ordinal, authorId, messages, thread, intervals, pauses, language }: Told,
  { options: { offChatMinutes }, dayOf }: BranchContext,
): EpisodeFacts {
  // Nobody works on beside the chat because of a "hi" or a "thanks".
  const turns = thread.turns
    .filter(({ kind }) => kind !== 'acknowledgement' && kind !== 'small_talk')
    .map(({ message }) => Math.round(message.sentAt));
  const exchanges = exchangesOf(thread.turns, thread.messages);
  const taskClass = thread.asks.length === 0 ? 'chit_chat' : taskClassOf(exchanges, language);
  const outcome = outcomeOf(exchanges, language.words, taskClass);
  const material = materialOf(thread);
  const asks = thread.asks.map(({ ask }) => ask.instruction);
  return {
    ordinal,
    authorId,
    day: dayOf((thread.asks.at(-1)?.message ?? messages.at(-1))?.sentAt ?? 0),
    timed: (thread.messages.length > 0 ? thread.messages : messages).some(isTimed),
    intervals,
    pauses,
    turns,
    withAiMinutes: milliseconds(intervals) / MINUTE + turns.length * offChatMinutes,
    taskClass,
    outcome,
    success: SUCCESS[outcome],
    material,
    taskFingerprint: taskFingerprint(thread),
    estimate: heuristic.estimate({
      taskClass,
      asks,
      material,
      ...((material.deliveredCodeLines ?? 0) > 0
        ? { worksOutside: thread.answers.some(worksOutside) }
        : {}),
      picturesMade: thread.answers.some(({ pictures }) => pictures > 0),
      failed: outcome === 'no',
    }),
  };
}

/** The episodes that a conversation's own figures are made of: without what is left out by its kind, where it holds work besides. */
export function countedEpisodes<E extends { readonly taskClass: string }>(
  episodes: readonly E[],
): readonly E[] {
  const work = episodes.filter((episode) => !isLeftOut(episode));
  return work.length > 0 ? work : episodes;
}

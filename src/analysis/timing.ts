import type { Message } from '../kernel/conversation.ts';
import { IDLE_GAPS } from '../kernel/idle-gaps.ts';
import type { Interval, Pause } from './facts.ts';
import { union, without } from './intervals.ts';
import type { Thread } from './thread.ts';
import { wordsOfMessage } from './words-of-message.ts';

const MINUTE = 60_000;

/** Typing while composing: 40 words a minute, at most 5 minutes. Source: docs/method.md. */
const TYPED_PER_MINUTE = 40;
const LONGEST_TYPING = 5;
/** Silent reading, at most 3 minutes. Source: Brysbaert, J. Memory and Language 109 (2019). */
const READ_PER_MINUTE = 238;
const LONGEST_READING = 3;

/** First to last message; minutes, total = active + idle. */
export interface Chronology {
  readonly firstMessageAt: number | null;
  readonly lastMessageAt: number | null;
  readonly totalMinutes: number;
  readonly activeMinutes: number;
  readonly idleMinutes: number;
}

/**
 * What the times of messages say by themselves; null and zero where none has a time of its own.
 *
 * Input  `apart`: ids of the messages before which somebody else spoke: nobody's time lies before them.
 */
export function chronologyOf(
  messages: readonly Message[],
  idleMinutes: number,
  apart: ReadonlySet<string> = new Set(),
): Chronology {
  const times = timesOf(messages);
  const first = times.at(0) ?? null;
  const last = times.at(-1) ?? null;
  const total = first === null || last === null ? 0 : last - first;
  const active = milliseconds(union(workedThrough(messages, idleMinutes, apart)));
  return {
    firstMessageAt: first,
    lastMessageAt: last,
    totalMinutes: total / MINUTE,
    activeMinutes: active / MINUTE,
    idleMinutes: (total - active) / MINUTE,
  };
}

/**
 * Time a person spent in the chat: pauses up to the idle threshold, typing the first turn, reading the last answer.
 *
 * Longer pauses count nothing, and neither does waiting for somebody else or what the server did by itself. A message without
 * a time of its own makes no interval. Disjoint, in order, whole ms.
 * Input  `until`: when the next task begins, and reading ends; null where none follows. `apart` as for `chronologyOf`.
 */
export function timeInChat(
  { messages, turns, answers }: Thread,
  idleMinutes: number,
  until: number | null = null,
  apart: ReadonlySet<string> = new Set(),
): Interval[] {
  const intervals = workedThrough(messages, idleMinutes, apart);
  const first = turns[0];
  if (first?.message.timeKnown === true) {
    const minutes = Math.min(first.ask.typedWords / TYPED_PER_MINUTE, LONGEST_TYPING);
    const sent = Math.round(first.message.sentAt);
    intervals.push([sent - Math.round(minutes * MINUTE), sent]);
  }
  const last = answers.findLast(isAttended);
  if (last?.timeKnown === true) {
    const minutes = Math.min(wordsOfMessage(last) / READ_PER_MINUTE, LONGEST_READING);
    const shown = Math.round(last.sentAt);
    const read = shown + Math.round(minutes * MINUTE);
    intervals.push([shown, until === null ? read : Math.min(read, Math.round(until))]);
  }
  return union(intervals.filter(([from, to]) => from < to));
}

/**
 * What of that time depends on the threshold: each stretch with the least threshold of `IDLE_GAPS`, or the one that is set,
 * at which it counts. What counts at the least of them is left out. In order of the thresholds, disjoint.
 *
 * Input  as for `timeInChat`.
 */
export function pausesOf(
  thread: Thread,
  idleMinutes: number,
  until: number | null = null,
  apart: ReadonlySet<string> = new Set(),
): Pause[] {
  const [least = idleMinutes, ...longer] = thresholdsWith(idleMinutes);
  const most = longer.at(-1) ?? least;
  const long = workedThrough(thread.messages, most, apart).filter(
    ([from, to]) => to - from > least * MINUTE,
  );
  if (long.length === 0) return [];
  let counted = timeInChat(thread, least, until, apart);
  return longer.flatMap((threshold) => {
    const within = long.filter(([from, to]) => to - from <= threshold * MINUTE);
    const more = without(union(within), counted);
    counted = union([...counted, ...more]);
    return more.map(([from, to]): Pause => [from, to, threshold]);
  });
}

/** Minutes, each once, in order. */
function thresholdsWith(idleMinutes: number): number[] {
  return [...new Set([...IDLE_GAPS, idleMinutes])].sort((a, b) => a - b);
}

/**
 * The same lists without what they share: each moment stays where an interval reached it first.
 *
 * Input  lists that are disjoint and in order by themselves; of intervals that begin together the earlier list's wins.
 */
export function shareOut(lists: readonly (readonly Interval[])[]): Interval[][] {
  const shares = lists.map((): Interval[] => []);
  const all = lists.flatMap((intervals, at) => intervals.map(([from, to]) => ({ from, to, at })));
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to, at } of all.sort((a, b) => a.from - b.from || a.at - b.at)) {
    if (to > end) shares[at]?.push([Math.max(from, end), to]);
    end = Math.max(end, to);
  }
  return shares;
}

/** Length of disjoint intervals. */
export function milliseconds(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [from, to]) => sum + (to - from), 0);
}

/** Known times of people's and models' messages, whole milliseconds, oldest first. */
function timesOf(messages: readonly Message[]): number[] {
  return messages
    .filter((message) => message.timeKnown && isAttended(message))
    .map(({ sentAt }) => Math.round(sentAt))
    .sort((a, b) => a - b);
}

/** Whether a person was there for it: not for what the server asked of itself. */
function isAttended({ role, source }: Message): boolean {
  return (
    role === 'user' || (role === 'assistant' && source !== 'background' && source !== 'automation')
  );
}

function workedThrough(
  messages: readonly Message[],
  idleMinutes: number,
  apart: ReadonlySet<string>,
): Interval[] {
  const starts = [...messages.keys()].filter((at) => at === 0 || apart.has(messages[at]?.id ?? ''));
  return starts.flatMap((start, at) => {
    const times = timesOf(messages.slice(start, starts[at + 1]));
    return pausesWithin(times, idleMinutes * MINUTE);
  });
}

function pausesWithin(times: readonly number[], longest: number): Interval[] {
  const intervals: Interval[] = [];
  for (const [at, to] of times.entries()) {
    const from = times[at - 1];
    if (from !== undefined && to > from && to - from <= longest) intervals.push([from, to]);
  }
  return intervals;
}

import type { Allowance } from '../../calibration/allowance.ts';
import {
  type Amounts,
  type Cell,
  type CellOf,
  type ConversationTraits,
  type DayToBook,
  merged,
  type UsageOfDay,
} from '../../domains/cogniforce/index.ts';
import { type Day, dayOf, hourOf } from '../../kernel/days.ts';
import { jsonDigest } from '../../kernel/json-digest.ts';
import { isOfAPerson, kindOf, reasonOf } from '../day-status.ts';
import type { PublishedConversation } from '../publish.ts';
import type { PersonEpisode, UserDay } from '../user-days.ts';
import { type TaskDay, taskDays } from './task-days.ts';

/** An episode, with what it is published as. */
interface BookedEpisode extends PersonEpisode {
  readonly conversationId: string;
  readonly taskClass: string;
  readonly sourceFingerprint: string | null;
}

/** What some days of one person are booked from. */
export interface DaysToBook {
  readonly days: readonly UserDay[];
  readonly episodes: readonly BookedEpisode[];
  /** Those booked on the days. */
  readonly conversations: readonly PublishedConversation[];
  readonly messagesElsewhere: ReadonlyMap<Day, number>;
  readonly usage: readonly UsageOfDay[];
  /** Of every conversation among them. */
  readonly traits: ReadonlyMap<string, ConversationTraits>;
  readonly isActive: (day: Day) => boolean;
}

export interface Booking {
  readonly zone: string;
  readonly allowance: Pick<Allowance, 'minutes' | 'sd'>;
  /** US dollars that a list has for answers of a model; null: none. */
  readonly listUsd: (usage: UsageOfDay) => number | null;
}

/** What each of the days comes to, as it is published. */
export function daysToBook(material: DaysToBook, booking: Booking): Map<Day, DayToBook> {
  const facts = factsOf(material, booking.zone);
  return new Map(
    [...cellsOfDays(material, booking)].map(([day, cells]) => [
      day,
      { cells, facts: jsonDigest(facts.get(day) ?? []) },
    ]),
  );
}

/** What each day is made from, by content: not what a method makes of it. */
function factsOf(
  { episodes, conversations, messagesElsewhere, usage }: DaysToBook,
  zone: string,
): Map<Day, unknown[]> {
  const found = new Map<Day, unknown[]>();
  const add = (day: Day, fact: unknown) => {
    const facts = found.get(day);
    if (facts === undefined) found.set(day, [fact]);
    else facts.push(fact);
  };
  for (const { day, conversationId, sourceFingerprint, intervals } of episodes) {
    const moments = intervals.flat();
    const touched = new Set([day, ...moments.map((moment) => dayOf(moment, zone))]);
    for (const each of touched) add(each, [conversationId, sourceFingerprint]);
  }
  for (const { day, conversationId, sourceFingerprint } of conversations) {
    add(day, [conversationId, sourceFingerprint, 'booked']);
  }
  for (const { day, ...used } of usage) add(day, used);
  for (const [day, messages] of messagesElsewhere) add(day, ['elsewhere', messages]);
  return found;
}

function cellsOfDays(
  { days, episodes, conversations, messagesElsewhere, usage, traits, isActive }: DaysToBook,
  booking: Booking,
): Map<Day, Cell[]> {
  const found = new Map<Day, Cell[]>();
  const add = (day: Day, cell: Cell) => {
    const cells = found.get(day);
    if (cells === undefined) found.set(day, [cell]);
    else cells.push(cell);
  };
  const of = (id: string) => traitsOf(traits.get(id));
  for (const part of taskDays(episodes, days, booking.zone)) {
    const { conversationId, taskClass, outcome } = part.episode;
    const named = { ...of(conversationId), kind: taskClass, outcome, ...partOfDay(part, booking) };
    const method = part.episode.estimate?.method;
    add(part.day, {
      of: method === undefined ? named : { ...named, method },
      amounts: amountsOf(part, booking.allowance),
    });
  }
  for (const conversation of conversations) {
    if (!isOfAPerson(conversation)) continue;
    add(conversation.day, conversationCell(conversation, of(conversation.conversationId)));
  }
  for (const each of usage) add(each.day, usageCell(each, booking));
  for (const day of days) add(day.day, ofWholeDay(day));
  for (const [day, messages] of messagesElsewhere) add(day, { of: {}, amounts: { messages } });
  const seen = new Set([...found.keys(), ...days.map(({ day }) => day)]);
  for (const day of seen) if (isActive(day)) add(day, { of: {}, amounts: { activeDays: 1 } });
  return new Map([...found].map(([day, cells]) => [day, merged(cells)]));
}

function traitsOf(traits: ConversationTraits | undefined): CellOf {
  if (traits === undefined) return {};
  const { model, baseModel, source, tools, knowledge, files } = traits;
  return {
    ...(model === null ? {} : { model }),
    ...(baseModel === null ? {} : { baseModel }),
    ...(source === null ? {} : { source }),
    ...(tools.length === 0 ? {} : { tools }),
    ...{ knowledge, files },
  };
}

/** By the first of its moments on the day. */
function partOfDay(
  { episode, day }: TaskDay<BookedEpisode>,
  { zone }: Booking,
): Pick<CellOf, 'part'> {
  const moments = [...episode.turns, ...episode.intervals.map(([from]) => from)];
  const first = Math.min(...moments.filter((moment) => dayOf(moment, zone) === day));
  return Number.isFinite(first) ? { part: Math.floor(hourOf(first, zone) / 6) } : {};
}

function amountsOf(
  { chatMinutes, turns, booked }: TaskDay<BookedEpisode>,
  { minutes, sd }: Booking['allowance'],
): Amounts {
  const time = {
    ...{ chat: chatMinutes, turns },
    withAi: chatMinutes + turns * minutes,
    offChatDeviation: turns * sd,
  };
  if (booked === null) return time;
  const { estimate, share } = booked;
  const { conservative, mean, variance, sharedSd, inFull } = estimate;
  return {
    ...time,
    tasks: 1,
    conservativeBaseline: conservative * share,
    meanBaseline: mean * share,
    variance: variance * share ** 2,
    sharedDeviation: mean * share * sharedSd,
    fullBaseline: inFull.conservative * share,
    fullMean: inFull.mean * share,
    fullVariance: inFull.variance * share ** 2,
  };
}

function conversationCell(conversation: PublishedConversation, of: CellOf): Cell {
  const { messageCount, taskClass, outcome, confidence_level: confidence } = conversation;
  const kind = kindOf(conversation);
  const isEstimated = kind === 'counted' || kind === 'zero';
  const status = kind === 'unestimated' ? kind : conversation.status;
  return {
    of: {
      ...of,
      ...(taskClass === null ? {} : { kind: taskClass }),
      ...(outcome === null ? {} : { outcome }),
      status: `${status} ${reasonOf(conversation)}`,
    },
    amounts: {
      ...{ conversations: 1, messages: messageCount },
      ...(isEstimated ? { estimated: 1, confidence: confidence ?? 0 } : {}),
    },
  };
}

function usageCell(usage: UsageOfDay, { listUsd }: Booking): Cell {
  const { model, baseModel, source, amounts } = usage;
  const list = listUsd(usage);
  const of = {
    ...(model === null ? {} : { model }),
    ...(baseModel === null ? {} : { baseModel }),
    ...(source === null ? {} : { source }),
  };
  const priced = list === null ? {} : { listUsd: list, pricedAnswers: usage.priceableAnswers };
  return { of, amounts: { ...amounts, ...priced } };
}

function ofWholeDay({ activeMinutes, chatAtGaps, capped }: UserDay): Cell {
  return {
    of: {},
    amounts: {
      activeMinutes,
      ...(capped ? { cappedDays: 1 } : {}),
      ...(chatAtGaps === null
        ? {}
        : {
            ...{ chat5: chatAtGaps[5], chat10: chatAtGaps[10] },
            ...{ chat20: chatAtGaps[20], chat30: chatAtGaps[30] },
          }),
    },
  };
}

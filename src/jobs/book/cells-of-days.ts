import type { Allowance } from '../../calibration/allowance.ts';
import {
  type Amounts,
  type Cell,
  type CellOf,
  type ConversationTraits,
  type DayToBook,
  type ListPrices,
  listPrice,
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
  /** Without it nothing has a price. */
  readonly costUsd?: ListPrices | undefined;
}

/** What each of the days comes to, as it is published. */
export function daysToBook(material: DaysToBook, booking: Booking): Map<Day, DayToBook> {
  const facts = factsOf(material, booking.zone);
  return new Map(
    [...cellsOfDays(material, booking)].map(([day, cells]) => [
      day,
      { cells, facts: jsonDigest(inOneOrder(facts.get(day) ?? [])) },
    ]),
  );
}

/** Engines give what is not known first or last. */
function inOneOrder(facts: readonly unknown[]): string[] {
  return facts.map((fact) => JSON.stringify(fact)).sort();
}

/** What each day is made from, by content: not what a method makes of it. */
function factsOf(
  { episodes, conversations, messagesElsewhere, usage }: DaysToBook,
  zone: string,
): Map<Day, unknown[]> {
  const found = [
    ...episodes.flatMap(({ day, conversationId, sourceFingerprint, intervals }) => {
      const touched = new Set([day, ...intervals.flat().map((moment) => dayOf(moment, zone))]);
      return [...touched].map((each) => ({ day: each, fact: [conversationId, sourceFingerprint] }));
    }),
    ...conversations.map(({ day, conversationId, sourceFingerprint }) => ({
      day,
      fact: [conversationId, sourceFingerprint, 'booked'],
    })),
    ...usage.map(({ day, ...used }) => ({ day, fact: used })),
    ...[...messagesElsewhere].map(([day, messages]) => ({ day, fact: ['elsewhere', messages] })),
  ];
  return onDays(found, ({ fact }) => fact);
}

function cellsOfDays(
  { days, episodes, conversations, messagesElsewhere, usage, traits, isActive }: DaysToBook,
  booking: Booking,
): Map<Day, Cell[]> {
  const of = (id: string) => traitsOf(traits.get(id));
  const found = [
    ...taskDays(episodes, days, booking.zone).map((part) => ({
      day: part.day,
      cell: taskCell(part, of(part.episode.conversationId), booking),
    })),
    ...conversations.filter(isOfAPerson).map((conversation) => ({
      day: conversation.day,
      cell: conversationCell(conversation, of(conversation.conversationId)),
    })),
    ...usage.map((each) => ({ day: each.day, cell: usageCell(each, booking) })),
    ...days.map((each) => ({ day: each.day, cell: ofWholeDay(each) })),
    ...[...messagesElsewhere].map(([day, messages]) => ({
      day,
      cell: { of: {}, amounts: { messages } },
    })),
  ];
  const active = [...new Set(found.map(({ day }) => day))].filter(isActive);
  const all = [
    ...found,
    ...active.map((day) => ({ day, cell: { of: {}, amounts: { activeDays: 1 } } })),
  ];
  const cells = onDays<(typeof all)[number], Cell>(all, ({ cell }) => cell);
  return new Map([...cells].map(([day, own]) => [day, merged(own)]));
}

/** What lies on each day, in the order that it comes in. */
function onDays<T extends { readonly day: Day }, U>(all: readonly T[], of: (each: T) => U) {
  return new Map([...Map.groupBy(all, ({ day }) => day)].map(([day, own]) => [day, own.map(of)]));
}

function taskCell(part: TaskDay<BookedEpisode>, of: CellOf, booking: Booking): Cell {
  const { taskClass: kind, outcome, estimate } = part.episode;
  return {
    of: {
      ...{ ...of, kind, outcome },
      ...partOfDay(part, booking),
      ...(estimate === null ? {} : { method: estimate.method }),
    },
    amounts: amountsOf(part, booking.allowance),
  };
}

function traitsOf(traits: ConversationTraits | undefined): CellOf {
  if (traits === undefined) return {};
  const { tools, knowledge, files } = traits;
  return { ...modelOf(traits), ...(tools.length === 0 ? {} : { tools }), knowledge, files };
}

/** What is not known is not named. */
function modelOf({
  model,
  baseModel,
  source,
}: Pick<ConversationTraits, 'model' | 'baseModel' | 'source'>): CellOf {
  return {
    ...(model === null ? {} : { model }),
    ...(baseModel === null ? {} : { baseModel }),
    ...(source === null ? {} : { source }),
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
  const { messageCount, taskClass, outcome, confidence } = conversation;
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

function usageCell(usage: UsageOfDay, { costUsd }: Booking): Cell {
  const list = costUsd === undefined ? null : listPrice(usage, costUsd);
  const priced =
    list === null ? {} : { listUsd: list, pricedAnswers: usage.billable?.answers ?? 0 };
  return { of: modelOf(usage), amounts: { ...usage.amounts, ...priced } };
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

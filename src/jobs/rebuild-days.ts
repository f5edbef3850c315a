import { priorAllowance } from '../calibration/allowance.ts';
import type {
  DayFacts,
  DayToBook,
  ListPrices,
  MethodDay,
  PersonDay,
  RebuiltDays,
} from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { addDays, type Day, type DayRange, instant, startOfDay } from '../kernel/days.ts';
import { type Booking, type DaysToBook, daysToBook } from './book/cells-of-days.ts';
import { gapAmounts } from './chat-at-gaps.ts';
import { isOfAPerson, type Kind, kindOf, statusesOf } from './day-status.ts';
import { outcomeAmounts } from './outcome-sums.ts';
import type { Repositories } from './parts.ts';
import { type PublishedConversation, type Publisher, publisherOf } from './publish.ts';
import { UNTOUCHED, type UserDay, userDays } from './user-days.ts';

export interface Stage2 {
  readonly repositories: Pick<Repositories, 'cogniforce'>;
  readonly analysis: { readonly zone: string; readonly offChatMinutes: number };
  readonly clock: Clock;
  /** US dollars that a list has for answers; null: none. Without it nothing has a price. */
  readonly costUsd?: ListPrices;
}

/**
 * Stage 2: rebuilds every person's dirty days from the facts and the calibrations in force, then the rows of all people.
 *
 * The same facts and answers give the same rows; without dirty days nothing is written. Some days of one person are held at
 * once, and each part is finished by itself: a run that is killed goes on where it stopped. Gives the number of days of all
 * rebuilt.
 */
export async function rebuildDays(stage: Stage2, signal?: AbortSignal): Promise<number> {
  const { days } = stage.repositories.cogniforce;
  const publisher = await publisherInForce(stage);
  await days.dropImpossible();
  for (let next = await days.nextDirty(); next !== null; next = await days.nextDirty()) {
    if (signal?.aborted) return 0;
    const { person, days: dirty } = next;
    await days.rebuild(person, dirty, async (facts) => {
      const made = await rebuilt(stage, publisher, person, dirty, facts);
      return { ...made, booking: await made.booking() };
    });
  }
  return days.rebuildEverybody(instant(stage.clock.now()));
}

/** By the fits in force. Another setting than the allowance was fitted to has no answers yet. */
export async function publisherInForce({ repositories, analysis }: Stage2): Promise<Publisher> {
  const { calibration, allowance } = repositories.cogniforce;
  const [inForce, fitted] = await Promise.all([calibration.inForce(), allowance.inForce()]);
  const isOfSetting = fitted?.prior === analysis.offChatMinutes;
  return publisherOf(
    inForce,
    fitted !== null && isOfSetting ? fitted : priorAllowance(analysis.offChatMinutes),
  );
}

/** Makes every stored total anew from the facts. Gives the number of days of all rebuilt. */
export async function rebuildAllDays(stage: Stage2, signal?: AbortSignal): Promise<number> {
  await stage.repositories.cogniforce.made.doubtAllDays();
  return rebuildDays(stage, signal);
}

/** What some days of a person come to, and on demand what they are booked as. */
export type Rebuilt = Omit<RebuiltDays, 'booking'> & {
  readonly booking: () => Promise<RebuiltDays['booking']>;
};

/** What some days of a person come to, in order; nothing is written. */
export async function rebuilt(
  { analysis, clock, costUsd }: Stage2,
  publisher: Publisher,
  _person: string,
  dirty: readonly Day[],
  facts: DayFacts,
): Promise<Rebuilt> {
  const range = { from: dirty.at(0) ?? '', to: dirty.at(-1) ?? '' };
  const episodes = await facts.episodes(
    {
      from: instant(startOfDay(range.from, analysis.zone)),
      to: instant(startOfDay(addDays(range.to, 1), analysis.zone)),
    },
    range,
  );
  const estimated = episodes.map((episode) => ({
    ...episode,
    estimate: episode.status === 'estimated' ? publisher.estimate(episode) : null,
  }));
  const { allowance } = publisher;
  const times = userDays(estimated, { zone: analysis.zone, allowance });
  const byDay = new Map(times.map((each) => [each.day, each]));
  const due = new Set(dirty);
  const conversations = publisher.conversations(
    (await facts.conversations(range)).filter(({ day }) => due.has(day)),
    await facts.ownEstimates(range),
  );
  const elsewhere = await facts.messagesElsewhere(range);
  const all = Map.groupBy(conversations, ({ day }) => day);
  const booked = Map.groupBy(conversations.filter(isOfAPerson), ({ day }) => day);
  const now = instant(clock.now());
  const touched = dirty.filter((day) => booked.has(day) || byDay.has(day) || elsewhere.has(day));
  const days = touched.map((day) =>
    dayOf(
      { ...(byDay.get(day) ?? NO_TIME), day, isActive: byDay.has(day) },
      booked.get(day) ?? [],
      elsewhere.get(day) ?? 0,
      now,
    ),
  );
  const active = new Set(days.flatMap(({ day, peopleActive }) => (peopleActive === 1 ? day : [])));
  const material = {
    ...{ days: times, episodes: estimated, conversations, messagesElsewhere: elsewhere },
    isActive: (day: Day) => active.has(day),
  };
  return {
    days,
    booking: () => bookingOf(facts, range, material, { zone: analysis.zone, allowance, costUsd }),
    methods: touched.flatMap((day) => methodsOf(byDay.get(day), publisher)),
    statuses: dirty.flatMap((day) => statusesOf(day, all.get(day) ?? [])),
    published: conversations.flatMap(({ changed }) => (changed === null ? [] : [changed])),
  };
}

async function bookingOf(
  facts: DayFacts,
  range: DayRange,
  days: Omit<DaysToBook, 'usage' | 'traits'>,
  booking: Booking,
): Promise<Map<Day, DayToBook>> {
  const of = [...days.episodes, ...days.conversations].map(({ conversationId }) => conversationId);
  const usage = await facts.usage(range);
  const traits = await facts.traits([...new Set(of)]);
  return daysToBook({ ...days, usage, traits }, booking);
}

/** Of a day with conversations booked on it of which no moment is known. */
const NO_TIME = { ...UNTOUCHED, activeMinutes: 0 } as const;

function methodsOf(time: UserDay | undefined, publisher: Publisher): MethodDay[] {
  return (time?.methods ?? []).map(({ method, tasks, baselineMinutes, expectedMinutes }) => ({
    day: time?.day ?? '',
    ...{ method, calibrationVersion: publisher.versionOf(method) },
    ...{ taskCount: tasks, baselineMinutes, expectedMinutes },
  }));
}

function dayOf(
  { isActive, chatAtGaps, outcomes, methods: _, ...time }: UserDay & { readonly isActive: boolean },
  conversations: readonly PublishedConversation[],
  messagesElsewhere: number,
  now: string,
): PersonDay {
  const count = countsOf(conversations, messagesElsewhere);
  const { savedMinutes: saved, capped } = time;
  const estimated = count.countedCount + count.zeroCount;
  return {
    ...time,
    ...count,
    avgSavedMinutes: saved === null || estimated === 0 ? null : saved / estimated,
    // Copies and imports make nobody active.
    peopleActive: isActive || count.messageCount > 0 ? 1 : 0,
    ...gapAmounts(chatAtGaps),
    ...outcomeAmounts(outcomes),
    cappedUserDays: capped ? 1 : 0,
    ...{ createdAt: now, updatedAt: now },
  };
}

function countsOf(conversations: readonly PublishedConversation[], messagesElsewhere: number) {
  const kinds = Map.groupBy(conversations, kindOf);
  const size = (kind: Kind) => kinds.get(kind)?.length ?? 0;
  const confidences = [...(kinds.get('counted') ?? []), ...(kinds.get('zero') ?? [])].flatMap(
    ({ confidence }) => (confidence === null ? [] : [confidence]),
  );
  return {
    conversationCount: conversations.length,
    messageCount: conversations.reduce(
      (sum, { messageCount }) => sum + messageCount,
      messagesElsewhere,
    ),
    countedCount: size('counted'),
    zeroCount: size('zero'),
    unestimatedCount: size('unestimated'),
    learningCount: size('learning'),
    copyCount: size('copy'),
    avgConfidence:
      confidences.length === 0
        ? null
        : confidences.reduce((sum, each) => sum + each, 0) / confidences.length,
  };
}

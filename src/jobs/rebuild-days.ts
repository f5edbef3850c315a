import { type UserDay, userDays } from '../analysis/index.ts';
import type { DayConversation, PersonDayRow } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { addDays, type Day, instant, startOfDay } from '../kernel/days.ts';
import { derivedId } from '../kernel/pseudonym.ts';
import type { Repositories } from './parts.ts';

export interface Stage2 {
  readonly repositories: Pick<Repositories, 'cogniforce'>;
  readonly analysis: { readonly zone: string; readonly offChatMinutes: number };
  readonly clock: Clock;
}

/**
 * Stage 2: rebuilds every person's dirty days from the facts, and then the rows of all people.
 *
 * The same facts give the same rows; without dirty days nothing is written. Gives the number of days of all rebuilt.
 */
export async function rebuildDays(stage: Stage2, signal?: AbortSignal): Promise<number> {
  const { days } = stage.repositories.cogniforce;
  for (const { person, days: dirty } of await days.dirtyPeople()) {
    if (signal?.aborted) return 0;
    await days.replacePerson(person, dirty, await personRows(stage, person, dirty));
  }
  const now = instant(stage.clock.now());
  return days.rebuildEverybody((day) => derivedId('daily_aggregates', day, '*'), now);
}

async function personRows(
  { repositories, analysis, clock }: Stage2,
  person: string,
  dirty: readonly Day[],
): Promise<PersonDayRow[]> {
  const { days } = repositories.cogniforce;
  const range = { from: dirty.at(0) ?? '', to: dirty.at(-1) ?? '' };
  const episodes = await days.episodes(
    person,
    {
      from: instant(startOfDay(range.from, analysis.zone)),
      to: instant(startOfDay(addDays(range.to, 1), analysis.zone)),
    },
    range,
  );
  const sums = userDays(
    episodes.map(({ day, intervals, turns, success, p50, sigma, status }) => ({
      day,
      intervals,
      turns,
      success,
      estimate: status === 'estimated' && p50 !== null && sigma !== null ? { p50, sigma } : null,
    })),
    analysis,
  );
  const booked = Map.groupBy(
    (await days.conversations(person, range)).filter(
      ({ statusReason }) => statusReason !== 'internal',
    ),
    ({ day }) => day,
  );
  const byDay = new Map(sums.map((each) => [each.day, each]));
  const now = instant(clock.now());
  return dirty
    .filter((day) => booked.has(day) || byDay.has(day))
    .map((day) => rowOf(person, day, byDay.get(day) ?? untouched(day), booked.get(day) ?? [], now));
}

/** A day with conversations booked on it of which no moment is known. */
function untouched(day: Day): UserDay {
  return {
    day,
    activeMinutes: 0,
    withAiMinutes: null,
    baselineMinutes: null,
    expectedMinutes: null,
    variance: null,
    savedMinutes: null,
    capped: false,
  };
}

function rowOf(
  person: string,
  day: Day,
  time: UserDay,
  conversations: readonly DayConversation[],
  now: string,
): PersonDayRow {
  const count = countsOf(conversations);
  const saved = time.savedMinutes;
  const estimated = count.counted_count + count.zero_count;
  return {
    id: derivedId('daily_aggregates', day, person),
    analysis_date: day,
    ...count,
    total_active_time: time.activeMinutes,
    total_manual_time_estimated: time.baselineMinutes,
    total_time_saved: saved,
    avg_time_saved_per_conversation: saved === null || estimated === 0 ? null : saved / estimated,
    people_active: 1,
    with_ai_minutes: time.withAiMinutes,
    expected_manual_minutes: time.expectedMinutes,
    manual_variance: time.variance,
    capped: time.capped,
    capped_user_days: time.capped ? 1 : 0,
    created_at: now,
    updated_at: now,
  };
}

function countsOf(conversations: readonly DayConversation[]) {
  const kinds = Map.groupBy(conversations, kindOf);
  const size = (kind: Kind) => kinds.get(kind)?.length ?? 0;
  const confidences = [...(kinds.get('counted') ?? []), ...(kinds.get('zero') ?? [])].flatMap(
    ({ confidence }) => (confidence === null ? [] : [confidence]),
  );
  return {
    conversation_count: conversations.length,
    message_count: conversations
      .filter(({ copy }) => !copy)
      .reduce((sum, { messageCount }) => sum + messageCount, 0),
    counted_count: size('counted'),
    zero_count: size('zero'),
    unestimated_count: size('unestimated'),
    learning_count: size('learning'),
    copy_count: size('copy'),
    avg_confidence_level:
      confidences.length === 0
        ? null
        : confidences.reduce((sum, each) => sum + each, 0) / confidences.length,
  };
}

type Kind = 'counted' | 'zero' | 'unestimated' | 'learning' | 'copy';

function kindOf({ copy, status, statusReason, baseline, outcome }: DayConversation): Kind {
  if (copy) return 'copy';
  if (status === 'excluded') return statusReason === 'learning' ? 'learning' : 'copy';
  if (status === 'unestimated' || baseline === null) return 'unestimated';
  return baseline === 0 || outcome === 'no' ? 'zero' : 'counted';
}

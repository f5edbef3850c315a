import { type Kysely, sql } from 'kysely';
import type { Day, DayRange } from '../../../kernel/days.ts';
import { LEFT_OUT_KINDS } from '../../../kernel/left-out.ts';
import type { PublishedMinutes } from '../published-minutes.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type ConversationTraits, conversationTraits } from './conversation-traits.ts';
import { type UsageOfDay, usageOfPerson } from './usage-of-person.ts';

/** The raw estimate in force of an episode; minutes null where it is not estimated. */
export interface EpisodeEstimate {
  readonly conversationId: string;
  readonly taskClass: string;
  readonly success: number;
  readonly method: string | null;
  readonly model: string | null;
  readonly p50: number | null;
  readonly sigma: number | null;
  /** Moments of the counted turns. */
  readonly turns: number[];
}

/** An episode as stage 2 takes it. */
export interface DayEpisode extends EpisodeEstimate {
  readonly day: Day;
  readonly intervals: [number, number][];
  /** Null: analysed before they were kept. */
  readonly pauses: [number, number, number][] | null;
  readonly outcome: string;
  /** Of what its conversation was analysed from. */
  readonly sourceFingerprint: string | null;
  /** Estimated, unestimated or excluded: of its conversation where both are one person's; what is left out by its kind is excluded by itself. */
  readonly status: string;
}

/** A conversation as stage 2 books it, and what it has published so far. */
export interface DayConversation extends PublishedMinutes {
  readonly conversationId: string;
  readonly day: Day;
  readonly status: string;
  readonly statusReason: string | null;
  readonly taskClass: string | null;
  readonly messageCount: number;
  readonly outcome: string | null;
  readonly withAi: number | null;
  /** Day on which it was no longer in the source; null while it is there. */
  readonly goneOn: Day | null;
  /** Of what it was analysed from. */
  readonly sourceFingerprint: string | null;
}

const ESTIMATE = [
  'episode.conversation_id as conversationId',
  'episode.task_class as taskClass',
  'episode.success',
  'episode.turns',
  'estimate.method',
  'estimate.model',
  'estimate.p50',
  'estimate.sigma',
] as const;

/** What a conversation is says nothing of the task that somebody else had in it, but whether there are times to believe. */
const STATUS = sql<string>`case
  when episode.task_class in (${sql.join(LEFT_OUT_KINDS)}) then 'excluded'
  when episode.user_id_hash = c.user_id_hash then c.status
  when estimate.p50 is null or c.status_reason = 'no_times' then 'unestimated'
  else 'estimated' end`;

export type DayFacts = ReturnType<typeof dayFacts>;

/** What the days of one person are made of. */
export function dayFacts(db: Kysely<CogniforceTables>, person: string) {
  return {
    /** The person's episodes that touch the moments from `from` to `to` (instants) or are booked within the days. */
    async episodes(
      { from, to }: { from: string; to: string },
      range: DayRange,
    ): Promise<DayEpisode[]> {
      return db
        .selectFrom('episode')
        .innerJoin('conversation_analysis as c', 'c.conversation_id', 'episode.conversation_id')
        .leftJoin('estimate', 'estimate.id', 'episode.estimate_id')
        .select(ESTIMATE)
        .select('c.source_fingerprint as sourceFingerprint')
        .select(['episode.day', 'episode.intervals', 'episode.pauses', 'episode.outcome'])
        .select(STATUS.as('status'))
        .where('episode.user_id_hash', '=', person)
        .where((eb) =>
          eb.or([
            eb.and([eb('episode.from_at', '<', to), eb('episode.to_at', '>=', from)]),
            eb.and([eb('episode.day', '>=', range.from), eb('episode.day', '<=', range.to)]),
          ]),
        )
        .orderBy('episode.conversation_id')
        .orderBy('episode.ordinal')
        .execute();
    },

    /** The person's conversations booked within the days. */
    async conversations(range: DayRange): Promise<DayConversation[]> {
      const rows = await db
        .selectFrom('conversation_analysis as c')
        .select([
          'c.conversation_id as conversationId',
          'c.day',
          'c.status',
          'c.status_reason as statusReason',
          'c.task_class as taskClass',
          'c.message_count as messageCount',
          'c.outcome',
          'c.with_ai_minutes as withAi',
          'c.manual_time_low as p10',
          'c.manual_time_most_likely as p50',
          'c.manual_time_high as p90',
          'c.confidence_level as confidence',
          'c.time_saved_minutes as savedMinutes',
          'c.gone_on as goneOn',
          'c.source_fingerprint as sourceFingerprint',
        ])
        .where('c.user_id_hash', '=', person)
        .where('c.day', '>=', range.from)
        .where('c.day', '<=', range.to)
        .orderBy('c.conversation_id')
        .execute();
      return rows.flatMap((row) => (row.day === null ? [] : [{ ...row, day: row.day }]));
    },

    /** How many messages the person wrote, or was answered, in conversations of others; by day. */
    async messagesElsewhere(range: DayRange): Promise<Map<Day, number>> {
      const rows = await db
        .selectFrom('conversation_author')
        .select(({ fn }) => ['day', fn.sum<number>('message_count').as('messages')])
        .where('user_id_hash', '=', person)
        .where('day', '>=', range.from)
        .where('day', '<=', range.to)
        .groupBy('day')
        .execute();
      return new Map(rows.map(({ day, messages }) => [day, messages]));
    },

    /** What is published of each of these conversations beside its time; one without answers and tools is not there. */
    async traits(ids: readonly string[]): Promise<Map<string, ConversationTraits>> {
      return conversationTraits(db, ids);
    },

    /** What the person's answers, calls and ratings of these days used, by day, model and source. */
    async usage(range: DayRange): Promise<UsageOfDay[]> {
      return usageOfPerson(db, person, range);
    },

    /** Estimates of the person's episodes, whatever their day, in the person's conversations booked within the days. */
    async ownEstimates(range: DayRange): Promise<EpisodeEstimate[]> {
      return db
        .selectFrom('episode')
        .innerJoin('conversation_analysis as c', 'c.conversation_id', 'episode.conversation_id')
        .leftJoin('estimate', 'estimate.id', 'episode.estimate_id')
        .select(ESTIMATE)
        .where('c.user_id_hash', '=', person)
        .where('c.day', '>=', range.from)
        .where('c.day', '<=', range.to)
        .where('episode.user_id_hash', '=', person)
        .orderBy('episode.conversation_id')
        .orderBy('episode.ordinal')
        .execute();
    },
  };
}

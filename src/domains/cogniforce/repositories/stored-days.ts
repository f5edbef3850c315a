import type { Kysely } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type DayFacts, dayFacts } from './day-facts.ts';
import { type RebuiltDays, rowsOfPerson, sumsOf } from './days.ts';
import { EVERYBODY } from './dirty-days.ts';
import { daysWithFacts, daysWithFigures } from './made.ts';
import { changeOf } from './named.ts';
import { engagementOf } from './rebuild-engagement.ts';

/** A row of any table, by its columns. */
type AnyRow = Readonly<Record<string, unknown>>;

/** A row of figures: what tells it, the day that it is of, null where of all together, and its figures by their columns. */
export interface FigureRow {
  readonly id: unknown;
  readonly day: Day | null;
  readonly figures: AnyRow;
}

/** What a conversation publishes on its day. */
export type PublishedOn = RebuiltDays['published'][number] & { readonly day: Day };

/** Rows of the tables of days, by the table. */
export type RowsByTable = Readonly<Record<DayTable, readonly FigureRow[]>>;
export type DayTable = 'daily_aggregates' | 'daily_method' | 'daily_status';

/** What is stored of days beside what it is made of: to compare, never to write. */
export function storedDays(db: Kysely<CogniforceTables>) {
  return {
    /** Everybody with facts or figures, in order. */
    async people(): Promise<string[]> {
      const rows = await db
        .selectFrom('conversation_analysis')
        .select('user_id_hash as person')
        .union(db.selectFrom('conversation_author').select('user_id_hash as person'))
        .union(db.selectFrom('user_engagement').select('user_id as person'))
        .union(
          db
            .selectFrom('daily_aggregates')
            .select('user_id_hash as person')
            .where('user_id_hash', 'is not', null)
            .$narrowType<{ person: string }>(),
        )
        .orderBy('person')
        .execute();
      return rows.map(({ person }) => person);
    },

    /** Days of a person with facts or figures, and how many of them wait for the next run and are left out; in order. */
    async daysOf(person: string): Promise<{ readonly days: Day[]; readonly waiting: number }> {
      const all = [
        ...(await daysWithFacts(db, [person])),
        ...(await daysWithFigures(db, [person])),
      ].map(({ day }) => day);
      return settled(db, person, all);
    },

    /** The same of the rows of all: every day that has figures. */
    async daysOfAll(): Promise<{ readonly days: Day[]; readonly waiting: number }> {
      const all = (await daysWithFigures(db, null)).map(({ day }) => day);
      return settled(db, EVERYBODY, all);
    },

    /** What is stored: of a person, or of all for null. */
    async rows(person: string | null, days: readonly Day[]): Promise<RowsByTable> {
      const of = (name: DayTable): Promise<AnyRow[]> =>
        db
          .selectFrom(name)
          .selectAll()
          .where('user_id_hash', person === null ? 'is' : '=', person)
          .where('analysis_date', 'in', days)
          .execute();
      return byTable({
        daily_aggregates: await of('daily_aggregates'),
        daily_method: await of('daily_method'),
        daily_status: await of('daily_status'),
      });
    },

    /** What a person's days would be stored as. */
    made(person: string, days: Pick<RebuiltDays, 'days' | 'methods' | 'statuses'>): RowsByTable {
      return byTable(rowsOfPerson(person, days));
    },

    /** What a conversation publishes, as figures. */
    published({ conversationId, day, ...minutes }: PublishedOn): FigureRow {
      const { p10, p50, p90, confidence, savedMinutes } = minutes;
      const figures = { p10, p50, p90, confidence, savedMinutes };
      return { id: conversationId, day, figures: changeOf('conversation_analysis', figures) };
    },

    /** What the rows of all come to, from those of people as they are stored. */
    async sums(days: readonly Day[]): Promise<RowsByTable> {
      return byTable(await sumsOf(db, days));
    },

    /** What a person's engagement is, and what it comes to from facts and days as they are stored. */
    async engagement(
      person: string,
    ): Promise<{ readonly stored: FigureRow[]; readonly made: FigureRow[] }> {
      const stored: AnyRow[] = await db
        .selectFrom('user_engagement')
        .selectAll()
        .where('user_id', '=', person)
        .execute();
      const made = await engagementOf(db, person);
      return { stored: stored.map(figureRow), made: made === null ? [] : [figureRow(made)] };
    },

    /** What a person's days are made of. */
    facts(person: string): DayFacts {
      return dayFacts(db, person);
    },
  };
}

function byTable(rows: Readonly<Record<DayTable, readonly AnyRow[]>>): RowsByTable {
  const { daily_aggregates, daily_method, daily_status } = rows;
  return {
    // When it was written says nothing of its figures.
    daily_aggregates: daily_aggregates.map(({ created_at: _, updated_at: __, ...row }) =>
      figureRow(row),
    ),
    daily_method: daily_method.map(figureRow),
    daily_status: daily_status.map(figureRow),
  };
}

function figureRow(figures: AnyRow): FigureRow {
  const { id, analysis_date: day } = figures;
  return { id, day: typeof day === 'string' ? day : null, figures };
}

async function settled(db: Kysely<CogniforceTables>, person: string, all: readonly Day[]) {
  const rows = await db
    .selectFrom('dirty_day')
    .select('day')
    .where('user_id_hash', '=', person)
    .execute();
  const dirty = new Set(rows.map(({ day }) => day));
  const days = [...new Set(all)].filter((day) => !dirty.has(day)).sort();
  return { days, waiting: dirty.size };
}

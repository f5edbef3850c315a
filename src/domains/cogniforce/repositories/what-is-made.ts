import { type RawBuilder, sql } from 'kysely';
import type { Column, Table } from '../../../data/index.ts';
import { jsonDigest } from '../../../kernel/json-digest.ts';
import { tables } from '../tables/index.ts';

type AnyTable = Table<string, Readonly<Record<string, Column>>>;

/** Tables that no run makes of the source, and why nothing has to notice when something of them is gone. */
export const APART: Readonly<Record<string, string>> = {
  backfill: 'what a person asked for: nobody can make it again',
  backfill_conversation: 'what is left to do of a backfill, until it has ended',
  backfill_task: 'what was asked for a backfill, until it has ended',
  booking: 'what was booked: what of it is gone is booked anew when the day changes',
  person: 'numbers of people in the journal, which nobody else knows',
  book_block: 'what was published: nobody can make it again',
  book_period: 'what was published: nobody can make it again',
  book_adoption: 'what was published: nobody can make it again',
  book_class: 'what was published: nobody can make it again',
  label: 'what people answered: nobody can make it again',
  question: 'what was asked of whom: nobody can make it again',
  estimate:
    'counted for itself: answers of a model were paid for, and are no facts of a conversation',
  calibration: 'fitted anew by every run, from the answers',
  allowance: 'fitted anew by every run, from the answers',
  llm_spending: 'money: nobody can make it again',
  processing_log: 'what happened: nobody can make it again',
  run_reason: 'what happened: nobody can make it again',
  run_lease: 'who holds the run that goes on: holds for that moment alone',
  membership: 'read anew by every run; who was in a group before is known to nobody else',
  group_label: 'read anew by every run; names of groups that are gone are known to nobody else',
  gone_account: 'found anew by every run',
  outside_usage: 'read anew as a whole where the number of its rows is not the one that was noted',
  model_call: 'read from a log that may be gone: nobody can make them again',
  log_file:
    'where it is gone files are read again, and nothing before the newest call that is kept counts twice',
  unmatched_day: 'marks of days whose calls are to be matched; a change of the day brings one back',
  session: 'who is signed in: nobody can make it again',
  sign_in_try: 'passwords of the last minute: holds for that minute alone',
  forgotten_conversation: 'what is left of what was forgotten: nobody can make it again',
  night: 'what happened: nobody can make it again',
  unreadable_conversation:
    'a conversation with neither facts nor a note that it failed is tried by every run',
  dirty_day: 'whose marks are gone has no row in days_made either',
  days_made: 'the count itself',
  setting_change: 'what a person set: nobody can make it again',
  other_cost: 'what a person entered: nobody can make it again',
  invoice: 'what a person entered: nobody can make it again',
  annotation: 'what a person wrote: nobody can make it again',
  setting: 'where the definition of the count is gone, every conversation is analysed',
};

/** Columns of conversation_analysis that others write after the analysis, or that say when it was. */
const WRITTEN_LATER: ReadonlySet<string> = new Set([
  ...['manual_time_low', 'manual_time_most_likely', 'manual_time_high', 'confidence_level'],
  ...['time_saved_minutes', 'conversation_summary', 'llm_response', 'status', 'status_reason'],
  ...['source_fingerprint', 'gone_on', 'facts_made'],
]);
/** What a model says of a conversation takes the place of what the analysis said. */
const SAID_BY_MODELS: ReadonlySet<string> = new Set(['topics', 'sentiment_score']);

const every: readonly AnyTable[] = Object.values(tables);
const isApart = ({ name }: AnyTable) => name in APART || name === 'conversation_analysis';

/** Tables with rows of one conversation, which its analysis writes. */
export const FACT_TABLES = every.filter(
  (each) => 'conversation_id' in each.columns && !isApart(each),
);

/** Tables with rows of one person's days, or of all (null), and the column that says whose. */
export const DAY_TABLES = every
  .filter(({ name, columns }) => 'analysis_date' in columns || name === 'user_engagement')
  .map((each) => ({
    table: each,
    person: 'user_id_hash' in each.columns ? 'user_id_hash' : 'user_id',
  }));

type Said = RawBuilder<number>;

/** 1 where a row says something in this column; null for one that cannot say nothing. */
function saidBy(ref: RawBuilder<unknown>, { type, isNullable, defaultTo }: Column): Said | null {
  if (isNullable) return sql`case when ${ref} is not null then 1 else 0 end`;
  if (type.kind === 'boolean') return sql`case when ${ref} then 1 else 0 end`;
  if (['integer', 'bigint', 'double', 'numeric'].includes(type.kind)) {
    return sql`case when ${ref} <> 0 then 1 else 0 end`;
  }
  if (typeof defaultTo !== 'string') return null;
  return sql`case when ${ref} <> ${sql.lit(defaultTo)} then 1 else 0 end`;
}

function countedColumns({ name, columns }: AnyTable): [string, Column][] {
  const left = name === 'conversation_analysis' ? WRITTEN_LATER : SAID_BY_MODELS;
  return Object.entries(columns).filter(([column]) => !left.has(column));
}

/** 1 for the row, and 1 for each value in it that says something. */
function madeOfRow(table: AnyTable, alias: string): Said {
  const said = countedColumns(table).flatMap(
    ([name, column]) => saidBy(sql.ref(`${alias}.${name}`), column) ?? [],
  );
  return sql`(${sql.join([sql`1`, ...said], sql` + `)})`;
}

/** The same of a conversation's own row, as `c`. */
export function madeOfConversation(): Said {
  return madeOfRow(tables.conversation_analysis, 'c');
}

/** Rows of conversations, as `t`, and what one of them counts. */
export interface CountedRows {
  readonly from: RawBuilder<unknown>;
  readonly made: Said;
}

/** Everything that an analysis makes of a conversation besides its own row. */
export function countedFacts(): CountedRows[] {
  const facts = FACT_TABLES.map((each) => ({
    from: sql`${sql.table(each.name)} as t`,
    made: madeOfRow(each, 't'),
  }));
  return [...facts, countedEstimates()];
}

/**
 * The rule's estimates of the episodes that there are, and that each has one in force, whoever made it.
 *
 * What was estimated before a copy was known as one stays, of episodes that are no longer there.
 */
function countedEstimates(): CountedRows {
  return {
    from: sql`estimate as t join episode as e
      on e.conversation_id = t.conversation_id and e.ordinal = t.ordinal`,
    made: sql`(case when t.asked_model is null then ${madeOfRow(tables.estimate, 't')} else 0 end
      + case when e.estimate_id = t.id then 1 else 0 end)`,
  };
}

/** Tables of days, and what a row of them counts, as `t`. */
export function countedDays() {
  return DAY_TABLES.map(({ table, person }) => ({
    name: table.name,
    made: madeOfRow(table, 't'),
    person: sql.ref<string | null>(`t.${person}`),
  }));
}

/**
 * Digest of what is counted of a conversation: with another column or table, what was counted before says nothing of what an
 * analysis would make now.
 */
export function factsDefinition(): string {
  const counted = [tables.conversation_analysis, ...FACT_TABLES, tables.estimate].map(
    (each: AnyTable) => [
      each.name,
      countedColumns(each)
        .map(([column, { type }]) => [column, type.kind])
        .sort(),
    ],
  );
  return jsonDigest(counted);
}

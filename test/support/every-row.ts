import { sql } from 'kysely';
import type { UntypedKysely } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';

/** What runs note about themselves, and who is signed in. */
export const OF_RUNS: ReadonlySet<string> = new Set([
  ...['processing_log', 'run_reason', 'run_lease', 'night', 'session', 'sign_in_try'],
  ...['backfill', 'backfill_conversation', 'backfill_task'],
]);

/** When rows were written: all else has to be the same. */
const WHEN: Readonly<Record<string, readonly string[]>> = {
  book_adoption: ['closed_at'],
  book_block: ['closed_at'],
  book_period: ['closed_at'],
  calibration: ['created_at'],
  conversation_analysis: ['processed_at', 'first_seen_at'],
  daily_aggregates: ['created_at', 'updated_at'],
  estimate: ['created_at'],
  question: ['asked_at', 'expires_at'],
  unreadable_conversation: ['seen_at', 'next_try_at'],
};

/** Sums of the same numbers in another order differ in their last digits. */
const DIGITS = 12;

/** Every row of our tables but the log of runs, as text and in order. */
export async function everyRow(typed: unknown): Promise<Record<string, string[]>> {
  const db = typed as UntypedKysely;
  const names = Object.keys(cogniforce.tables).filter((name) => !OF_RUNS.has(name));
  const rows: Record<string, string[]> = {};
  for (const name of names.sort()) {
    let query = db.selectFrom(name).selectAll();
    // Estimates are never taken away: of a copy, also those from before it was known as one.
    if (name === 'estimate') query = query.where(ofAnEpisode());
    const all = await query.execute();
    rows[name] = all.map((row) => JSON.stringify(cellsOf(name, row), rounded)).sort();
  }
  return rows;
}

/** The columns of a row but those of when it was written, in order. */
export function cellsOf(table: string, row: object): [string, unknown][] {
  const left = new Set(WHEN[table] ?? []);
  return Object.entries(row)
    .filter(([column]) => !left.has(column))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}

function ofAnEpisode() {
  return sql<boolean>`exists (select 1 from episode where episode.ordinal = estimate.ordinal
    and episode.conversation_id = estimate.conversation_id)`;
}

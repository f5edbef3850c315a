import { existsSync } from 'node:fs';
import { openDomain } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { everyRow } from '../../test/support/every-row.ts';
import type { Place } from './place.ts';

/** A run as the log has it. */
export interface LoggedRun {
  readonly id: string;
  readonly status: string;
  readonly phase: string | null;
  readonly processed: number;
}

/** Every row but the log's, by table. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** All that is compared of a database of figures. */
export interface Seen {
  readonly rows: Rows;
  /** Oldest first. */
  readonly runs: readonly LoggedRun[];
  readonly leases: number;
}

/** Opens the database of figures for a moment. */
export async function onFigures<T>(
  place: Place,
  work: (handle: ReturnType<typeof open>) => Promise<T>,
): Promise<T> {
  const handle = open(place);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

function open({ address }: Place) {
  return openDomain(cogniforce, address, { settings: { hashUserId: String } });
}

export async function look(place: Place): Promise<Seen> {
  return onFigures(place, async ({ db }) => {
    const { setting = [], ...others } = await everyRow(db);
    const leases = await db.selectFrom('run_lease').select('run_id').execute();
    const runs = await db
      .selectFrom('processing_log')
      .select(['id', 'status', 'phase', 'conversations_processed as processed'])
      .orderBy('started_at')
      .execute();
    return {
      rows: { ...others, setting: setting.filter((row) => !isTrial(row)) },
      leases: leases.length,
      runs: runs.map((run) => ({ ...run, processed: run.processed ?? 0 })),
    };
  });
}

/** What a server writes to find out whether there is room again. */
function isTrial(setting: string): boolean {
  return setting.includes('"written_at"');
}

/** False: there is no file. Of a server it is not known before one has asked. */
export function isThere({ address }: Place): boolean {
  return address.engine === 'postgres' || existsSync(address.file);
}

/** Revisions that a database has; none where there is no database yet. */
export async function headsOf(place: Place): Promise<readonly string[]> {
  if (!isThere(place)) return [];
  return onFigures(place, async ({ migrations }) => (await migrations.state()).applied);
}

/** One sentence for each thing that `db check` finds. */
export async function checkedBy(place: Place, source: string): Promise<readonly string[]> {
  const env = { DATABASE_URL: source, COGNIFORCE_DATABASE_URL: place.url, LOG_LEVEL: 'silent' };
  const { exitCode } = await cogniforceCommand(['db', 'check', 'cogniforce'], env);
  return exitCode === 0 ? [] : [`db check exits ${exitCode}`];
}

/** Rows that are in one and not in the other, by table. */
export interface Difference {
  readonly table: string;
  readonly lost: number;
  readonly more: number;
}

export function differencesOf(expected: Rows, found: Rows): Difference[] {
  return Object.keys(expected).flatMap((table) => {
    const lost = without(expected[table] ?? [], found[table] ?? []);
    const more = without(found[table] ?? [], expected[table] ?? []);
    return lost + more === 0 ? [] : [{ table, lost, more }];
  });
}

/** How many of them are not among the others; a row that is there twice counts twice. */
function without(rows: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  let missing = 0;
  for (const row of rows) {
    const count = left.get(row) ?? 0;
    if (count === 0) missing += 1;
    else left.set(row, count - 1);
  }
  return missing;
}

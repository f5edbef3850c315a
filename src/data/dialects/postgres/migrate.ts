import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { PostgresAddress } from '../../address.ts';
import type { MigrationLock, UntypedKysely } from '../engine.ts';
import { lockedBy } from '../failure.ts';
import { withoutLimit } from './patience.ts';
import { inSession } from './session.ts';

const RETRY_MS = 200;
/** First half of the advisory lock's key: "cogn" in ASCII. The second is the schema. */
const LOCK_CLASS = 0x636f676e;

/** The same lock, for whoever runs a migration by hand. */
export const lockStatement = `select pg_advisory_xact_lock(${LOCK_CLASS}, hashtext(current_schema()))`;

/**
 * Runs `work` under an advisory lock, which ends with the work or with its process.
 *
 * In a transaction the lock is the transaction's own, so that it works behind a pooler, too. Whoever waits asks again and
 * again, and holds nothing meanwhile: an index that is built concurrently would wait for his transaction.
 */
export async function migrate<T>(
  db: UntypedKysely,
  address: PostgresAddress,
  lock: MigrationLock,
  work: (db: UntypedKysely) => Promise<T>,
): Promise<T> {
  const giveUpAt = Date.now() + lock.waitMs;
  for (let said = false; ; said = true) {
    const tried = await withoutLimit(() =>
      lock.transactional
        ? inTransaction(db, lock, work)
        : inSession(address, (session) => outside(session, lock, work)),
    );
    if ('result' in tried) return tried.result;
    if (!said) lock.onWait?.(tried.holder);
    if (Date.now() >= giveUpAt) throw lockedBy(address, tried.holder, lock.waitMs);
    await sleep(RETRY_MS);
  }
}

type Tried<T> = { readonly result: T } | { readonly holder: string };

function inTransaction<T>(
  db: UntypedKysely,
  lock: MigrationLock,
  work: (db: UntypedKysely) => Promise<T>,
): Promise<Tried<T>> {
  return db.transaction().execute(async (tx) => {
    if (!(await take(tx, sql`pg_try_advisory_xact_lock`))) return { holder: await holderOf(tx) };
    await limits(tx, lock, true);
    return { result: await work(tx) };
  });
}

/** The lock is the session's, and goes with it. */
async function outside<T>(
  session: UntypedKysely,
  lock: MigrationLock,
  work: (db: UntypedKysely) => Promise<T>,
): Promise<Tried<T>> {
  if (!(await take(session, sql`pg_try_advisory_lock`))) return { holder: await holderOf(session) };
  await limits(session, lock, false);
  return { result: await work(session) };
}

async function take(db: UntypedKysely, lock: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select ${lock}(${sql.lit(LOCK_CLASS)}, hashtext(current_schema())) as taken
  `.execute(db);
  return rows[0]?.taken ?? false;
}

/** For a table that is in use a statement waits no longer than for another process: everybody else waits behind it. */
async function limits(
  db: UntypedKysely,
  { waitMs }: MigrationLock,
  isLocal: boolean,
): Promise<void> {
  // 0 would be for ever.
  const limit = String(Math.max(1, Math.round(waitMs)));
  await sql`
    select set_config('lock_timeout', ${limit}, ${sql.lit(isLocal)}),
      set_config('statement_timeout', '0', ${sql.lit(isLocal)})
  `.execute(db);
}

/** Other roles' sessions show little more than their number. */
async function holderOf(db: UntypedKysely): Promise<string> {
  const { rows } = await sql<{
    pid: number;
    application: string | null;
    client: string | null;
    since: string | null;
  }>`
    select a.pid, nullif(a.application_name, '') as application, host(a.client_addr) as client,
      to_char(coalesce(a.xact_start, a.query_start) at time zone 'UTC', 'HH24:MI:SS') as since
    from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.granted and l.objsubid = 2
      and l.database = (select oid from pg_database where datname = current_database())
      and l.classid::bigint = ${sql.lit(LOCK_CLASS)}
      and l.objid::bigint = (hashtext(current_schema())::bigint & 4294967295)
    limit 1
  `.execute(db);
  const [found] = rows;
  if (found === undefined) return 'another process, which has just ended';
  const { pid, application, client, since } = found;
  return [
    `server process ${pid}`,
    ...(application === null ? [] : [`of ${application}`]),
    ...(client === null ? [] : [`from ${client}`]),
    ...(since === null ? [] : [`(busy since ${since} UTC)`]),
  ].join(' ');
}

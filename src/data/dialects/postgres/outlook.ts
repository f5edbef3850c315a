import { sql } from 'kysely';
import type { PostgresAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { databaseError, type Meaning } from '../failure.ts';
import type { Outlook } from '../outlook.ts';
import { identity } from './whereabouts.ts';

interface Found {
  readonly isStandby: boolean;
  readonly isReadOnly: boolean;
  /** Tables that this role may not change; null: none. */
  readonly closed: readonly string[] | null;
}

/** Which server answers, whether it takes writes, and whether this role may still write to its tables. */
export async function outlook(
  db: UntypedKysely,
  address: PostgresAddress,
  tableNames: readonly string[],
): Promise<Outlook> {
  const { rows } = await sql<Found>`
    select pg_is_in_recovery() as "isStandby",
      current_setting('default_transaction_read_only') = 'on' as "isReadOnly",
      (
        select array_agg(c.relname::text order by c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = current_schema() and c.relname in (${sql.join([null, ...tableNames])})
          and not (
            has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert')
            and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete')
          )
      ) as closed
  `.execute(db);
  const [found] = rows;
  const meaning = found === undefined ? null : meaningOf(found);
  return {
    identity: await identity(db),
    readOnly:
      meaning === null ? null : databaseError({ address, meaning, code: null, cause: undefined }),
  };
}

function meaningOf({ isStandby, isReadOnly, closed }: Found): Meaning | null {
  if (isStandby) {
    return [
      'DATABASE_READ_ONLY',
      'can only be read: a standby server answers',
      'Name the primary in its URL, or several hosts with target_session_attrs=read-write behind one name; after a failover nothing need be done.',
    ];
  }
  if (isReadOnly) {
    return [
      'DATABASE_READ_ONLY',
      'can only be read: its transactions are read-only (default_transaction_read_only)',
      'Set default_transaction_read_only = off for the server, the database or the role.',
    ];
  }
  if (closed === null) return null;
  const [first = ''] = closed;
  const others = closed.length === 1 ? '' : ` and ${closed.length - 1} others`;
  return [
    'DATABASE_REFUSED',
    `does not let this role write the table ${first}${others}`,
    'Give the role its rights back: cogniforce db grants prints the statements.',
  ];
}

import { sql } from 'kysely';
import type { PostgresAddress } from '../../address.ts';
import { primaryKeyName, renameTable } from '../ddl.ts';
import type { Engine } from '../engine.ts';
import { alterTable } from './alter-table.ts';
import { backup } from './backup.ts';
import { isThere, openWatchedPool } from './connection.ts';
import { createIndex } from './create-index.ts';
import { createTable } from './create-table.ts';
import { create, tableNames } from './database.ts';
import { dialectOver } from './dialect.ts';
import { PostgresDriver } from './driver.ts';
import { toError } from './errors.ts';
import { findColumns, findElsewhere } from './find-columns.ts';
import { frame } from './frame.ts';
import { grants, opening } from './grants.ts';
import { inPassing } from './in-passing.ts';
import { indexLock, locks } from './locks.ts';
import { mend } from './mend.ts';
import { migrate } from './migrate.ts';
import { offline } from './offline.ts';
import { outlook } from './outlook.ts';
import { patienceOf } from './patience.ts';
import { couldWrite, keepToMigrators } from './privileges.ts';
import { scratch } from './scratch.ts';
import { setAside } from './set-aside.ts';
import { rulesOf } from './transaction-rules.ts';
import { columnType } from './types.ts';
import { identity, isEncrypted, isIndirect, sharesSessions } from './whereabouts.ts';
import { words } from './words.ts';

/** PostgreSQL 14 or later, or what speaks like it. */
export const postgres: Engine<PostgresAddress> = {
  name: 'postgres',
  hasOneConnection: false,
  definesInTransactions: false,
  now: sql`now()`,
  epochMs: sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  version: sql`version()`,
  connect: (address, options) =>
    dialectOver(
      () =>
        new PostgresDriver({
          address,
          open: (place) => openWatchedPool(place, options),
          rules: rulesOf(address, options),
          patience: patienceOf(options.statementTimeoutMs),
          keepsDeadlines: options.places !== null,
          isThere,
        }),
    ),
  isIndirect,
  sharesSessions,
  isEncrypted,
  identity,
  outlook,
  create,
  migrate,
  inPassing,
  tableNames,
  findColumns,
  findElsewhere,
  opening,
  setAside,
  couldWrite,
  keepToMigrators,
  columnType,
  createTable,
  alterTable,
  locks,
  indexLocks: (table, index) => [indexLock(table, index)],
  async renameTable(db, { name, primaryKeyColumns }, to) {
    await renameTable(name, to).execute(db);
    if (primaryKeyColumns.length === 0) return;
    const [from, key] = [primaryKeyName(name), primaryKeyName(to)].map((each) => sql.id(each));
    await sql`alter table ${sql.id(to)} rename constraint ${from} to ${key}`.execute(db);
  },
  createIndex,
  words,
  scratch,
  offline,
  frame,
  mend,
  grants,
  backup,
  toError,
};

import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { PostgresAddress } from '../../address.ts';
import type { Engine } from '../engine.ts';
import { alterTable } from './alter-table.ts';
import { openPool } from './connection.ts';
import { create, tableNames } from './database.ts';
import { PostgresDriver } from './driver.ts';
import { toError } from './errors.ts';
import { mend } from './mend.ts';
import { migrate } from './migrate.ts';
import { scratch } from './scratch.ts';
import { columnType } from './types.ts';
import { words } from './words.ts';

/** PostgreSQL 14 or later, or what speaks like it. */
export const postgres: Engine<PostgresAddress> = {
  name: 'postgres',
  connect: (address, options) => ({
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () =>
      new PostgresDriver({
        address,
        open: (place) => openPool(place, options),
        toError: (error) => toError(error, address),
      }),
  }),
  create,
  migrate,
  tableNames,
  columnType,
  alterTable,
  words,
  scratch,
  mend,
  toError,
};

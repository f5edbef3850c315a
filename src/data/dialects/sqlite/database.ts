import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import type { SqliteAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { SqliteConnection } from './connection.ts';
import { toError } from './errors.ts';

/** Makes the file, and its folder, when they are missing. */
export async function create(address: SqliteAddress): Promise<boolean> {
  if (existsSync(address.file)) return false;
  const connection = new SqliteConnection(address.file, { readOnly: false, create: true });
  try {
    await connection.open();
    return true;
  } catch (error) {
    throw toError(error, address);
  } finally {
    await connection.close();
  }
}

/** Tables of the file, SQLite's own left out. */
export async function tableNames(db: UntypedKysely): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name
  `.execute(db);
  return rows.map(({ name }) => name);
}

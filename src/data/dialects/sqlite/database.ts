import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import type { SqliteAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { toCreationError } from './errors.ts';

/** SQLite makes what lies beside it with the mode of the file itself. */
const OWNER_ALONE = 0o600;

/** The file, and what SQLite keeps beside it. */
export function files({ file }: SqliteAddress): string[] {
  return ['', '-wal', '-shm', '-journal'].map((ending) => `${file}${ending}`);
}

/** Makes the file, and its folder, when they are missing; an empty file is an empty database. */
export async function create(address: SqliteAddress): Promise<void> {
  try {
    await mkdir(path.dirname(address.file), { recursive: true });
    await (await open(address.file, 'a', OWNER_ALONE)).close();
  } catch (error) {
    throw toCreationError(error, address);
  }
}

/** Tables of the file, SQLite's own left out. */
export async function tableNames(db: UntypedKysely): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema
    where type = 'table' and name not like 'sqlite\\_%' escape '\\'
    order by name
  `.execute(db);
  return rows.map(({ name }) => name);
}

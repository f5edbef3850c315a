import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { systemFailure } from '../../../kernel/system-failure.ts';
import type { SqliteAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { toCreationError } from './errors.ts';

/** SQLite makes what lies beside it with the mode of the file itself. */
const OWNER_ALONE = 0o600;

/** The file, and what SQLite keeps beside it. */
export function files({ file }: SqliteAddress): string[] {
  return ['', '-wal', '-shm', '-journal'].map((ending) => `${file}${ending}`);
}

/** Makes the file, and its folder, when they are missing; an empty file is an empty database. False: somebody else made it. */
export async function create(address: SqliteAddress): Promise<boolean> {
  try {
    await mkdir(path.dirname(address.file), { recursive: true });
    return await makeFile(address.file);
  } catch (error) {
    throw toCreationError(error, address);
  }
}

async function makeFile(file: string): Promise<boolean> {
  try {
    await (await open(file, 'ax', OWNER_ALONE)).close();
    return true;
  } catch (error) {
    if (systemFailure(error).code !== 'EEXIST') throw error;
    // The name may be a link whose file is missing: that is made.
    const isThere = existsSync(file);
    await (await open(file, 'a', OWNER_ALONE)).close();
    return !isThere;
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

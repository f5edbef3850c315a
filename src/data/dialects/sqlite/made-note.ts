import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { SqliteAddress } from '../../address.ts';

const OWNER_ALONE = 0o600;

/** The note beside the file. */
function placeOf({ file }: SqliteAddress): string {
  return `${file}.made`;
}

const NOTE = `The database beside this file has been made. While this file is here, Cogniforce makes no empty one in its place by itself.
To begin anew without its figures: cogniforce db create
`;

/** Notes that the database is there: one that is gone is then known from one that never was. */
export async function noteMade(address: SqliteAddress): Promise<void> {
  if (wasMade(address)) return;
  // Where nothing can be written no database is made either.
  await writeFile(placeOf(address), NOTE, { mode: OWNER_ALONE, flag: 'wx' }).catch(() => {});
}

/** Whether the database was there once. */
export function wasMade(address: SqliteAddress): boolean {
  return existsSync(placeOf(address));
}

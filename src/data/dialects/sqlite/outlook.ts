import { access, constants, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { systemFailure } from '../../../kernel/system-failure.ts';
import type { SqliteAddress } from '../../address.ts';
import { databaseError, type Meaning } from '../failure.ts';
import type { Outlook } from '../outlook.ts';
import { SqliteFailure } from './connection.ts';
import { toError } from './errors.ts';
import { fileIdentity } from './file-identity.ts';
import { DISK_FULL, FILE_READ_ONLY, FOLDER_READ_ONLY, ON_READ_ONLY_SYSTEM } from './meanings.ts';

/** A write of one page needs this much, with what SQLite keeps beside the file. */
const LEAST_FREE_BYTES = 64 * 1024;

/** Which file lies there, and whether it and its folder can be written: what is open already would notice late, or never. */
export async function outlook(address: SqliteAddress): Promise<Outlook> {
  const identity = fileIdentity(await found(address));
  const met = await obstacle(address.file);
  return {
    identity,
    readOnly:
      met === null
        ? null
        : databaseError({ address, meaning: met.meaning, code: met.code, cause: undefined }),
  };
}

async function found(address: SqliteAddress) {
  return stat(address.file).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw toError(new SqliteFailure({ code: code ?? null, message }), address);
  });
}

interface Obstacle {
  readonly meaning: Meaning;
  readonly code: string;
}

async function obstacle(file: string): Promise<Obstacle | null> {
  const folder = path.dirname(file);
  for (const [place, meaning] of [
    [file, FILE_READ_ONLY],
    [folder, FOLDER_READ_ONLY],
  ] as const) {
    const code = await refusal(place);
    if (code === 'EROFS') return { meaning: ON_READ_ONLY_SYSTEM, code };
    if (code !== null) return { meaning, code };
  }
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < LEAST_FREE_BYTES ? { meaning: DISK_FULL, code: 'ENOSPC' } : null;
}

/** Why this user may not write there, by the system's code. The file is never opened: closing it would drop SQLite's locks. */
async function refusal(place: string): Promise<string | null> {
  try {
    await access(place, constants.W_OK);
    return null;
  } catch (error) {
    return systemFailure(error).code ?? 'EACCES';
  }
}

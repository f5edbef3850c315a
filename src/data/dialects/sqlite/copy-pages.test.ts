import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { madeOn, QUIET } from '../../../../test/support/everything.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { CogniforceError } from '../../../kernel/errors.ts';
import { backup } from './backup.ts';
import { copyPages } from './copy-pages.ts';
import { withCode } from './messages.ts';

/** A file whose copy ends like this: no test can fill a disk. */
function failing(code: string): Database.Database {
  const source = { pragma: () => 'delete', backup: () => Promise.reject(withCode(code, 'failed')) };
  return source as unknown as Database.Database;
}

describe('copying a SQLite file', () => {
  it.each([
    ['SQLITE_FULL', 'COPY_FAILED_ENOSPC'],
    ['SQLITE_IOERR_WRITE', 'COPY_FAILED_EIO'],
    ['SQLITE_CORRUPT', 'SQLITE_CORRUPT'],
    ['SQLITE_BUSY', 'SQLITE_BUSY'],
  ])('tells which of the two %s is about', async (code, told) => {
    const copied = copyPages(failing(code), join(temporaryFolder(), 'copy.db'), () => {});
    await expect(copied).rejects.toMatchObject({ code: told });
  });

  it('does not blame the database where the copy cannot be made', async () => {
    const { address } = await madeOn('sqlite');
    if (address.engine !== 'sqlite') throw new Error('no SQLite');
    const folder = join(temporaryFolder(), 'a-file');
    writeFileSync(folder, '');
    const copied = backup.copy?.(address, join(folder, 'copy.db'), QUIET.signal, () => {});
    const failure = await copied?.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'ENOTDIR' });
    expect(failure).not.toBeInstanceOf(CogniforceError);
  });

  it('makes the copy for its owner alone', async () => {
    const { address } = await madeOn('sqlite');
    if (address.engine !== 'sqlite') throw new Error('no SQLite');
    const file = join(temporaryFolder(), 'copy.db');
    await backup.copy?.(address, file, QUIET.signal, () => {});
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

import { describe, expect, it } from 'vitest';
import { TurnError } from '../turns.ts';
import { SqliteFailure } from './connection.ts';
import { toCreationError, toError } from './errors.ts';

const address = { engine: 'sqlite', file: '/srv/a.db' } as const;
const errorOf = (code: string | null) =>
  toError(new SqliteFailure({ code, message: 'no such table: x' }), address);

describe('a failure of SQLite', () => {
  it.each([
    ['SQLITE_BUSY', 'DATABASE_LOCKED'],
    ['SQLITE_BUSY_SNAPSHOT', 'DATABASE_LOCKED'],
    ['SQLITE_LOCKED_SHAREDCACHE', 'DATABASE_LOCKED'],
    ['SQLITE_READONLY_ROLLBACK', 'DATABASE_LOCKED'],
    ['SQLITE_FULL', 'DATABASE_FULL'],
    ['SQLITE_IOERR_SHMSIZE', 'DATABASE_FULL'],
    ['ENOSPC', 'DATABASE_FULL'],
    ['SQLITE_IOERR_READ', 'DATABASE_UNREACHABLE'],
    ['SQLITE_READONLY', 'DATABASE_READ_ONLY'],
    ['SQLITE_READONLY_DIRECTORY', 'DATABASE_READ_ONLY'],
    ['SQLITE_READONLY_DBMOVED', 'DATABASE_UNREACHABLE'],
    ['EROFS', 'DATABASE_READ_ONLY'],
    ['SQLITE_NOTADB', 'DATABASE_UNREADABLE'],
    ['SQLITE_CORRUPT_INDEX', 'DATABASE_UNREADABLE'],
    ['EACCES', 'DATABASE_REFUSED'],
    ['ENOENT', 'DATABASE_UNREACHABLE'],
    ['SQLITE_ERROR', 'DATABASE_FAILED'],
    [null, 'DATABASE_FAILED'],
  ])('%s is %s, in one sentence that begins with the database', (code, expected) => {
    const error = errorOf(code);
    expect(error.code).toBe(expected);
    expect(error.message).toMatch(/^SQLite file \/srv\/a\.db [^\n]+[^.]\.$/);
    expect(error.cause).toBeInstanceOf(SqliteFailure);
    expect(error.details).toMatchObject({ code, missing: code === 'ENOENT' });
  });

  it.each([
    ['CHECK constraint failed: one', { constraint: 'one' }],
    ['NOT NULL constraint failed: supplier.name', { table: 'supplier', column: 'name' }],
    ['UNIQUE constraint failed: _new_supplier.a, _new_supplier.b', { table: 'supplier' }],
  ])('says as names what it is about: %s', (message, names) => {
    const failure = new SqliteFailure({ code: 'SQLITE_CONSTRAINT', message });
    const sql = 'insert or abort into "_new_supplier" ("a") select "a" from "supplier"';
    const { details, message: told } = toError(failure, address, sql);
    const { table, column, constraint } = details;
    expect({ table, column, constraint }).toEqual({
      ...{ table: undefined, column: undefined, constraint: undefined },
      ...names,
    });
    expect(told).toContain('cannot make what is wanted of the table supplier: ');
    expect(told).not.toContain('_new_');
  });

  it('passes through when it is one of ours already', () => {
    const error = errorOf('SQLITE_FULL');
    expect(toError(error, address)).toBe(error);
  });

  it('says of what SQLite did not say itself no more than its class', () => {
    const unread = new SyntaxError(`Unexpected token 'J', "Jane Doe" is not valid JSON`);
    expect(toError(unread, address, 'update a set b = 1 returning c').message).toBe(
      'SQLite file /srv/a.db refused "update a": it met a SyntaxError.',
    );
  });

  it('may be that nobody got a turn', () => {
    expect(toError(new TurnError('the connection is busy'), address)).toMatchObject({
      code: 'DATABASE_LOCKED',
    });
  });

  it('says of a file that cannot be made why not', () => {
    const denied = Object.assign(new Error('permission denied'), { code: 'EACCES' });
    expect(toCreationError(denied, address)).toMatchObject({ code: 'DATABASE_READ_ONLY' });
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    expect(toCreationError(full, address)).toMatchObject({ code: 'DATABASE_FULL' });
  });
});

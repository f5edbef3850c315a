import { describe, expect, it } from 'vitest';
import { archiverFailure, type Complaint } from './archiver-failure.ts';

const address = {
  engine: 'postgres',
  host: 'db',
  port: 5432,
  database: 'webui',
  user: 'app',
  password: null,
  parameters: {},
  settings: {},
} as const;

const COMMAND = `Command was: CREATE TABLE public.chat (
    archived boolean
);`;

function failureOf(text: string, over: Partial<Complaint> = {}) {
  return archiverFailure({
    program: 'pg_restore',
    address,
    file: 'f.pgdump',
    code: 1,
    text,
    ...over,
  });
}

describe('what a program of PostgreSQL says when it fails', () => {
  it.each([
    ['permission denied for schema public', 'this user may not read or make all of it'],
    ['relation "chat" already exists', 'the database is not empty'],
    ['type "archive" does not exist', 'it ended with code 1'],
  ])('is no damage of the file where the server refuses: %s', (said, why) => {
    const text = `pg_restore: error: could not execute query: ERROR:  ${said}\n${COMMAND}\n`;
    expect(failureOf(text)).toMatchObject({
      code: 'PROGRAM_FAILED',
      message: `pg_restore did not succeed for PostgreSQL database webui on db:5432: ${why}.`,
    });
  });

  it.each([
    'connection to server at "db", port 5432 failed: FATAL:  database "archive" does not exist',
    'could not open input file "archive.pgdump": Permission denied',
  ])('is no damage of the file because a name is like a word of it: %s', (said) => {
    expect(failureOf(`pg_restore: error: ${said}\n`)).toMatchObject({ code: 'PROGRAM_FAILED' });
  });

  it.each([
    'could not read from input file: end of file',
    'input file does not appear to be a valid archive',
    'could not uncompress data: incorrect data check',
    'invalid compression code: -16777215',
    'unrecognized data block type (0) while searching archive',
    'found unexpected block ID (7) when reading data -- expected 3',
    'entry ID 99 out of range -- perhaps a corrupt TOC',
  ])('is damage where the program cannot read the file: %s', (said) => {
    expect(failureOf(`pg_restore: error: ${said}\n`, { address: null })).toMatchObject({
      code: 'BACKUP_DAMAGED',
      message:
        'f.pgdump is no whole backup: pg_restore cannot read it to its end. Nothing was written.',
    });
  });

  it.each([
    [
      'pg_restore',
      'could not execute query: ERROR:  could not extend file "base/1/2": No space left on device',
    ],
    ['pg_dump', 'query failed: ERROR:  could not write to file "t": No space left on device'],
  ] as const)('names the database whose disk is full: %s, %s', (program, said) => {
    expect(failureOf(`${program}: error: ${said}\n`, { program })).toMatchObject({
      code: 'DATABASE_FULL',
      message: 'PostgreSQL database webui on db:5432 cannot be written: the disk is full.',
    });
  });

  it('leaves it to whoever wanted the file to name it where its own disk is full', () => {
    const text = 'pg_dump: error: could not write to output file: No space left on device\n';
    expect(failureOf(text, { program: 'pg_dump' })).toMatchObject({ code: 'ENOSPC' });
  });
});

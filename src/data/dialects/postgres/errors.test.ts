import { inspect } from 'node:util';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { toError } from './errors.ts';

const address = {
  engine: 'postgres',
  host: 'db',
  port: 5432,
  database: 'x',
  user: 'app',
  password: 'secret',
  parameters: {},
  settings: {},
} as const;

function serverSays(code: string, message = 'jane@example.com') {
  const error = new pg.DatabaseError(message, 1, 'error');
  return Object.assign(error, { code, detail: 'jane@example.com', where: 'jane@example.com' });
}

describe('a failure of PostgreSQL', () => {
  it.each([
    ['28P01', 'DATABASE_REFUSED'],
    ['28000', 'DATABASE_REFUSED'],
    ['3D000', 'DATABASE_UNREACHABLE'],
    ['53100', 'DATABASE_FULL'],
    ['53300', 'DATABASE_UNREACHABLE'],
    ['53200', 'DATABASE_UNREACHABLE'],
    ['55P03', 'DATABASE_LOCKED'],
    ['40P01', 'DATABASE_LOCKED'],
    ['57014', 'DATABASE_LOCKED'],
    ['57P03', 'DATABASE_UNREACHABLE'],
    ['25006', 'DATABASE_READ_ONLY'],
    ['XX001', 'DATABASE_UNREADABLE'],
    ['08006', 'DATABASE_UNREACHABLE'],
    ['22P02', 'DATABASE_FAILED'],
    ['P0001', 'DATABASE_FAILED'],
    ['XX000', 'DATABASE_FAILED'],
  ])('%s is %s, and nothing that may be a value is in it', (code, expected) => {
    const error = toError(serverSays(code), address);
    expect(error.code).toBe(expected);
    expect(error.message).toMatch(/^PostgreSQL database x on db:5432 [^\n]+[^.]\.$/);
    expect(error.details).toMatchObject({ code, missing: code === '3D000' });
    if (!/^(?:53|55|57|40|25|3D)/.test(code)) {
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('jane');
    }
  });

  it.each([
    ['statement timeout', /longer than the statement timeout/, /^Raise <NAME>_DATABASE_STATEMENT_/],
    ['user request', /because an administrator cancelled it\.$/, /^Ask whoever looks after the/],
  ])('tells apart what ended a statement: %s', (why, message, hint) => {
    const error = toError(serverSays('57014', `canceling statement due to ${why}`), address);
    expect(error).toMatchObject({
      code: 'DATABASE_LOCKED',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  it('tells a database that was closed by hand from other states that do not allow something', () => {
    const closed = Object.assign(serverSays('55000'), { routine: 'CheckMyDatabase' });
    expect(toError(closed, address)).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: 'PostgreSQL database x on db:5432 takes no connections at the moment.',
    });
    const other = Object.assign(serverSays('55000', 'currval is not yet defined'), {
      routine: 'currval_oid',
    });
    expect(toError(other, address).code).toBe('DATABASE_FAILED');
  });

  it.each(['42P07', '42701', '42710'])(
    '%s, what is to be made is there already, is drift',
    (code) => {
      expect(toError(serverSays(code, 'relation "book" already exists'), address)).toMatchObject({
        code: 'SCHEMA_DRIFT',
        message: expect.stringMatching(
          / holds what was to be made: relation "book" already exists\.$/,
        ),
      });
    },
  );

  it.each([
    ['23505', 'unique'],
    ['23503', 'foreign key'],
    ['23502', 'not null'],
    ['23514', 'check'],
  ])('%s is a broken rule: %s', (code, violation) => {
    const error = toError(serverSays(code, 'violates constraint "c"'), address);
    expect(error.details.violation).toBe(violation);
    expect(error.message).toContain('violates constraint "c"');
    expect(inspect(error, { depth: 9 })).not.toContain('jane');
  });

  it.each([
    ['22001', 'value too long for type character varying(40)', 'character varying(40), '],
    ['22003', 'value "jane for type text" is out of range for type bigint', 'bigint, '],
    ['22003', 'integer out of range', 'integer, '],
    ['22P02', 'invalid input syntax for type double precision: "jane"', 'double precision, '],
    ['22P02', 'invalid input value for enum mood: "jane"', ''],
    ['22P03', 'jane', ''],
  ])('%s is told in words, with the type and without the value: %s', (code, message, type) => {
    const error = toError(serverSays(code, message), address, 'update "supplier" set a = $1');
    expect(error.message).toContain(' refused "update supplier": ');
    expect(error.message).toContain(`(${type}SQLSTATE ${code}).`);
    expect(error.details).toMatchObject({ violation: 'value' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('jane');
  });

  it.each([
    ['timeout exceeded when trying to connect', 'all of the pool are in use'],
    ['Connection terminated due to connection timeout', 'did not answer in time'],
    ['Query read timeout', 'did not answer in time'],
    ['Connection terminated unexpectedly', 'has closed the connection'],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'wants a password'],
    ['The server does not support SSL connections', 'offers no encryption'],
    ['There was an error establishing an SSL connection', 'something else than PostgreSQL'],
    ['self-signed certificate in certificate chain', 'not trusted'],
  ])('is known by its words where it has no code: %s', (message, part) => {
    expect(toError(new Error(message), address).message).toContain(part);
  });

  it('is not mistaken for another because a table has an odd name', () => {
    const error = toError(serverSays('42P01', 'relation "terminated" does not exist'), address);
    expect(error.code).toBe('DATABASE_FAILED');
    expect(error.message).toContain('relation "terminated" does not exist');
  });
});

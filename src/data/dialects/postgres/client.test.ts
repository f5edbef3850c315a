import type { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { library } from '../../../../test/support/domains/library.ts';
import { freshPostgres } from '../../../../test/support/fresh-address.ts';
import { listening } from '../../../../test/support/man-in-the-middle.ts';
import { openDomain, type PostgresAddress } from '../../index.ts';
import { withClient } from './database.ts';

/** Why neither a pool nor a single client takes this server; null: both do. */
async function refusal(address: PostgresAddress, value: string): Promise<string | null> {
  const asked = { ...address, parameters: { ...address.parameters, target_session_attrs: value } };
  const handle = openDomain(library, asked);
  onTestFinished(() => handle.close());
  const said = (work: Promise<unknown>) =>
    work.then(
      () => null,
      ({ code, message }) => `${code}: ${message.replace(/^PostgreSQL database \S+ on \S+ /, '')}`,
    );
  const pooled = await said(handle.ping());
  expect(await said(withClient(asked, (client) => client.query('select')))).toBe(pooled);
  return pooled;
}

const READ_WRITE =
  'DATABASE_UNREACHABLE: can only be read, and its URL asks for one that takes writes (target_session_attrs=read-write).';
const READ_ONLY =
  'DATABASE_UNREACHABLE: takes writes, and its URL asks for one that does not (target_session_attrs=read-only).';
const PRIMARY =
  'DATABASE_UNREACHABLE: is a standby, and its URL asks for a primary (target_session_attrs=primary).';
const STANDBY =
  'DATABASE_UNREACHABLE: is a primary, and its URL asks for a standby (target_session_attrs=standby).';

/** A database of this test alone, on a server that takes writes. */
async function made(context: { skip(note: string): never }): Promise<PostgresAddress> {
  const place = await freshPostgres(context);
  await place.create();
  onTestFinished(() => place.drop());
  return place.address as PostgresAddress;
}

describe('target_session_attrs', () => {
  it.for([
    ['any', null],
    ['read-write', null],
    ['read-only', READ_ONLY],
    ['primary', null],
    ['standby', STANDBY],
    ['prefer-standby', null],
  ] as const)('is %s, on a server that takes writes: %s', async ([value, expected], context) => {
    expect(await refusal(await made(context), value)).toBe(expected);
  });

  it('sees that the sessions of a database cannot write', async (context) => {
    const address = await made(context);
    await withClient(address, (client) =>
      client.query(`alter database ${address.database} set default_transaction_read_only = on`),
    );
    expect(await refusal(address, 'read-write')).toBe(READ_WRITE);
    expect(await refusal(address, 'read-only')).toBeNull();
    expect(await refusal(address, 'primary')).toBeNull();
  });

  it.each([
    ['any', null],
    ['read-write', READ_WRITE],
    ['read-only', null],
    ['primary', PRIMARY],
    ['standby', null],
    ['prefer-standby', null],
  ])('is %s, on a standby: %s', async (value, expected) => {
    const address: PostgresAddress = {
      engine: 'postgres',
      host: '127.0.0.1',
      port: await listening(standby),
      database: 'x',
      user: 'app',
      password: null,
      parameters: { sslmode: 'disable' },
      settings: {},
    };
    expect(await refusal(address, value)).toBe(expected);
  });
});

/** As much of a standby as is looked at: it lets everybody in, and every question is answered with two times yes. */
function standby(socket: Socket): void {
  const ready = message('Z', Buffer.from('I'));
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', int32(0)), ready]));
    socket.on('data', (bytes) => {
      const kinds = kindsOf(bytes);
      if (kinds.includes('X')) return socket.end();
      const columns = ['isStandby', 'isReadOnly'];
      const described = columns.map((name) =>
        Buffer.concat([
          Buffer.from(`${name}\0`),
          int32(0),
          int16(0),
          int32(16),
          int16(1),
          int32(-1),
          int16(0),
        ]),
      );
      const yes = Buffer.concat([int32(1), Buffer.from('t')]);
      const answer = Buffer.concat([
        message('T', int16(2), ...described),
        message('D', int16(2), yes, yes),
        message('C', Buffer.from('SELECT 1\0')),
        ready,
      ]);
      // A simple query, and the end of one in parts, are answered each.
      for (const kind of kinds) if (kind === 'Q' || kind === 'S') socket.write(answer);
    });
  });
}

/** The letters of the messages in here, which come whole. */
function kindsOf(bytes: Buffer): string[] {
  const kinds: string[] = [];
  for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    kinds.push(bytes.toString('latin1', at, at + 1));
  }
  return kinds;
}

function message(kind: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(content.length + 4), content]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

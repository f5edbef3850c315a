import type { Socket } from 'node:net';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { certified } from '../../../../test/support/certificate.ts';
import { library } from '../../../../test/support/domains/library.ts';
import {
  type EncryptedPostgres,
  encryptedPostgres,
  KEY_PASSWORD,
} from '../../../../test/support/encrypted-postgres.ts';
import { NoPostgres } from '../../../../test/support/fresh-address.ts';
import {
  manInTheMiddle,
  recording,
  SSL_REQUEST,
} from '../../../../test/support/man-in-the-middle.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { CogniforceError } from '../../../kernel/errors.ts';
import { openDomain, type PostgresAddress, parseAddress } from '../../index.ts';
import { archiver } from './archiver.ts';
import { withClient } from './database.ts';

let server: EncryptedPostgres | null = null;
let reason = '';
beforeAll(async () => {
  try {
    server = await encryptedPostgres();
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error;
    reason = error.message;
  }
});
afterAll(() => server?.stop());

function running(context: { skip(note: string): never }): EncryptedPostgres {
  return server ?? context.skip(`needs PostgreSQL: ${reason}`);
}

interface Asked {
  readonly role?: string;
  readonly host?: string;
  readonly port?: number;
}

/** The server as a URL with these parameters names it, in which %NAME is the path of a file. */
function named(
  { address, files }: EncryptedPostgres,
  parameters: string,
  { role = 'scram', host = '127.0.0.1', port = address.port }: Asked = {},
): PostgresAddress {
  const query = parameters.replace(/%([a-zA-Z]+)/g, (_, file: keyof typeof files) =>
    encodeURIComponent(files[file]),
  );
  const url = `postgresql://${role}:${role}@${host}:${port}/postgres?${query}`;
  return parseAddress(url, { variable: 'THE_URL', cwd: '.' }) as PostgresAddress;
}

/** The version of TLS that a connection of the pool has, 'plain', or why there is none; a single one has to have the same. */
async function connection(address: PostgresAddress): Promise<string> {
  const question =
    "select coalesce(version, 'plain') as tls from pg_stat_ssl where pid = pg_backend_pid()";
  const handle = openDomain(library, address, { pool: { timeoutSeconds: 5 } });
  try {
    const { rows } = await sql
      .raw<{ tls: string }>(question)
      .execute(handle.db as unknown as Kysely<never>);
    const single = await withClient(address, (client) => client.query<{ tls: string }>(question));
    expect(single.rows).toEqual(rows);
    return rows[0]?.tls ?? '';
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    await expect(withClient(address, (client) => client.query(question))).rejects.toThrow();
    return error.message.replace(/^PostgreSQL database \S+ on \S+ /, '');
  } finally {
    await handle.close();
  }
}

const NOT_TRUSTED = 'has a certificate that is not trusted (see sslmode and sslrootcert).';
const NO_BINDING = 'offers no channel binding, which its URL demands (channel_binding=require).';

describe('a connection to a server that encrypts', () => {
  it.for([
    ['', 'TLSv1.3'],
    ['sslmode=disable', 'plain'],
    ['sslmode=prefer', 'TLSv1.3'],
    ['ssl=require', 'TLSv1.3'],
    ['sslmode=require&sslrootcert=%root', 'TLSv1.3'],
    ['sslmode=require&sslrootcert=%otherRoot', NOT_TRUSTED],
    ['ssl=verify-ca&sslrootcert=%root', 'TLSv1.3'],
    ['ssl=verify-ca', NOT_TRUSTED],
    ['sslmode=verify-full&sslrootcert=%root', 'TLSv1.3'],
    ['sslmode=verify-full&sslrootcert=%otherRoot', NOT_TRUSTED],
    ['sslrootcert=system', NOT_TRUSTED],
    ['sslmode=verify-full&sslrootcert=%root&sslcrl=%nothingRevoked', 'TLSv1.3'],
    ['sslmode=verify-full&sslrootcert=%root&sslcrl=%revoked', NOT_TRUSTED],
    ['sslmode=require&ssl_max_protocol_version=TLSv1.2', 'TLSv1.2'],
    ['sslmode=require&channel_binding=require', 'TLSv1.3'],
    ['channel_binding=require', 'TLSv1.3'],
    ['channel_binding=disable', 'TLSv1.3'],
  ] as const)('is, by ?%s: %s', async ([parameters, expected], context) => {
    expect(await connection(named(running(context), parameters))).toBe(expected);
  });

  it('looks at the name of the server by verify-full alone', async (context) => {
    const at = { host: 'localhost' };
    const by = (mode: string) =>
      connection(named(running(context), `sslmode=${mode}&sslrootcert=%root`, at));
    expect(await by('verify-ca')).toBe('TLSv1.3');
    expect(await by('verify-full')).toBe(NOT_TRUSTED);
  });

  it('signs in by a certificate, its key opened by sslpassword', async (context) => {
    const given = 'sslmode=require&sslcert=%person&sslkey=%personKey';
    const by = (more: string) =>
      connection(named(running(context), `${given}${more}`, { role: 'cert' }));
    expect(await by(`&sslpassword=${KEY_PASSWORD}`)).toBe('TLSv1.3');
    expect(await by('&sslpassword=another')).toMatch(/^cannot be reached: a certificate, its key/);
    expect(await by('')).toMatch(/^cannot be reached: a certificate, its key/);
  });

  it('has no version of TLS in common with it, and says so', async (context) => {
    const { address } = running(context);
    await running(context).run("alter system set ssl_max_protocol_version = 'TLSv1.2'");
    await running(context).run('select pg_reload_conf()');
    onTestFinished(async () => {
      await running(context).run('alter system reset ssl_max_protocol_version');
      await running(context).run('select pg_reload_conf()');
    });
    expect(address.parameters).toEqual({});
    const given = 'sslmode=require&ssl_min_protocol_version=TLSv1.3';
    await expect
      .poll(() => connection(named(running(context), given)))
      .toBe('cannot be reached: encryption with it failed (TLS).');
  });
});

describe('pg_dump', () => {
  it('is as strict as the connection, and is not given the password of a key', async (context) => {
    const real = running(context);
    const file = join(temporaryFolder(), 'dump');
    const dump = (given: string, asked?: Asked) =>
      archiver.write(named(real, given, asked), file, new AbortController().signal).then(
        () => 'written',
        ({ message }) => message.replace(/^.* on \S+: /, ''),
      );
    const first = await dump('sslmode=verify-full&sslrootcert=%root&channel_binding=require');
    if (first === 'it is not installed.') return context.skip(`needs pg_dump: ${first}`);
    expect(first).toBe('written');
    expect(await dump('sslmode=verify-full&sslrootcert=%otherRoot')).not.toBe('written');
    expect(await dump('sslmode=require', { role: 'trust' })).toBe('written');
    expect(await dump('sslmode=require&channel_binding=require', { role: 'trust' })).not.toBe(
      'written',
    );
    expect(await dump('sslmode=require&target_session_attrs=standby')).not.toBe('written');
    const own = `sslmode=require&sslcert=%person&sslkey=%personKey&sslpassword=${KEY_PASSWORD}`;
    expect(await dump(own, { role: 'cert' })).toMatch(/^sslpassword cannot be handed to it/);
  });
});

describe('channel_binding=require', () => {
  it.for(['md5', 'password', 'trust', 'cert'])(
    'lets nobody sign in by %s, which no certificate is bound to',
    async (role, context) => {
      const own =
        role === 'cert' ? `&sslcert=%person&sslkey=%personKey&sslpassword=${KEY_PASSWORD}` : '';
      const by = (more: string) =>
        connection(named(running(context), `sslmode=require${own}${more}`, { role }));
      expect(await by('')).toBe('TLSv1.3');
      expect(await by('&channel_binding=require')).toBe(NO_BINDING);
    },
  );

  it('signs in at nobody but the server, where prefer notices somebody between and disable does not', async (context) => {
    const real = running(context);
    const port = await manInTheMiddle(certified({ name: 'nobody' }), real.address.port);
    const by = (given: string) => connection(named(real, `sslmode=require${given}`, { port }));
    expect(await by('&channel_binding=disable')).toBe('TLSv1.3');
    for (const given of ['', '&channel_binding=prefer', '&channel_binding=require']) {
      expect(await by(given)).toMatch(/^refused channel binding: whoever encrypts the connection/);
    }
  });

  it('is nothing that a plain connection can have', async (context) => {
    const real = running(context);
    const address = named(real, 'sslmode=require&channel_binding=require');
    const plain = { ...address, parameters: { ...address.parameters, sslmode: 'disable' } };
    expect(await connection(plain)).toBe(NO_BINDING);
  });

  it('hands the password to nobody who asks for it in another way', async () => {
    const cleartext = Buffer.from('520000000800000003', 'hex');
    const { port, heard } = await recording((socket) => socket.write(cleartext));
    const url = `postgresql://me:the-password@127.0.0.1:${port}/x?channel_binding=require&sslmode=require`;
    const address = parseAddress(url, { variable: 'THE_URL', cwd: '.' }) as PostgresAddress;
    const plain = { ...address, parameters: { ...address.parameters, sslmode: 'disable' } };
    expect(await connection(plain)).toBe(NO_BINDING);
    expect(heard().toString('latin1')).not.toContain('the-password');
  });
});

describe('a URL that asks for encryption', () => {
  const ANSWERS: Readonly<Record<string, (socket: Socket) => void>> = {
    no: (socket) => socket.write('N'),
    'yes, and something unencrypted behind it': (socket) => socket.write('Sgarbage'),
    'yes, then garbage': (socket) => {
      socket.write('S');
      setTimeout(() => socket.write('garbage, and no handshake\n'), 50);
    },
    'an error': (socket) => socket.end('E'),
    'something else': (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    nothing: (socket) => socket.end(),
  };
  const DEMANDS = ['sslmode=require', 'ssl=require', 'ssl=verify-full', 'channel_binding=require'];

  it.for(
    Object.keys(ANSWERS).flatMap((answer) => DEMANDS.map((demand) => [demand, answer] as const)),
  )('tells nobody who it is without: ?%s, answered by %s', async ([demand, answer]) => {
    const { port, heard } = await recording((socket) => ANSWERS[answer]?.(socket));
    const url = `postgresql://somebody:the-password@127.0.0.1:${port}/figures?${demand}`;
    const address = parseAddress(url, { variable: 'THE_URL', cwd: '.' }) as PostgresAddress;
    const sentence = await connection(address);
    expect(sentence).toMatch(/^(?:cannot be reached: |offers no encryption|has closed)/);
    expect(heard().subarray(0, 8)).toEqual(SSL_REQUEST);
    expect(heard().toString('latin1')).not.toMatch(/somebody|the-password|figures/);
  });

  it('goes on without where it only wishes for it and the server has none', async () => {
    const { port, heard } = await recording((socket) => socket.end('N'));
    const url = `postgresql://somebody@127.0.0.1:${port}/figures?sslmode=prefer`;
    await connection(parseAddress(url, { variable: 'THE_URL', cwd: '.' }) as PostgresAddress);
    expect(heard().toString('latin1')).toContain('somebody');
  });
});

import { readFileSync } from 'node:fs';
import type { ConnectionOptions, SecureVersion } from 'node:tls';
import type { PostgresAddress } from '../../address.ts';

/** libpq's default, and so Open WebUI's: encrypted where the server can, plain where it cannot. */
const DEFAULT_MODE = 'prefer';

/**
 * How a connection is encrypted, with libpq's meaning of `sslmode`: only `verify-ca` and `verify-full`, or
 * `require` with a root certificate, look at who the server is.
 */
export function sslOptions({ host, parameters }: PostgresAddress): ConnectionOptions | false {
  const { sslmode = DEFAULT_MODE, sslrootcert, sslpassword } = parameters;
  if (sslmode === 'disable' || host.startsWith('/')) return false;
  const hasRoot = sslrootcert !== undefined;
  return {
    rejectUnauthorized: sslmode.startsWith('verify') || (sslmode === 'require' && hasRoot),
    // Short of `verify-full` it counts who signed the certificate, not for which name.
    ...(sslmode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
    ...files(parameters),
    ...(sslpassword === undefined ? {} : { passphrase: sslpassword }),
    ...versions(parameters),
  };
}

type Parameters = PostgresAddress['parameters'];

function files({ sslrootcert, sslcert, sslkey, sslcrl }: Parameters): ConnectionOptions {
  const named = { ca: sslrootcert, cert: sslcert, key: sslkey, crl: sslcrl };
  const read = Object.entries(named).flatMap(([name, file]) =>
    file === undefined || (name === 'ca' && file === 'system') ? [] : [[name, readFileSync(file)]],
  );
  return Object.fromEntries(read);
}

function versions(parameters: Parameters): ConnectionOptions {
  const { ssl_min_protocol_version: oldest, ssl_max_protocol_version: newest } = parameters;
  return {
    ...(oldest === undefined ? {} : { minVersion: oldest as SecureVersion }),
    ...(newest === undefined ? {} : { maxVersion: newest as SecureVersion }),
  };
}

/** Whether the connection may go on without encryption after this failure to encrypt it. */
export function mayGoOnPlain({ parameters }: PostgresAddress, error: unknown): boolean {
  const { sslmode = DEFAULT_MODE, channel_binding } = parameters;
  const isOptional = sslmode === 'prefer' || sslmode === 'allow';
  // There is nothing to bind to in a connection that is not encrypted.
  if (!isOptional || channel_binding === 'require') return false;
  return isRefusalOfEncryption(error);
}

/** Whether the server has said that it encrypts nothing. */
export function isRefusalOfEncryption(error: unknown): boolean {
  return error instanceof Error && /does not support SSL/.test(error.message);
}

/** The same place, without encryption. */
export function plain(address: PostgresAddress): PostgresAddress {
  return { ...address, parameters: { ...address.parameters, sslmode: 'disable' } };
}

import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type { PostgresAddress } from '../../address.ts';

/** libpq's default, and so Open WebUI's: encrypted where the server can, plain where it cannot. */
const DEFAULT_MODE = 'prefer';

/**
 * How a connection is encrypted, with libpq's meaning of `sslmode`: only `verify-ca` and `verify-full`, or
 * `require` with a root certificate, look at who the server is.
 */
export function sslOptions({ host, parameters }: PostgresAddress): ConnectionOptions | false {
  const { sslmode = DEFAULT_MODE, sslrootcert, sslcert, sslkey } = parameters;
  if (sslmode === 'disable' || host.startsWith('/')) return false;
  const hasRoot = sslrootcert !== undefined;
  return {
    rejectUnauthorized: sslmode.startsWith('verify') || (sslmode === 'require' && hasRoot),
    // Short of `verify-full` it counts who signed the certificate, not for which name.
    ...(sslmode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
    ...(hasRoot && sslrootcert !== 'system' ? { ca: readFileSync(sslrootcert) } : {}),
    ...(sslcert === undefined ? {} : { cert: readFileSync(sslcert) }),
    ...(sslkey === undefined ? {} : { key: readFileSync(sslkey) }),
  };
}

/** Whether the connection may go on without encryption after this failure to encrypt it. */
export function mayGoOnPlain({ parameters }: PostgresAddress, error: unknown): boolean {
  const { sslmode = DEFAULT_MODE } = parameters;
  const isOptional = sslmode === 'prefer' || sslmode === 'allow';
  return isOptional && isRefusalOfEncryption(error);
}

/** Whether the server has said that it encrypts nothing. */
export function isRefusalOfEncryption(error: unknown): boolean {
  return error instanceof Error && /does not support SSL/.test(error.message);
}

/** The same place, without encryption. */
export function plain(address: PostgresAddress): PostgresAddress {
  return { ...address, parameters: { ...address.parameters, sslmode: 'disable' } };
}

import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type { PostgresAddress } from '../../address.ts';

/**
 * How a connection is encrypted, with libpq's meaning of `sslmode`: only `verify-ca` and `verify-full`, or
 * `require` with a root certificate, look at who the server is.
 */
export function sslOptions({ host, parameters }: PostgresAddress): ConnectionOptions | false {
  const { sslmode, sslrootcert, sslcert, sslkey } = parameters;
  if (sslmode === undefined || sslmode === 'disable' || host.startsWith('/')) return false;
  const verifies =
    sslmode.startsWith('verify') || (sslmode === 'require' && sslrootcert !== undefined);
  return {
    rejectUnauthorized: verifies,
    // `verify-ca` checks who signed, not for which name.
    ...(sslmode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
    ...(sslrootcert === undefined || sslrootcert === 'system'
      ? {}
      : { ca: readFileSync(sslrootcert) }),
    ...(sslcert === undefined ? {} : { cert: readFileSync(sslcert) }),
    ...(sslkey === undefined ? {} : { key: readFileSync(sslkey) }),
  };
}

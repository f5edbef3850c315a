import type { CogniforceError } from '../kernel/errors.ts';
import { SSL_MODES, TLS_VERSIONS, unknownValue } from './postgres-parameters.ts';

type Parameters = Readonly<Record<string, string>>;
type Refuse = (reason: string) => CogniforceError;

/** Those that make sure of an encrypted connection. */
const DEMANDING: ReadonlySet<string | undefined> = new Set(['require', 'verify-ca', 'verify-full']);

/**
 * The parameters with one word for encryption, `sslmode`, whichever they had.
 *
 * Errors  what `refuse` makes of a reason: for parameters that contradict each other, as libpq refuses them, too.
 */
export function settleEncryption({ ssl, ...rest }: Parameters, refuse: Refuse): Parameters {
  if (ssl !== undefined && !SSL_MODES.includes(ssl)) throw refuse(unknownValue('ssl', SSL_MODES));
  if (ssl !== undefined && rest.sslmode !== undefined && ssl !== rest.sslmode) {
    throw refuse('has ssl and sslmode with two different values: write sslmode alone');
  }
  // libpq's own default where whoever is trusted by the system may have signed: a name must then be right as well.
  const isSystem = rest.sslrootcert === 'system';
  const sslmode = ssl ?? rest.sslmode ?? (isSystem ? 'verify-full' : undefined);
  const fault = contradiction({ ...rest, sslmode });
  if (fault !== null) throw refuse(fault);
  return sslmode === undefined ? rest : { ...rest, sslmode };
}

function contradiction(given: Readonly<Record<string, string | undefined>>): string | null {
  const { sslmode, sslrootcert, sslnegotiation, channel_binding } = given;
  if (sslrootcert === 'system' && sslmode !== 'verify-full') {
    return 'has sslrootcert=system with a weaker sslmode than verify-full: write sslmode=verify-full';
  }
  if (sslnegotiation === 'direct' && !DEMANDING.has(sslmode)) {
    return 'has sslnegotiation=direct with an sslmode that demands no encryption: write sslmode=require';
  }
  if (channel_binding === 'require' && sslmode === 'disable') {
    return 'has channel_binding=require with sslmode=disable: write sslmode=require';
  }
  const oldest = TLS_VERSIONS.indexOf(given.ssl_min_protocol_version ?? 'TLSv1');
  const newest = TLS_VERSIONS.indexOf(given.ssl_max_protocol_version ?? 'TLSv1.3');
  return oldest <= newest
    ? null
    : 'has an ssl_min_protocol_version that is newer than its ssl_max_protocol_version: write the older one first';
}

import type { CogniforceError } from '../kernel/errors.ts';

/** A database on a server. */
export interface PostgresAddress {
  readonly engine: 'postgres';
  /** A name, an IP address without brackets, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** Null: as libpq decides (`PGUSER`, else the operating system's user). */
  readonly user: string | null;
  /** Null: as libpq decides (`PGPASSWORD`, `.pgpass`, or none needed). */
  readonly password: string | null;
  /** libpq's connection parameters, such as `sslmode`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Server settings for the length of each transaction, by name. */
  readonly settings: Readonly<Record<string, string>>;
  /** Where tables are looked for and made; absent: the role's own `search_path`. */
  readonly schema?: string;
}

type Refuse = (reason: string) => CogniforceError;

/** libpq's own word for how far the server's certificate is checked. */
const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
const DEFAULT_PORT = 5432;

/**
 * The address behind `postgresql:`, read as SQLAlchemy reads it: a password that was never encoded
 * (`p#ss/word`) survives, because people do paste them so.
 *
 * Input   what follows the scheme and its colon, beginning with `//`.
 * Errors  what `refuse` makes of a reason; no reason repeats a part of the URL.
 */
export function parsePostgresUrl(rest: string, refuse: Refuse): PostgresAddress {
  const { user, password, place } = splitUser(rest.slice(2));
  const match = /^(?:\[([^\]]*)\]|([^:/?]*))(?::([^/?]*))?(?:\/([^?]*))?(?:\?(.*))?$/s.exec(place);
  if (match === null) {
    throw refuse('is no PostgreSQL URL: expected postgresql://user:password@host:port/database');
  }
  const [, ipv6, name = '', port, database = '', query = ''] = match;
  // libpq lets a parameter overrule the part of the URL that says the same; a Unix socket is named so.
  const {
    host,
    port: otherPort,
    dbname,
    user: otherUser,
    password: otherPassword,
    schema,
    ...parameters
  } = Object.fromEntries(new URLSearchParams(query));
  checkSslMode(parameters.sslmode, refuse);
  return {
    engine: 'postgres',
    host: hostName(host ?? ipv6 ?? decode(name), refuse),
    port: portNumber(otherPort ?? port, refuse),
    database: databaseName(dbname ?? decode(database), refuse),
    user: otherUser ?? user,
    password: otherPassword ?? password,
    parameters,
    settings: {},
    // No parameter of libpq's, but what other tools write: ignored, tables would go where nobody looks for them.
    ...(schema === undefined || schema === '' ? {} : { schema }),
  };
}

function checkSslMode(mode: string | undefined, refuse: Refuse): void {
  if (mode === undefined || SSL_MODES.includes(mode)) return;
  throw refuse(`has an sslmode that is not one of ${SSL_MODES.join(', ')}`);
}

function hostName(host: string, refuse: Refuse): string {
  if (host.includes(',')) throw refuse('names several hosts: expected one');
  return host === '' ? 'localhost' : host;
}

function databaseName(name: string, refuse: Refuse): string {
  if (name !== '') return name;
  throw refuse('names no database: expected postgresql://host:port/database');
}

interface UserPart {
  readonly user: string | null;
  readonly password: string | null;
  readonly place: string;
}

/** Host, port, path and query without any user before them, although the query holds an `@`. */
const NO_USER = /^(?:\[[^\]]*\]|[^:/?@]*)(?::\d{1,5})?(?:\/[^?@]*)?\?/;

function splitUser(text: string): UserPart {
  const first = text.indexOf('@');
  if (first === -1 || NO_USER.test(text)) return { user: null, password: null, place: text };
  const after = text.slice(first).search(/[/?]/);
  const last = text.lastIndexOf('@', after === -1 ? text.length : first + after);
  const [user = '', ...password] = text.slice(0, last).split(':');
  return {
    user: user === '' ? null : decode(user),
    password: password.length === 0 ? null : decode(password.join(':')),
    place: text.slice(last + 1),
  };
}

/** Percent-decoded like Python's `unquote`: what is no valid sequence stays as it is. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

function portNumber(text: string | undefined, refuse: Refuse): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw refuse('has a port that is no number between 1 and 65535');
}

import { isIP } from 'node:net';
import type { CogniforceError } from '../kernel/errors.ts';
import { settleEncryption } from './postgres-encryption.ts';
import { schemaOf, settingsOf } from './postgres-options.ts';
import { isOfServer, readQuery, SEVERAL_HOSTS } from './postgres-parameters.ts';
import { readingOf } from './postgres-readings.ts';

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
  /** libpq's connection parameters, such as `sslmode`: those that are honoured, with values that are known. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Settings of the server, such as `search_path`, which each transaction has for itself. */
  readonly settings: Readonly<Record<string, string>>;
  /** Where tables are looked for and made; absent: `search_path` of `settings`, else the role's own. */
  readonly schema?: string;
}

/** Makes an error of a reason, which is the rest of a sentence that begins with a variable. */
type Refuse = (reason: string) => CogniforceError;

const DEFAULT_PORT = 5432;
const HOST_NAME = /^[A-Za-z0-9_.-]*$/;
const NO_HOST =
  'names no possible host: write a name, an IP address or the folder of a Unix socket';

/**
 * The address behind `postgresql:`. A password that was never encoded (`p#ss/word`) survives, because people do paste them
 * so; where it could be read in two ways, nobody is connected anywhere.
 *
 * Input   what follows the scheme and its colon, beginning with `//`.
 * Errors  what `refuse` makes of a reason; no reason repeats a part of the URL.
 */
export function parsePostgresUrl(rest: string, refuse: Refuse): PostgresAddress {
  const reading = readingOf(rest.slice(2));
  if ('fault' in reading) throw refuse(reading.fault);
  const [host, port] = hostAndPort(reading.hosts, refuse);
  return addressOf({ ...reading, host, port }, refuse);
}

/** A URL in parts, as Open WebUI's variables have it. */
export interface PostgresParts {
  readonly user: string;
  readonly password: string | null;
  readonly host: string;
  readonly port: string;
  /** Parameters may follow it behind a `?`. */
  readonly name: string;
}

/**
 * The address that these parts make up. Open WebUI pastes them into a URL, which is then decoded: so are they here, each by
 * itself, and what would have to be encoded in a URL need not be.
 *
 * Errors  what `refuse` makes of a reason and the part that it is about.
 */
export function parsePostgresParts(
  { user, password, host, port, name }: PostgresParts,
  refuse: (part: keyof PostgresParts, reason: string) => CogniforceError,
): PostgresAddress {
  const [hostName, second] = hostAndPort(host, (reason) => refuse('host', reason));
  if (second !== undefined) throw refuse('host', NO_HOST);
  const number = portNumber(port, (reason) => refuse('port', reason));
  const [database = '', query = ''] = name.split(/\?(.*)/s);
  const pieces = { user, password, host: hostName, port: String(number), database, query };
  return addressOf(pieces, (reason) => refuse('name', reason));
}

/** The address with its tables in this schema, wherever its own search path led. */
export function inSchema(address: PostgresAddress, schema: string): PostgresAddress {
  const { search_path: _, ...settings } = address.settings;
  return { ...address, settings, schema };
}

/** Another database on the same server: what belongs to one database alone is left behind. */
export function onSameServer(address: PostgresAddress, database: string): PostgresAddress {
  const { schema: _, ...server } = address;
  const kept = Object.entries(address.parameters).filter(([name]) => isOfServer(name));
  return { ...server, database, parameters: Object.fromEntries(kept), settings: {} };
}

/** Nothing decoded, but the host. */
interface Pieces {
  readonly user: string | null;
  readonly password: string | null;
  readonly host: string;
  readonly port: string | undefined;
  readonly database: string;
  readonly query: string;
}

function addressOf(pieces: Pieces, refuse: Refuse): PostgresAddress {
  const given = readQuery(pieces.query, refuse);
  // libpq lets a parameter overrule the part of the URL that says the same; a Unix socket is named so.
  const { host, port, dbname, user, password, schema, options, ...parameters } = given;
  const [otherHost, portBehind] = host === undefined ? [] : hostAndPort(host, refuse);
  const settings = settingsOf(options ?? '', refuse);
  const address: PostgresAddress = {
    engine: 'postgres',
    host: (otherHost ?? pieces.host) || 'localhost',
    port: portNumber(port ?? portBehind ?? pieces.port, refuse),
    database: databaseName(dbname ?? decode(pieces.database), refuse),
    user: user ?? (pieces.user === null ? null : decode(pieces.user)),
    password: password ?? (pieces.password === null ? null : decode(pieces.password)),
    parameters: settleEncryption(parameters, refuse),
    settings,
  };
  const place = schema ?? schemaOf(settings);
  return place === null ? address : inSchema(address, place);
}

/** `text` has brackets around an IPv6 address, or none and then no port. */
function hostAndPort(text: string, refuse: Refuse): [host: string, port: string | undefined] {
  if (text.includes(',')) throw refuse(SEVERAL_HOSTS);
  if (text.startsWith('/') || isIP(text) === 6) return [text, undefined];
  const [, name = '', port] = /^(.*?)(?::(\d*))?$/s.exec(text) ?? [];
  const host = decode(name.replace(/^\[(.*)\]$/, '$1'));
  if (HOST_NAME.test(host) || host.startsWith('/') || isIP(host) === 6) return [host, port];
  throw refuse(NO_HOST);
}

function databaseName(name: string, refuse: Refuse): string {
  if (name !== '') return name;
  throw refuse('names no database: expected postgresql://host:port/database');
}

/** One character in UTF-8, percent-encoded. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** Percent-decoded like Python's `unquote`, but that what is no character stays as it is. */
function decode(text: string): string {
  return text.replace(ENCODED, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

function portNumber(text: string | undefined, refuse: Refuse): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  if (text.includes(',')) throw refuse(SEVERAL_HOSTS);
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw refuse('has no valid port: write a number from 1 to 65535');
}

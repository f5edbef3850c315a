import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CogniforceError } from '../kernel/errors.ts';
import {
  type PostgresAddress,
  type PostgresParts,
  parsePostgresParts,
  parsePostgresUrl,
} from './postgres-url.ts';
import { mistakeIn } from './url-mistakes.ts';

export {
  inSchema,
  onSameServer,
  type PostgresAddress,
  type PostgresParts,
} from './postgres-url.ts';

/** A database in a file. */
export interface SqliteAddress {
  readonly engine: 'sqlite';
  /** Absolute. */
  readonly file: string;
}

/** Where a database is. Holds a password: show it through `describeAddress` alone. */
export type DatabaseAddress = SqliteAddress | PostgresAddress;

/** What a URL is read with. */
export interface AddressOptions {
  /** The variable that the URL came from; errors name it and never the URL. */
  readonly variable: string;
  /** What a relative SQLite path starts from. */
  readonly cwd: string;
}

/**
 * The address that a database URL names, in the forms that SQLAlchemy and libpq accept.
 *
 * Input   `postgres://`, `postgresql://`, `postgresql+driver://`, `sqlite:///relative`, `sqlite:////absolute`.
 * Errors  CONFIG_INVALID in one sentence with the variable's name; never a part of the URL that could hold a secret.
 */
export function parseAddress(url: string, options: AddressOptions): DatabaseAddress {
  const refuse = (reason: string) =>
    new CogniforceError('CONFIG_INVALID', `${options.variable} ${reason}.`, {
      variable: options.variable,
    });
  const text = url.trim();
  const mistake = mistakeIn(text);
  if (mistake !== null) throw refuse(mistake);
  const [, scheme, rest] = SCHEME.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) {
    throw refuse('is no database URL: expected postgresql://host/database or sqlite:///file.db');
  }
  const product = productOf(scheme, refuse);
  return product === 'sqlite'
    ? sqliteAddress(rest, options.cwd, refuse)
    : parsePostgresUrl(rest, refuse);
}

/** A URL in parts; `type` is what would stand before `://`. */
export type AddressParts = PostgresParts & { readonly type: string };

/**
 * The address that such parts make up, as Open WebUI puts them together. PostgreSQL alone can be named so.
 *
 * Errors  CONFIG_INVALID in one sentence with the name that `variableOf` has for the part; never the part itself.
 */
export function addressOfParts(
  { type, ...parts }: AddressParts,
  variableOf: (part: keyof AddressParts) => string,
): PostgresAddress {
  const refuse = (part: keyof AddressParts, reason: string) => {
    const variable = variableOf(part);
    return new CogniforceError('CONFIG_INVALID', `${variable} ${reason}.`, { variable });
  };
  if (productOf(type, (reason) => refuse('type', reason)) === 'sqlite') {
    throw refuse('type', 'names SQLite, which has no host: name its file by a URL');
  }
  return parsePostgresParts(parts, refuse);
}

/** What stands before `://`, in parts: the product, and the driver that somebody reads it with. */
const SCHEME = /^([a-z][a-z0-9]*(?:[+_.-][a-z0-9_]+)*):(\/\/.*)$/is;

function productOf(scheme: string, refuse: Refuse): 'postgres' | 'sqlite' {
  const [product = '', driver = ''] = scheme.toLowerCase().split('+');
  if (product === 'postgres' || product === 'postgresql') return 'postgres';
  if (product !== 'sqlite') {
    throw refuse(`${foreignProduct(product)}: only PostgreSQL and SQLite are supported`);
  }
  if (!driver.includes('cipher')) return 'sqlite';
  throw refuse('names an encrypted SQLite file (sqlcipher), which cannot be read here');
}

/** What a person may see of an address: engine, place and name; no user, no password, no parameters. */
export function describeAddress(address: DatabaseAddress): string {
  if (address.engine === 'sqlite') {
    const relative = path.relative(process.cwd(), address.file);
    const near = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
    return `SQLite file ${near ? relative : address.file}`;
  }
  const { host, port, database } = address;
  if (host.startsWith('/')) return `PostgreSQL database ${database} on ${host}`;
  return `PostgreSQL database ${database} on ${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Its name alone: that of the file without its folder, of the database without its server, with the schema where one is named. */
export function shortName(address: DatabaseAddress): string {
  if (address.engine === 'sqlite') return path.basename(address.file);
  const { database, schema } = address;
  return schema === undefined ? database : `${database}, schema ${schema}`;
}

const MS_PER_UNIT = { us: 0.001, '': 1, ms: 1, s: 1e3, min: 6e4, h: 3.6e6, d: 8.64e7 } as const;

/** Milliseconds that the URL itself gives a statement at most; null: it does not say, or says without an end. */
export function statementTimeoutIn(address: DatabaseAddress): number | null {
  const text = address.engine === 'postgres' ? address.settings.statement_timeout : undefined;
  const [, number, unit = ''] = /^\s*(\d+)\s*(us|ms|s|min|h|d)?\s*$/.exec(text ?? '') ?? [];
  const ms = Math.ceil(Number(number ?? 0) * MS_PER_UNIT[unit as keyof typeof MS_PER_UNIT]);
  return ms > 0 ? ms : null;
}

/** Whether both name one database: the same file, links followed, or the same server and name. */
export function sameDatabase(a: DatabaseAddress, b: DatabaseAddress): boolean {
  if (a.engine === 'sqlite') return b.engine === 'sqlite' && realFile(a.file) === realFile(b.file);
  if (b.engine === 'sqlite') return false;
  return machine(a.host) === machine(b.host) && a.port === b.port && a.database === b.database;
}

type Refuse = (reason: string) => CogniforceError;

function sqliteAddress(rest: string, cwd: string, refuse: Refuse): SqliteAddress {
  // SQLAlchemy splits off a query but decodes nothing: `%` is a character of the path like any other.
  const name = rest.startsWith('///') ? rest.slice(3).split('?', 1)[0] : undefined;
  if (name === undefined && rest !== '//') {
    throw refuse(
      'needs three slashes before a relative path (sqlite:///data/webui.db), four before an absolute one',
    );
  }
  if (name?.startsWith('file:')) {
    throw refuse('names its file by a file: URI: write the path alone (sqlite:///data/webui.db)');
  }
  if (name === undefined || name === '' || name === ':memory:') {
    throw refuse('names no file: expected sqlite:///path/to/file.db');
  }
  if (name.includes('\0')) throw refuse('holds a character that no file name can have');
  const file = path.resolve(cwd, name);
  if (/[\\/]$/.test(name) || isFolder(file)) {
    throw refuse('names a folder: expected the path of a SQLite file');
  }
  return { engine: 'sqlite', file };
}

const KNOWN_PRODUCTS: Readonly<Record<string, string>> = {
  mysql: 'MySQL',
  mariadb: 'MariaDB',
  mssql: 'Microsoft SQL Server',
  sqlserver: 'Microsoft SQL Server',
  oracle: 'Oracle',
  mongodb: 'MongoDB',
  redis: 'Redis',
  rediss: 'Redis',
  duckdb: 'DuckDB',
  cockroachdb: 'CockroachDB',
};

function foreignProduct(product: string): string {
  const name = KNOWN_PRODUCTS[product];
  // A word that is not known may be half a password: it is not repeated.
  return name === undefined ? 'names a product that is not known' : `names a ${name} database`;
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    // Missing, or behind a folder that may not be entered: whoever opens it says so.
    return false;
  }
}

function realFile(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(realFile(folder), path.basename(file));
  }
}

function machine(host: string): string {
  const name = host.toLowerCase();
  return name === 'localhost' || name === '127.0.0.1' || name === '::1' ? 'localhost' : name;
}

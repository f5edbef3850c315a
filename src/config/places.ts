import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  addressOfParts,
  type DatabaseAddress,
  inSchema,
  onSameServer,
  parseAddress,
} from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type Group, setting, type Values } from './setting.ts';
import { text } from './values.ts';

/** The domain whose database the others are derived from, and whose variables bear no prefix. */
export const SOURCE = 'openwebui';
/** The domain whose database must not be mixed with a demonstration, wherever it is configured to be. */
const FIGURES = 'cogniforce';

/** What the variables of a domain begin with. */
export function variablePrefix(domain: string): string {
  return domain === SOURCE ? '' : `${domain.replaceAll('-', '_').toUpperCase()}_`;
}

/** The variable that names the server itself, where a pooler stands at the other address. */
export function directVariable(domain: string): string {
  return `${variablePrefix(domain)}DATABASE_DIRECT_URL`;
}

/** The variable that lets no database be made where it is missing. */
export function createVariable(domain: string): string {
  return `${variablePrefix(domain)}DATABASE_CREATE`;
}

/** Where a database is, and how that was found. */
export interface Place {
  readonly address: DatabaseAddress;
  readonly why: string;
  readonly variable: string;
}

/** Of the source; `demonstration`: nothing was configured and nothing found. */
export type SourcePlace = Place & { readonly demonstration: boolean };

export const OPENWEBUI: Group = {
  title: 'Open WebUI’s database',
  says: 'The names are those that Open WebUI has itself. It is only ever read.',
};

/** One of Open WebUI's own, which names it in its own words. */
const sourceSetting = (name: string, says: string) =>
  setting(name, { group: OPENWEBUI, says, schema: text });

/** Open WebUI's own variables that say where its database is, beside the URL that every domain has. */
export const ofSource = {
  type: sourceSetting(
    'DATABASE_TYPE',
    'postgresql. With the next five it takes the place of DATABASE_URL, where all but the password are set.',
  ),
  user: sourceSetting('DATABASE_USER', 'Decoded as in Open WebUI, as all six are.'),
  password: setting('DATABASE_PASSWORD', {
    group: OPENWEBUI,
    says: 'Decoded as in Open WebUI: p%40ss is p@ss.',
    schema: text,
    isSecret: true,
  }),
  host: sourceSetting('DATABASE_HOST', 'A name, an address or the folder of a Unix socket.'),
  port: sourceSetting('DATABASE_PORT', 'Of the server.'),
  name: sourceSetting('DATABASE_NAME', 'With parameters behind a ?, as in a URL.'),
  schema: sourceSetting('DATABASE_SCHEMA', 'Where its tables are, if Open WebUI has it.'),
  /** A replica that is read in the place of the server that Open WebUI writes to. */
  replica: setting('DATABASE_READ_URL', {
    group: OPENWEBUI,
    says: 'A read replica of it, PostgreSQL alone: it is read there, and DATABASE_URL only says where else databases are (docs/operate.md).',
    schema: text,
    isSecret: true,
  }),
  folder: setting('DATA_DIR', {
    group: OPENWEBUI,
    says: 'Folder of webui.db, where no URL is set.',
    schema: text,
    unset: '`data`, where that holds webui.db',
    example: 'data',
  }),
};

/** What Open WebUI's database is found by. */
interface SourceValues extends Values<typeof ofSource> {
  readonly url: string | null;
}

/** Where Open WebUI's database is: as Open WebUI itself finds it, else a demonstration. Errors: CONFIG_INVALID. */
export function findSource(values: SourceValues, cwd: string): SourcePlace {
  const parts = addressFromParts(values);
  if (parts !== null) {
    const why = 'from DATABASE_TYPE, DATABASE_HOST and the like';
    return {
      address: withSchema(parts, values),
      why,
      variable: 'DATABASE_NAME',
      demonstration: false,
    };
  }
  const found = { variable: 'DATABASE_URL', demonstration: false };
  if (values.url) {
    const address = parseAddress(values.url, { variable: 'DATABASE_URL', cwd });
    return { ...found, address: withSchema(address, values), why: 'from DATABASE_URL' };
  }
  if (values.folder) {
    const address = sqlite(resolve(cwd, values.folder, 'webui.db'));
    return { ...found, address, why: 'webui.db in DATA_DIR', variable: 'DATA_DIR' };
  }
  const usual = resolve(cwd, 'data', 'webui.db');
  if (existsSync(usual)) return { ...found, address: sqlite(usual), why: 'found there' };
  const address = sqlite(resolve(cwd, 'data', 'demo', 'webui.db'));
  const why = 'demonstration: DATABASE_URL is not set and there is no data/webui.db';
  return { ...found, address, why, demonstration: true };
}

/**
 * The replica that the source is read from; null: none is named.
 *
 * Errors: CONFIG_INVALID.
 */
export function findReplica(
  { replica, schema }: SourceValues,
  source: SourcePlace | null,
  cwd: string,
): Place | null {
  const variable = 'DATABASE_READ_URL';
  if (!replica || source === null) return null;
  const address = parseAddress(replica, { variable, cwd });
  if (address.engine === 'postgres' && source.address.engine === 'postgres') {
    const named = address.schema ?? schema ?? source.address.schema;
    return {
      address: named ? inSchema(address, named) : address,
      why: `from ${variable}, a replica`,
      variable,
    };
  }
  const why = 'is for PostgreSQL alone, and DATABASE_URL has to name the server that it follows';
  throw new CogniforceError('CONFIG_INVALID', `${variable} ${why}.`, { variable });
}

/** Open WebUI's single variables, which replace DATABASE_URL when all of them are set; null otherwise. */
function addressFromParts(values: SourceValues): DatabaseAddress | null {
  const { type, user, password, host, port, name } = values;
  if (!(type && user && host && port && name)) return null;
  return addressOfParts(
    { type, user, password, host, port, name },
    (part) => `DATABASE_${part.toUpperCase()}`,
  );
}

function withSchema(address: DatabaseAddress, { schema }: SourceValues): DatabaseAddress {
  return address.engine === 'postgres' && schema ? inSchema(address, schema) : address;
}

/** Whether a domain must lie beside the demonstration, wherever its variable says: its figures would be made of it. */
export function isOverruled(domain: string, source: SourcePlace | null): boolean {
  return domain === FIGURES && source?.demonstration === true;
}

/** Where a domain beside the source is: where its variable says, else next to the source. Errors: CONFIG_INVALID. */
export function findPlace(
  domain: string,
  url: string | null,
  source: SourcePlace | null,
  cwd: string,
): Place | null {
  const variable = `${variablePrefix(domain)}DATABASE_URL`;
  if (url) {
    return { address: parseAddress(url, { variable, cwd }), why: `from ${variable}`, variable };
  }
  if (source === null) return null;
  if (source.address.engine === 'sqlite') {
    const address = sqlite(join(dirname(source.address.file), `${domain}.db`));
    return { address, why: 'beside Open WebUI’s', variable };
  }
  const address = onSameServer(source.address, domain);
  return { address, why: 'on the same server as Open WebUI’s', variable };
}

/**
 * The server's own address of a database, where a variable says it; null where none does. Tables are looked for where they
 * are at the other address, too.
 *
 * Errors  CONFIG_INVALID.
 */
export function findDirect(
  domain: string,
  url: string | null,
  address: DatabaseAddress,
  cwd: string,
): DatabaseAddress | null {
  if (!url) return null;
  const variable = directVariable(domain);
  const direct = parseAddress(url, { variable, cwd });
  const refuse = (reason: string) =>
    new CogniforceError('CONFIG_INVALID', `${variable} ${reason}.`, { variable });
  if (direct.engine !== 'postgres' || address.engine !== 'postgres') {
    throw refuse(
      'is for PostgreSQL alone: leave it out, since nothing stands before a SQLite file',
    );
  }
  if (direct.schema !== undefined && direct.schema !== address.schema) {
    throw refuse('names another schema than the URL beside it: name the same one, or none');
  }
  const { schema, settings } = address;
  return {
    ...direct,
    settings: { ...settings, ...direct.settings },
    ...(schema === undefined ? {} : { schema }),
  };
}

function sqlite(file: string): DatabaseAddress {
  return { engine: 'sqlite', file };
}

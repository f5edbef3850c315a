import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { text } from './config-values.ts';
import {
  addressOfParts,
  type DatabaseAddress,
  inSchema,
  onSameServer,
  parseAddress,
} from './data/index.ts';
import { CogniforceError } from './kernel/errors.ts';

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

/** Open WebUI's own variables that say where its database is. */
export const ofSource = z.object({
  DATABASE_URL: text,
  DATABASE_TYPE: text,
  DATABASE_USER: text,
  DATABASE_PASSWORD: text,
  DATABASE_HOST: text,
  DATABASE_PORT: text,
  DATABASE_NAME: text,
  DATABASE_SCHEMA: text,
  DATA_DIR: text,
});
type SourceValues = z.infer<typeof ofSource>;

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
  if (values.DATABASE_URL) {
    const address = parseAddress(values.DATABASE_URL, { variable: 'DATABASE_URL', cwd });
    return { ...found, address: withSchema(address, values), why: 'from DATABASE_URL' };
  }
  if (values.DATA_DIR) {
    const address = sqlite(resolve(cwd, values.DATA_DIR, 'webui.db'));
    return { ...found, address, why: 'webui.db in DATA_DIR', variable: 'DATA_DIR' };
  }
  const usual = resolve(cwd, 'data', 'webui.db');
  if (existsSync(usual)) return { ...found, address: sqlite(usual), why: 'found there' };
  const address = sqlite(resolve(cwd, 'data', 'demo', 'webui.db'));
  const why = 'demonstration: DATABASE_URL is not set and there is no data/webui.db';
  return { ...found, address, why, demonstration: true };
}

/** Open WebUI's single variables, which replace DATABASE_URL when all of them are set; null otherwise. */
function addressFromParts(values: SourceValues): DatabaseAddress | null {
  const { DATABASE_TYPE: type, DATABASE_USER: user, DATABASE_HOST: host } = values;
  const { DATABASE_PORT: port, DATABASE_NAME: name } = values;
  if (!(type && user && host && port && name)) return null;
  const password = values.DATABASE_PASSWORD ?? null;
  return addressOfParts(
    { type, user, password, host, port, name },
    (part) => `DATABASE_${part.toUpperCase()}`,
  );
}

function withSchema(
  address: DatabaseAddress,
  { DATABASE_SCHEMA: schema }: SourceValues,
): DatabaseAddress {
  return address.engine === 'postgres' && schema ? inSchema(address, schema) : address;
}

/** Whether a domain must lie beside the demonstration, wherever its variable says: its figures would be made of it. */
export function isOverruled(domain: string, source: SourcePlace | null): boolean {
  return domain === FIGURES && source?.demonstration === true;
}

/** Where a domain beside the source is: where its variable says, else next to the source. Errors: CONFIG_INVALID. */
export function findPlace(
  domain: string,
  url: string | undefined,
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
  url: string | undefined,
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

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  atLeast,
  flag,
  optionalNumber,
  readValues,
  setting,
  text,
  wholeAbove,
} from './config-values.ts';
import {
  type DatabaseAddress,
  type Ownership,
  type PoolOptions,
  parseAddress,
  sameDatabase,
} from './data/index.ts';
import { CogniforceError } from './kernel/errors.ts';

/** Where one domain's database is, and how it is used. */
export interface Database {
  readonly domain: string;
  readonly address: DatabaseAddress;
  /** How it was found, for a person. */
  readonly why: string;
  /** The variable that names it, or would name another one. */
  readonly variable: string;
  readonly ownership: Ownership;
  readonly pool: PoolOptions;
  /** 0: none. Absent: as the data layer has it. */
  readonly statementTimeoutMs?: number;
  /** What the server's list of connections shows. */
  readonly application: string;
  /** Whether a process brings it to the newest revision before it uses it; never true of one that is not ours. */
  readonly upgradeAtStart: boolean;
}

/** What has to be known of a domain to read its settings. */
export interface ConfiguredDomain {
  readonly name: string;
  readonly schema: Ownership;
}

/** Databases by the names of their domains, in the order of the registry. */
export type Databases = ReadonlyMap<string, Database>;

/** What settings of databases are read from. */
export interface DatabaseInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly domains: readonly ConfiguredDomain[];
}

/** The domain whose database the others are derived from, and whose variables bear no prefix. */
const SOURCE = 'openwebui';
/** The domain whose database must not be mixed with a demonstration, wherever it is configured to be. */
const FIGURES = 'cogniforce';

/** What the variables of a domain begin with. */
export function variablePrefix(domain: string): string {
  return domain === SOURCE ? '' : `${domain.replaceAll('-', '_').toUpperCase()}_`;
}

const perDomain = z.object({
  DATABASE_URL: text,
  DATABASE_POOL_SIZE: optionalNumber(wholeAbove(0, 1000)),
  DATABASE_POOL_MAX_OVERFLOW: optionalNumber(wholeAbove(0, 1000)),
  DATABASE_POOL_TIMEOUT: optionalNumber(atLeast(0.1)),
  DATABASE_POOL_RECYCLE: optionalNumber(atLeast(1)),
  DATABASE_STATEMENT_TIMEOUT: optionalNumber(atLeast(0)),
  DATABASE_APPLICATION_NAME: text,
  DATABASE_UPGRADE_AT_START: flag(true),
  DATABASE_OWNERSHIP: setting(z.enum(['external', 'managed'], 'external or managed').optional()),
});

/** Of a domain that is ours in any case: no question whose it is, and no "no pool". */
const ofManaged = perDomain
  .omit({ DATABASE_OWNERSHIP: true })
  .extend({ DATABASE_POOL_SIZE: optionalNumber(wholeAbove(1, 1000)) });

const ofSource = z.object({
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

/** Every variable that a domain reads, with its prefix. */
export function variablesOf({ name, schema }: ConfiguredDomain): string[] {
  const settings = Object.keys((schema === 'managed' ? ofManaged : perDomain).shape);
  const own = name === SOURCE ? Object.keys(ofSource.shape) : [];
  return [...new Set([...own, ...settings.map((each) => `${variablePrefix(name)}${each}`)])];
}

/** Finds every domain's database; what is wrong is added to `faults`, and its database left out. */
export function readDatabases(
  { env, cwd, domains }: DatabaseInput,
  faults: string[],
): { readonly databases: Databases; readonly demonstration: boolean } {
  const source = attempt(faults, () => findSource(readValues(ofSource, env, []), cwd));
  const databases = new Map<string, Database>();
  for (const domain of domains) {
    const settings = settingsOf(domain, env, faults);
    const place =
      domain.name === SOURCE
        ? source
        : attempt(faults, () => findPlace(domain.name, settings.url, source, cwd));
    if (place === null) continue;
    const { address, why, variable } = place;
    const twin = [...databases.values()].find((each) => sameDatabase(each.address, address));
    if (twin) {
      faults.push(
        `${variable}: names the same database as ${twin.variable}; give ${domain.name} one of its own`,
      );
    }
    databases.set(domain.name, { domain: domain.name, address, why, variable, ...settings.rest });
  }
  return { databases, demonstration: source?.demonstration ?? false };
}

interface Place {
  readonly address: DatabaseAddress;
  readonly why: string;
  readonly variable: string;
}

type SourcePlace = Place & { readonly demonstration: boolean };

function settingsOf(
  { name, schema }: ConfiguredDomain,
  env: DatabaseInput['env'],
  faults: string[],
) {
  const isManaged = schema === 'managed';
  const values = isManaged
    ? { ...readValues(ofManaged, env, faults, variablePrefix(name)), DATABASE_OWNERSHIP: schema }
    : readValues(perDomain, env, faults, variablePrefix(name));
  const ownership: Ownership = values.DATABASE_OWNERSHIP ?? schema;
  const seconds = values.DATABASE_STATEMENT_TIMEOUT;
  return {
    url: values.DATABASE_URL,
    rest: {
      ownership,
      pool: poolOf(values),
      ...(seconds === undefined ? {} : { statementTimeoutMs: Math.round(seconds * 1000) }),
      application: values.DATABASE_APPLICATION_NAME ?? 'cogniforce',
      upgradeAtStart: ownership === 'managed' && values.DATABASE_UPGRADE_AT_START,
    },
  };
}

function poolOf(values: z.infer<typeof ofManaged>): PoolOptions {
  const size = values.DATABASE_POOL_SIZE;
  const maxOverflow = values.DATABASE_POOL_MAX_OVERFLOW;
  const timeoutSeconds = values.DATABASE_POOL_TIMEOUT;
  const recycleSeconds = values.DATABASE_POOL_RECYCLE;
  return {
    // Open WebUI's 0 means "no pool", which for a reader is one connection.
    ...(size === undefined ? {} : { size: Math.max(1, size) }),
    ...(maxOverflow === undefined ? {} : { maxOverflow }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(recycleSeconds === undefined ? {} : { recycleSeconds }),
  };
}

function findSource(values: SourceValues, cwd: string): SourcePlace {
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

/**
 * Open WebUI's single variables, which replace DATABASE_URL when all of them are set; null otherwise. The password is taken
 * as it is: in an URL it would have to be encoded, and Open WebUI does not ask for that.
 */
function addressFromParts(values: SourceValues): DatabaseAddress | null {
  const { DATABASE_TYPE: type, DATABASE_USER: user, DATABASE_HOST: host } = values;
  const { DATABASE_PORT: port, DATABASE_NAME: database } = values;
  if (!(type && user && host && port && database)) return null;
  if (!/^postgres(ql)?(\+\w+)?$/.test(type)) {
    const message = `DATABASE_TYPE is "${type}"; Cogniforce reads PostgreSQL this way, and SQLite by DATABASE_URL.`;
    throw new CogniforceError('CONFIG_INVALID', message);
  }
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new CogniforceError('CONFIG_INVALID', 'DATABASE_PORT: a whole number from 1 to 65535');
  }
  const password = values.DATABASE_PASSWORD ?? null;
  return { engine: 'postgres', host, port: number, database, user, password, parameters: {} };
}

function withSchema(
  address: DatabaseAddress,
  { DATABASE_SCHEMA: schema }: SourceValues,
): DatabaseAddress {
  return address.engine === 'postgres' && schema ? { ...address, schema } : address;
}

/** Where a domain beside the source is: where its variable says, else next to the source. */
function findPlace(
  domain: string,
  url: string | undefined,
  source: SourcePlace | null,
  cwd: string,
): Place | null {
  const variable = `${variablePrefix(domain)}DATABASE_URL`;
  const overruled = domain === FIGURES && source?.demonstration === true;
  if (url && !overruled) {
    return { address: parseAddress(url, { variable, cwd }), why: `from ${variable}`, variable };
  }
  if (source === null) return null;
  if (source.address.engine === 'sqlite') {
    const address = sqlite(join(dirname(source.address.file), `${domain}.db`));
    return { address, why: 'beside Open WebUI’s', variable };
  }
  const { schema: _, ...server } = source.address;
  const address = { ...server, database: domain };
  return { address, why: 'on the same server as Open WebUI’s', variable };
}

function sqlite(file: string): DatabaseAddress {
  return { engine: 'sqlite', file };
}

function attempt<T>(faults: string[], find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    faults.push(error.message);
    return null;
  }
}

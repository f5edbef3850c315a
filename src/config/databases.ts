import { z } from 'zod';
import {
  type DatabaseAddress,
  describeAddress,
  type Ownership,
  type PoolOptions,
  sameDatabase,
  statementTimeoutIn,
} from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import {
  directVariable,
  findDirect,
  findPlace,
  findSource,
  isOverruled,
  ofSource,
  SOURCE,
  type SourcePlace,
  variablePrefix,
} from './places.ts';
import { atLeast, flag, optionalNumber, readValues, setting, text, wholeAbove } from './values.ts';

/** Where one domain's database is, and how it is used. */
export interface Database {
  readonly domain: string;
  readonly address: DatabaseAddress;
  /** The server's own address, where a pooler stands at the other. */
  readonly direct?: DatabaseAddress;
  /** How it was found, for a person. */
  readonly why: string;
  /** The variable that names it, or would name another one. */
  readonly variable: string;
  readonly ownership: Ownership;
  readonly pool: PoolOptions;
  /** Absent: as the data layer has it. */
  readonly statementTimeoutMs?: number;
  /** What the server's list of connections shows. */
  readonly application: string;
  /** Whether a process brings it to the newest revision before it uses it; never true of one that is not ours. */
  readonly upgradeAtStart: boolean;
  /** Whether one that is missing is made by itself; never true of one that is not ours. */
  readonly creates: boolean;
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
  /** Whether each is used by itself, so that no figures are made of, or shown with, what the source holds. */
  readonly apart: boolean;
}

/** What was found. */
export interface FoundDatabases {
  readonly databases: Databases;
  readonly demonstration: boolean;
  /** Sentences about what is set and counts for nothing. */
  readonly notices: readonly string[];
}

/** PostgreSQL takes no more milliseconds than this. */
const MOST_SECONDS = 2_147_483;

const perDomain = z.object({
  DATABASE_URL: text,
  DATABASE_DIRECT_URL: text,
  DATABASE_POOL_SIZE: optionalNumber(wholeAbove(0, 1000)),
  DATABASE_POOL_MAX_OVERFLOW: optionalNumber(wholeAbove(0, 1000)),
  DATABASE_POOL_TIMEOUT: optionalNumber(atLeast(0.1)),
  DATABASE_POOL_RECYCLE: optionalNumber(atLeast(1)),
  DATABASE_STATEMENT_TIMEOUT: optionalNumber(
    atLeast(0.001).max(MOST_SECONDS, `at most ${MOST_SECONDS}`),
  ),
  DATABASE_APPLICATION_NAME: text,
  DATABASE_UPGRADE_AT_START: flag(true),
  DATABASE_CREATE: flag(true),
  DATABASE_OWNERSHIP: setting(z.enum(['external', 'managed'], 'external or managed').optional()),
});

/** Of a domain that is ours in any case: no question whose it is, and no "no pool". */
const ofManaged = perDomain
  .omit({ DATABASE_OWNERSHIP: true })
  .extend({ DATABASE_POOL_SIZE: optionalNumber(wholeAbove(1, 1000)) });

/** Every variable that a domain reads, with its prefix. */
export function variablesOf({ name, schema }: ConfiguredDomain): string[] {
  const settings = Object.keys((schema === 'managed' ? ofManaged : perDomain).shape);
  const own = name === SOURCE ? Object.keys(ofSource.shape) : [];
  return [...new Set([...own, ...settings.map((each) => `${variablePrefix(name)}${each}`)])];
}

/** Finds every domain's database; what is wrong is added to `faults`, and its database left out. */
export function readDatabases(
  { env, cwd, domains, apart }: DatabaseInput,
  faults: string[],
): FoundDatabases {
  const source = attempt(faults, () => findSource(readValues(ofSource, env, []), cwd));
  const databases = new Map<string, Database>();
  const notices = noticesOf(env, source);
  for (const domain of domains) {
    const { url, directUrl, seconds, rest } = settingsOf(domain, env, faults);
    const overruled = !apart && url !== undefined && isOverruled(domain.name, source);
    const place = attempt(faults, () =>
      domain.name === SOURCE
        ? source
        : findPlace(domain.name, overruled ? undefined : url, source, cwd),
    );
    if (place === null) continue;
    const { address, why, variable } = place;
    if (overruled) notices.push(overruledText(variable, address));
    const direct = attempt(faults, () => findDirect(domain.name, directUrl, address, cwd));
    const taken = [...databases.values()];
    const named = { [variable]: address, [directVariable(domain.name)]: direct };
    faults.push(...twinsOf(domain.name, named, taken));
    databases.set(domain.name, {
      domain: domain.name,
      address,
      ...(direct === null ? {} : { direct }),
      why,
      variable,
      ...limitOf(seconds, address),
      ...rest,
    });
  }
  return { databases, demonstration: source?.demonstration ?? false, notices };
}

/** What is wrong with addresses, by the variables that name them, that are another domain's already. */
function twinsOf(
  domain: string,
  named: Readonly<Record<string, DatabaseAddress | null>>,
  taken: readonly Database[],
): string[] {
  return Object.entries(named).flatMap(([variable, address]) => {
    const twin = taken.find((each) => address !== null && sameDatabase(each.address, address));
    if (twin === undefined) return [];
    return [
      `${variable}: names the same database as ${twin.variable}; give ${domain} one of its own`,
    ];
  });
}

function overruledText(variable: string, address: DatabaseAddress): string {
  return `${variable} is set and DATABASE_URL is not: this is the demonstration, an invented organisation with its figures in ${describeAddress(address)}; set DATABASE_URL to read your Open WebUI.`;
}

/** What somebody may take for the name of Open WebUI's variable, since every other domain's begins with its name. */
const MISTAKEN = 'OPENWEBUI_DATABASE_URL';

function noticesOf(env: DatabaseInput['env'], source: SourcePlace | null): string[] {
  const isNamed = source?.variable !== 'DATABASE_URL' || env.DATABASE_URL?.trim();
  if (!env[MISTAKEN]?.trim() || source === null || isNamed) return [];
  return [
    `${MISTAKEN} is not read, and ${describeAddress(source.address)} is taken for Open WebUI’s: set DATABASE_URL, which is Open WebUI’s own name for it.`,
  ];
}

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
  return {
    seconds: values.DATABASE_STATEMENT_TIMEOUT,
    url: values.DATABASE_URL,
    directUrl: values.DATABASE_DIRECT_URL,
    rest: {
      ownership,
      pool: poolOf(values),
      application: values.DATABASE_APPLICATION_NAME ?? 'cogniforce',
      upgradeAtStart: ownership === 'managed' && values.DATABASE_UPGRADE_AT_START,
      creates: ownership === 'managed' && values.DATABASE_CREATE,
    },
  };
}

/** By the variable, else as the URL says in its `options`. */
function limitOf(
  seconds: number | undefined,
  address: DatabaseAddress,
): Pick<Database, 'statementTimeoutMs'> {
  const ms = seconds === undefined ? statementTimeoutIn(address) : Math.ceil(seconds * 1000);
  return ms === null ? {} : { statementTimeoutMs: ms };
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

function attempt<T>(faults: string[], find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    faults.push(error.message);
    return null;
  }
}

import {
  type DatabaseAddress,
  describeAddress,
  type Ownership,
  type PoolOptions,
  sameDatabase,
  statementTimeoutIn,
} from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type ConfiguredDomain, settingsOf, settingsOfExternal } from './database-settings.ts';
import {
  directVariable,
  findDirect,
  findPlace,
  findReplica,
  findSource,
  isOverruled,
  ofSource,
  type Place,
  SOURCE,
  type SourcePlace,
} from './places.ts';
import { type Env, type Fault, faultOf, readSettings, type Values } from './setting.ts';

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

/** Databases by the names of their domains, in the order of the registry. */
export type Databases = ReadonlyMap<string, Database>;

/** What settings of databases are read from. */
export interface DatabaseInput {
  readonly env: Env;
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

/** Finds every domain's database; what is wrong is added to `faults`, and its database left out. */
export function readDatabases(
  { env, cwd, domains, apart }: DatabaseInput,
  faults: Fault[],
): FoundDatabases {
  const { url: own } = settingsOf({ name: SOURCE, schema: 'external' });
  const values = readSettings({ ...ofSource, url: own }, env, []);
  const source = attempt(faults, () => findSource(values, cwd));
  const replica = attempt(faults, () => findReplica(values, source, cwd));
  const databases = new Map<string, Database>();
  const notices = noticesOf(env, source);
  for (const domain of domains) {
    const { url, direct: directUrl, ...use } = readUse(domain, env, faults);
    const overruled = !apart && url !== null && isOverruled(domain.name, source);
    const place = attempt(faults, () =>
      domain.name === SOURCE
        ? (replica ?? source)
        : findPlace(domain.name, overruled ? null : url, source, cwd),
    );
    if (place === null) continue;
    const { address, why, variable } = place;
    if (overruled) notices.push(overruledText(variable, address));
    const direct = attempt(faults, () => findDirect(domain.name, directUrl, address, cwd));
    const taken = [...databases.values(), ...writtenBeside(domain.name, source, replica)];
    const named = { [variable]: address, [directVariable(domain.name)]: direct };
    faults.push(...twinsOf(domain.name, named, taken));
    if (use.ownership === 'managed') faults.push(...unwritable(domain.name, replica));
    databases.set(domain.name, {
      domain: domain.name,
      address,
      ...(direct === null ? {} : { direct }),
      why,
      variable,
      ...usageOf(use, address),
    });
  }
  return { databases, demonstration: source?.demonstration ?? false, notices };
}

/** What is wrong with addresses, by the variables that name them, that are another domain's already. */
function twinsOf(
  domain: string,
  named: Readonly<Record<string, DatabaseAddress | null>>,
  taken: readonly Pick<Database, 'address' | 'variable'>[],
): Fault[] {
  return Object.entries(named).flatMap(([variable, address]) => {
    const twin = taken.find((each) => address !== null && sameDatabase(each.address, address));
    if (twin === undefined) return [];
    const why = `names the same database as ${twin.variable}; give ${domain} one of its own`;
    return [faultOf(variable, why)];
  });
}

/** What Open WebUI writes to is nobody else's, also where it is read elsewhere. */
function writtenBeside(
  domain: string,
  source: SourcePlace | null,
  replica: Place | null,
): readonly Place[] {
  return replica === null || source === null || domain === SOURCE ? [] : [source];
}

function unwritable(domain: string, replica: Place | null): Fault[] {
  if (domain !== SOURCE || replica === null) return [];
  const why = 'names a replica, which cannot be written: leave it out where it is managed';
  return [faultOf(replica.variable, why)];
}

function overruledText(variable: string, address: DatabaseAddress): string {
  return `${variable} is set and DATABASE_URL is not: this is the demonstration, an invented organisation with its figures in ${describeAddress(address)}; set DATABASE_URL to read your Open WebUI.`;
}

/** What somebody may take for the name of Open WebUI's variable, since every other domain's begins with its name. */
const MISTAKEN = 'OPENWEBUI_DATABASE_URL';

function noticesOf(env: Env, source: SourcePlace | null): string[] {
  const isNamed = source?.variable !== 'DATABASE_URL' || env.DATABASE_URL?.trim();
  if (!env[MISTAKEN]?.trim() || source === null || isNamed) return [];
  return [
    `${MISTAKEN} is not read, and ${describeAddress(source.address)} is taken for Open WebUI’s: set DATABASE_URL, which is Open WebUI’s own name for it.`,
  ];
}

type Use = Values<ReturnType<typeof settingsOf>> & { readonly ownership: Ownership };

/** What is set of a domain; whose it is has to be asked only where it is not ours in any case. */
function readUse(domain: ConfiguredDomain, env: Env, faults: Fault[]): Use {
  const values = readSettings(settingsOf(domain), env, faults);
  if (domain.schema === 'managed') return { ...values, ownership: domain.schema };
  return { ...values, ...readSettings(settingsOfExternal(domain), env, faults) };
}

function usageOf(
  { ownership, application, upgradeAtStart, creates, ...limits }: Omit<Use, 'url' | 'direct'>,
  address: DatabaseAddress,
) {
  const isOurs = ownership === 'managed';
  const { size, maxOverflow, timeoutSeconds, recycleSeconds } = limits;
  // By the variable, else as the URL says in its `options`.
  const statementTimeoutMs = limits.statementTimeoutMs ?? statementTimeoutIn(address);
  return {
    ...(statementTimeoutMs === null ? {} : { statementTimeoutMs }),
    ownership,
    pool: {
      // "No pool" is one connection for a reader.
      ...(size === null ? {} : { size: Math.max(1, size) }),
      ...(maxOverflow === null ? {} : { maxOverflow }),
      ...(timeoutSeconds === null ? {} : { timeoutSeconds }),
      ...(recycleSeconds === null ? {} : { recycleSeconds }),
    },
    application,
    upgradeAtStart: isOurs && upgradeAtStart,
    creates: isOurs && creates,
  };
}

function attempt<T>(faults: Fault[], find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    const { variable } = error.details;
    faults.push({ name: typeof variable === 'string' ? variable : null, sentence: error.message });
    return null;
  }
}

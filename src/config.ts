import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  type DatabaseAddress,
  describeAddress,
  type PoolOptions,
  parseAddress,
  sameDatabase,
} from './data/index.ts';
import { isZone } from './kernel/days.ts';
import { CogniforceError } from './kernel/errors.ts';

/** What the environment says, checked, frozen and typed; `why` tells a person how each database was found. */
export interface Config {
  readonly source: Database;
  readonly cogniforce: Database;
  /** Nothing was configured and nothing was found: an invented organisation is shown. */
  readonly demonstration: boolean;
  readonly server: {
    readonly host: string;
    readonly port: number;
    /** Whoever asks comes through a proxy that speaks HTTPS and says who they are. */
    readonly behindProxy: boolean;
  };
  /** Null: made at first start and kept in the data folder, which is allowed on one machine alone. */
  readonly secrets: {
    readonly folder: string | null;
    readonly password: string | null;
    readonly salt: string | null;
    readonly sessionKey: string | null;
  };
  readonly analysis: {
    readonly zone: string;
    readonly idleThresholdMinutes: number;
    readonly offChatMinutes: number;
  };
  readonly processing: {
    readonly maximumPerRun: number | null;
    readonly daily: boolean;
    readonly enabled: boolean;
  };
  readonly minimumGroup: number;
  /** Null: not set; a person at a terminal is told less than a log file. */
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent' | null;
  /** Variables that are set but that this version does not use yet. */
  readonly unused: readonly string[];
}

export interface Database {
  readonly address: DatabaseAddress;
  readonly why: string;
  readonly pool: PoolOptions;
}

/** `serve` needs every secret, `process` the salt alone, `inspect` none. */
export type Purpose = 'serve' | 'process' | 'inspect';

export interface ConfigInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly purpose: Purpose;
}

const KNOWN_LATER = [
  'OPENAI_API_KEY',
  'ANALYTICS_OPENAI_API_KEY',
  'ANALYTICS_OPENAI_API_BASE_URL',
  'ANALYTICS_MODEL',
  'ANALYTICS_TEMPERATURE',
  'ANALYTICS_MAX_TOKENS',
  'ANALYTICS_MAX_COST_PER_RUN_USD',
];

const SECRETS = ['ANALYTICS_PASSWORD', 'ANALYTICS_SALT', 'ANALYTICS_SESSION_KEY'] as const;

const blankIsUnset = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const text = z.preprocess(blankIsUnset, z.string().optional());
const number = (schema: z.ZodNumber, standard: number) =>
  z.preprocess(blankIsUnset, z.coerce.number('a number').pipe(schema).default(standard));
const optionalNumber = (schema: z.ZodNumber) =>
  z.preprocess(blankIsUnset, z.coerce.number('a number').pipe(schema).optional());
const flag = (standard: boolean) =>
  z.preprocess(
    blankIsUnset,
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(['true', '1', 'yes', 'on', 'false', '0', 'no', 'off'], 'true or false'))
      .transform((value) => ['true', '1', 'yes', 'on'].includes(value))
      .default(standard),
  );
const secret = (least: number) =>
  z.preprocess(
    blankIsUnset,
    z
      .string()
      .refine((value) => Buffer.byteLength(value) >= least, `at least ${least} bytes`)
      .optional(),
  );
const wholeAbove = (least: number, most: number) =>
  z.number().int('a whole number').min(least, `at least ${least}`).max(most, `at most ${most}`);

const environment = z.object({
  DATABASE_URL: text,
  DATABASE_TYPE: text,
  DATABASE_USER: text,
  DATABASE_PASSWORD: text,
  DATABASE_HOST: text,
  DATABASE_PORT: text,
  DATABASE_NAME: text,
  DATABASE_SCHEMA: text,
  DATA_DIR: text,
  DATABASE_POOL_SIZE: optionalNumber(wholeAbove(0, 1000)),
  DATABASE_POOL_MAX_OVERFLOW: optionalNumber(wholeAbove(0, 1000)),
  DATABASE_POOL_TIMEOUT: optionalNumber(z.number().min(0.1, 'at least 0.1')),
  DATABASE_POOL_RECYCLE: optionalNumber(z.number().min(1, 'at least 1')),
  COGNIFORCE_DATABASE_URL: text,
  COGNIFORCE_DATABASE_POOL_SIZE: optionalNumber(wholeAbove(1, 1000)),
  COGNIFORCE_DATABASE_POOL_MAX_OVERFLOW: optionalNumber(wholeAbove(0, 1000)),
  COGNIFORCE_DATABASE_POOL_TIMEOUT: optionalNumber(z.number().min(0.1, 'at least 0.1')),
  COGNIFORCE_DATABASE_POOL_RECYCLE: optionalNumber(z.number().min(1, 'at least 1')),
  HOST: z.preprocess(blankIsUnset, z.string().default('127.0.0.1')),
  PORT: number(wholeAbove(0, 65535), 8787),
  ANALYTICS_BEHIND_HTTPS_PROXY: flag(false),
  ANALYTICS_PASSWORD: secret(8),
  ANALYTICS_SALT: secret(16),
  ANALYTICS_SESSION_KEY: secret(32),
  ANALYTICS_PROCESSING_TIMEZONE: z.preprocess(
    blankIsUnset,
    z.string().refine(isZone, 'an IANA time zone such as Europe/Berlin').optional(),
  ),
  ANALYTICS_IDLE_THRESHOLD_MINUTES: number(
    z.number().min(1, 'at least 1').max(240, 'at most 240'),
    10,
  ),
  ANALYTICS_OFF_CHAT_MINUTES: number(z.number().min(0, 'at least 0').max(60, 'at most 60'), 2),
  ANALYTICS_MAX_CONVERSATIONS_PER_RUN: optionalNumber(wholeAbove(1, 1e9)),
  ANALYTICS_DAILY_PROCESSING_ENABLED: flag(true),
  ENABLE_ANALYTICS_PROCESSING: flag(true),
  ANALYTICS_MINIMUM_GROUP: number(wholeAbove(1, 1000), 5),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  ),
});
type Environment = z.infer<typeof environment>;

/**
 * Reads the environment; the only place that does.
 *
 * Errors: one CONFIG_INVALID that lists every fault by variable, with what was expected and never the value of a secret.
 */
export function readConfig({ env, cwd, purpose }: ConfigInput): Config {
  const faults: string[] = [];
  const values = valuesOf(env, faults);
  const source = attempt(faults, () => findSource(values, cwd));
  const cogniforce = attempt(faults, () => findCogniforce(values, source, cwd));
  if (source && cogniforce && sameDatabase(source.address, cogniforce.address)) {
    faults.push(
      'COGNIFORCE_DATABASE_URL: names the same database as Open WebUI’s; give it one of its own',
    );
  }
  const wrong = new Set(faults.map((fault) => fault.split(':', 1)[0]));
  const missing = cogniforce ? missingSecrets(values, cogniforce.address, purpose) : [];
  faults.push(...missing.filter(({ name }) => !wrong.has(name)).map(({ fault }) => fault));
  if (faults.length > 0 || !source || !cogniforce) throw invalid(faults);
  return Object.freeze(configOf(values, source, cogniforce, env));
}

/** The settings that are right; the others are listed, and left out to look at the rest. */
function valuesOf(env: ConfigInput['env'], faults: string[]): Environment {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  for (const { path, message } of parsed.error.issues) faults.push(`${path.join('.')}: ${message}`);
  const rest = Object.entries(env).filter(([name]) => !wrong.has(name));
  return environment.parse(Object.fromEntries(rest));
}

function configOf(
  values: Environment,
  source: Source,
  cogniforce: Omit<Database, 'pool'>,
  env: ConfigInput['env'],
): Config {
  const { address } = cogniforce;
  return {
    source: { address: source.address, why: source.why, pool: poolOf(values, '') },
    cogniforce: { ...cogniforce, pool: poolOf(values, 'COGNIFORCE_') },
    demonstration: source.demonstration,
    server: {
      host: values.HOST,
      port: values.PORT,
      behindProxy: values.ANALYTICS_BEHIND_HTTPS_PROXY,
    },
    secrets: {
      folder: address.engine === 'sqlite' ? dirname(address.file) : null,
      password: values.ANALYTICS_PASSWORD ?? null,
      salt: values.ANALYTICS_SALT ?? null,
      sessionKey: values.ANALYTICS_SESSION_KEY ?? null,
    },
    analysis: {
      zone:
        values.ANALYTICS_PROCESSING_TIMEZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      idleThresholdMinutes: values.ANALYTICS_IDLE_THRESHOLD_MINUTES,
      offChatMinutes: values.ANALYTICS_OFF_CHAT_MINUTES,
    },
    processing: {
      maximumPerRun: values.ANALYTICS_MAX_CONVERSATIONS_PER_RUN ?? null,
      daily: values.ANALYTICS_DAILY_PROCESSING_ENABLED,
      enabled: values.ENABLE_ANALYTICS_PROCESSING,
    },
    minimumGroup: values.ANALYTICS_MINIMUM_GROUP,
    logLevel: values.LOG_LEVEL ?? null,
    unused: KNOWN_LATER.filter((name) => (env[name] ?? '') !== ''),
  };
}

function findSource(values: Environment, cwd: string) {
  const parts = addressFromParts(values);
  if (parts !== null) {
    const why = 'from DATABASE_TYPE, DATABASE_HOST and the like';
    return { address: withSchema(parts, values), why, demonstration: false };
  }
  if (values.DATABASE_URL) {
    const address = parseAddress(values.DATABASE_URL, { variable: 'DATABASE_URL', cwd });
    return { address: withSchema(address, values), why: 'from DATABASE_URL', demonstration: false };
  }
  if (values.DATA_DIR) {
    const address = sqlite(resolve(cwd, values.DATA_DIR, 'webui.db'));
    return { address, why: 'webui.db in DATA_DIR', demonstration: false };
  }
  const found = resolve(cwd, 'data', 'webui.db');
  if (existsSync(found)) {
    return { address: sqlite(found), why: 'found there', demonstration: false };
  }
  const address = sqlite(resolve(cwd, 'data', 'demo', 'webui.db'));
  const why = 'demonstration: DATABASE_URL is not set and there is no data/webui.db';
  return { address, why, demonstration: true };
}

/**
 * Open WebUI's single variables, which replace DATABASE_URL when all of them are set; null otherwise. The password is taken
 * as it is: in an URL it would have to be encoded, and Open WebUI does not ask for that.
 */
function addressFromParts(values: Environment): DatabaseAddress | null {
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
  { DATABASE_SCHEMA: schema }: Environment,
): DatabaseAddress {
  return address.engine === 'postgres' && schema ? { ...address, schema } : address;
}

function sqlite(file: string): DatabaseAddress {
  return { engine: 'sqlite', file };
}

type Source = ReturnType<typeof findSource>;

function findCogniforce(values: Environment, source: Source | null, cwd: string) {
  if (values.COGNIFORCE_DATABASE_URL && source?.demonstration !== true) {
    const variable = 'COGNIFORCE_DATABASE_URL';
    const address = parseAddress(values.COGNIFORCE_DATABASE_URL, { variable, cwd });
    return { address, why: `from ${variable}` };
  }
  if (source === null) return null;
  if (source.address.engine === 'sqlite') {
    const address = sqlite(join(dirname(source.address.file), 'cogniforce.db'));
    return { address, why: 'beside Open WebUI’s' };
  }
  const { schema: _, ...server } = source.address;
  return {
    address: { ...server, database: 'cogniforce' },
    why: 'on the same server as Open WebUI’s',
  };
}

/** Two machines would otherwise make two of each: salts that hash one person into two, keys that refuse each other's sessions. */
function missingSecrets(values: Environment, cogniforce: DatabaseAddress, purpose: Purpose) {
  const shared = cogniforce.engine === 'postgres';
  const loopback = isLoopback(values.HOST);
  const needed = {
    inspect: [],
    process: shared ? (['ANALYTICS_SALT'] as const) : [],
    serve: shared || !loopback ? SECRETS : [],
  }[purpose];
  const because = shared
    ? `${describeAddress(cogniforce)} can be shared by several machines`
    : `HOST ${values.HOST} can be reached from other machines`;
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => ({ name, fault: `${name}: must be set, since ${because}` }));
}

function poolOf(values: Environment, prefix: '' | 'COGNIFORCE_'): PoolOptions {
  const size = values[`${prefix}DATABASE_POOL_SIZE`];
  const maxOverflow = values[`${prefix}DATABASE_POOL_MAX_OVERFLOW`];
  const timeoutSeconds = values[`${prefix}DATABASE_POOL_TIMEOUT`];
  const recycleSeconds = values[`${prefix}DATABASE_POOL_RECYCLE`];
  return {
    // Open WebUI's 0 means "no pool", which for a reader is one connection.
    ...(size === undefined ? {} : { size: Math.max(1, size) }),
    ...(maxOverflow === undefined ? {} : { maxOverflow }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(recycleSeconds === undefined ? {} : { recycleSeconds }),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
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

function invalid(faults: readonly string[]): CogniforceError {
  const count = faults.length === 1 ? 'One setting is' : `${faults.length} settings are`;
  return new CogniforceError('CONFIG_INVALID', `${count} not right:\n  ${faults.join('\n  ')}`, {
    faults,
  });
}

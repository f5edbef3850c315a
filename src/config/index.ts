import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type DatabaseAddress, describeAddress } from '../data/index.ts';
import { domains as registered } from '../domains/index.ts';
import { isZone } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { topicList } from '../kernel/topic-tags.ts';
import {
  type ConfiguredDomain,
  type Database,
  type Databases,
  readDatabases,
  variablesOf,
} from './databases.ts';
import { hostNames, isLoopback, key, password, proxies } from './doors.ts';
import { LLM_VARIABLES, type LlmConfig, readLlm } from './llm.ts';
import { schedule } from './schedule.ts';
import { type ValueSettings, valueEnvironment, valueSettings } from './value.ts';
import {
  flag,
  foreignWebAddress,
  number,
  optionalNumber,
  readValues,
  setting,
  text,
  webAddress,
  wholeAbove,
} from './values.ts';

export type { ConfiguredDomain, Database } from './databases.ts';

/** What the environment says, checked, frozen and typed; `why` tells a person how each database was found. */
export interface Config {
  /** Of every domain. */
  readonly databases: Databases;
  /** Open WebUI's. */
  readonly source: Database;
  /** With the figures. */
  readonly cogniforce: Database;
  /** Nothing was configured and nothing was found: an invented organisation is shown. */
  readonly demonstration: boolean;
  /** Sentences about variables that are set and count for nothing. */
  readonly notices: readonly string[];
  readonly server: {
    readonly host: string;
    readonly port: number;
    /**
     * Whoever asks comes through proxies that speak HTTPS and say who they are: how many, or their addresses and networks;
     * null: nobody is believed.
     */
    readonly proxies: number | readonly string[] | null;
    /** Names by which browsers reach it, beside addresses and localhost. */
    readonly hosts: readonly string[];
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
    /** Tags, and topics that a model names, that may be kept; of all others nothing is. */
    readonly topicTags: readonly string[];
    /** What becomes of the figures of chats that were deleted in Open WebUI. */
    readonly deletedChats: 'keep' | 'forget';
    /** File of Open WebUI's audit log, an absolute path; null: it is not read. */
    readonly auditLog: string | null;
    readonly daily: boolean;
    /** When the nights are: a cron expression of five fields, in the zone of the analysis. */
    readonly schedule: string;
    readonly enabled: boolean;
  };
  readonly minimumGroup: number;
  /** What people are asked: a share of finished work, 0 to 1, and nothing at 0. */
  readonly questions: {
    readonly share: number;
    /** Where people reach Open WebUI and this page, without a slash at the end; null: not known. */
    readonly webuiUrl: string | null;
    readonly publicUrl: string | null;
  };
  readonly value: ValueSettings;
  /** Null: not set; a person at a terminal is told less than a log file. */
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent' | null;
  readonly llm: LlmConfig;
}

/**
 * `serve` needs every secret, `process` the salt alone, `inspect` none: all read one database beside the other. `migrate`
 * (needs the salt) and `maintain` (needs none) work on each by itself.
 */
export type Purpose = 'serve' | 'process' | 'inspect' | 'migrate' | 'maintain';

export interface ConfigInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly purpose: Purpose;
  /** Default: all that are registered. */
  readonly domains?: readonly ConfiguredDomain[];
}

const SECRETS = ['ANALYTICS_PASSWORD', 'ANALYTICS_SALT', 'ANALYTICS_SESSION_KEY'] as const;

const environment = z.object({
  HOST: setting(z.string().default('127.0.0.1')),
  PORT: number(wholeAbove(0, 65535), 8787),
  ANALYTICS_BEHIND_HTTPS_PROXY: proxies,
  ANALYTICS_ALLOWED_HOSTS: hostNames,
  ANALYTICS_PASSWORD: password(8),
  ANALYTICS_SALT: key(16),
  ANALYTICS_SESSION_KEY: key(32),
  ANALYTICS_PROCESSING_TIMEZONE: setting(
    z.string().refine(isZone, 'an IANA time zone such as Europe/Berlin').optional(),
  ),
  ANALYTICS_IDLE_THRESHOLD_MINUTES: number(
    z.number().min(1, 'at least 1').max(240, 'at most 240'),
    10,
  ),
  ANALYTICS_OFF_CHAT_MINUTES: number(z.number().min(0, 'at least 0').max(60, 'at most 60'), 2),
  ANALYTICS_MAX_CONVERSATIONS_PER_RUN: optionalNumber(wholeAbove(1, 1e9)),
  ANALYTICS_TOPIC_TAGS: setting(z.string().default('').transform(topicList)),
  ANALYTICS_DELETED_CHATS: setting(z.enum(['keep', 'forget']).default('keep')),
  OPENWEBUI_AUDIT_LOG: text,
  ANALYTICS_DAILY_PROCESSING_ENABLED: flag(true),
  ANALYTICS_PROCESSING_SCHEDULE: schedule,
  ENABLE_ANALYTICS_PROCESSING: flag(true),
  ANALYTICS_MINIMUM_GROUP: number(wholeAbove(1, 1000), 5),
  ANALYTICS_QUESTION_SHARE: number(
    z.number().min(0, 'at least 0').max(1, 'at most 1: a share, such as 0.05'),
    0.05,
  ),
  ANALYTICS_PUBLIC_URL: webAddress,
  WEBUI_URL: foreignWebAddress,
  LOG_LEVEL: setting(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional()),
});
type Environment = z.infer<typeof environment>;

/** Every variable that is read, those of the registered domains included. */
export const VARIABLES: readonly string[] = [
  ...registered.flatMap(variablesOf),
  ...Object.keys(environment.shape),
  ...Object.keys(valueEnvironment.shape),
  ...LLM_VARIABLES,
];

/**
 * Reads the environment; the only place that does.
 *
 * Errors: one CONFIG_INVALID that lists every fault by variable, with what was expected and never the value of a secret.
 */
export function readConfig({ env, cwd, purpose, domains = registered }: ConfigInput): Config {
  const faults: string[] = [];
  const values = readValues(environment, env, faults);
  const value = valueSettings(readValues(valueEnvironment, env, faults), faults);
  const llm = readLlm(env, faults);
  const apart = purpose === 'migrate' || purpose === 'maintain';
  const found = readDatabases({ env, cwd, domains, apart }, faults);
  const source = found.databases.get('openwebui');
  const cogniforce = found.databases.get('cogniforce');
  const wrong = new Set(faults.map((fault) => fault.split(':', 1)[0]));
  const missing = cogniforce ? missingSecrets(values, cogniforce.address, purpose) : [];
  faults.push(...missing.filter(({ name }) => !wrong.has(name)).map(({ fault }) => fault));
  if (faults.length > 0 || !source || !cogniforce) throw invalid(faults);
  const settings = settingsOf(values, cogniforce, cwd);
  return Object.freeze({ ...found, source, cogniforce, value, llm, ...settings });
}

function settingsOf(
  values: Environment,
  { address }: Database,
  cwd: string,
): Omit<
  Config,
  'databases' | 'source' | 'cogniforce' | 'demonstration' | 'notices' | 'value' | 'llm'
> {
  return {
    server: {
      host: values.HOST,
      port: values.PORT,
      proxies: values.ANALYTICS_BEHIND_HTTPS_PROXY,
      hosts: hostsOf(values),
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
      topicTags: values.ANALYTICS_TOPIC_TAGS,
      deletedChats: values.ANALYTICS_DELETED_CHATS,
      auditLog:
        values.OPENWEBUI_AUDIT_LOG === undefined ? null : resolve(cwd, values.OPENWEBUI_AUDIT_LOG),
      daily: values.ANALYTICS_DAILY_PROCESSING_ENABLED,
      schedule: values.ANALYTICS_PROCESSING_SCHEDULE,
      enabled: values.ENABLE_ANALYTICS_PROCESSING,
    },
    minimumGroup: values.ANALYTICS_MINIMUM_GROUP,
    questions: {
      share: values.ANALYTICS_QUESTION_SHARE,
      webuiUrl: values.WEBUI_URL ?? null,
      publicUrl: values.ANALYTICS_PUBLIC_URL ?? null,
    },
    logLevel: values.LOG_LEVEL ?? null,
  };
}

/** Two machines would otherwise make two of each: salts that hash one person into two, keys that refuse each other's sessions. */
function missingSecrets(values: Environment, cogniforce: DatabaseAddress, purpose: Purpose) {
  const shared = cogniforce.engine === 'postgres';
  const loopback = isLoopback(values.HOST);
  const salt = shared ? (['ANALYTICS_SALT'] as const) : [];
  const needed = {
    inspect: [],
    maintain: [],
    process: salt,
    migrate: salt,
    serve: shared || !loopback ? SECRETS : [],
  }[purpose];
  const because = shared
    ? `${describeAddress(cogniforce)} can be shared by several machines`
    : `HOST ${values.HOST} can be reached from other machines`;
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => ({ name, fault: `${name}: must be set, since ${because}` }));
}

/** Where it listens and where people reach it is said already; what else leads here is to be listed. */
function hostsOf(values: Environment): string[] {
  const { HOST, ANALYTICS_PUBLIC_URL, ANALYTICS_ALLOWED_HOSTS } = values;
  const known = ANALYTICS_PUBLIC_URL === undefined ? [] : [new URL(ANALYTICS_PUBLIC_URL).hostname];
  return [...new Set([HOST.toLowerCase(), ...known, ...ANALYTICS_ALLOWED_HOSTS])];
}

function invalid(faults: readonly string[]): CogniforceError {
  const count = faults.length === 1 ? 'One setting is' : `${faults.length} settings are`;
  return new CogniforceError('CONFIG_INVALID', `${count} not right:\n  ${faults.join('\n  ')}`, {
    faults,
  });
}

import { dirname } from 'node:path';
import type { DatabaseAddress } from '../data/index.ts';
import { domains as registered } from '../domains/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { analysis, privacy, readAnalysis } from './analysis.ts';
import { backups, readBackups } from './backups.ts';
import { type ConfiguredDomain, declaredOf } from './database-settings.ts';
import { readDatabases } from './databases.ts';
import { hostsOf, server } from './doors.ts';
import { llm, readLlm } from './llm.ts';
import { log } from './log.ts';
import { monitoring } from './monitoring.ts';
import { processing, readProcessing } from './processing.ts';
import { questions } from './questions.ts';
import { fileVariable, withSecretFiles } from './secret-files.ts';
import { missingSecrets, type Purpose, secrets } from './secrets.ts';
import { type Env, type Fault, readSettings, type Setting } from './setting.ts';
import { statedSettings } from './stated.ts';
import { traces } from './traces.ts';
import { readValue, value, valueWith } from './value.ts';

export type { ConfiguredDomain } from './database-settings.ts';
export type { Database } from './databases.ts';
export type { Purpose } from './secrets.ts';
export type { Fault } from './setting.ts';
export type { StatedSetting } from './stated.ts';

/** What the environment says, checked, frozen and typed; `why` of a database tells a person how it was found. */
export type Config = ReturnType<typeof readConfig>;

/** The same as far as it can be read: any of its databases may be missing. */
export type SeenConfig = ReturnType<typeof lookAtConfig>['values'];

export interface ConfigInput {
  readonly env: Env;
  readonly cwd: string;
  readonly purpose: Purpose;
  /** Default: all that are registered. */
  readonly domains?: readonly ConfiguredDomain[];
}

/** Whatever is declared beside the settings of domains, in the order of the documents. */
const SECTIONS = [
  secrets,
  server,
  log,
  monitoring,
  traces,
  analysis,
  privacy,
  processing,
  backups,
  questions,
  value,
  llm,
];

/** Every setting that is read where there are these domains, in the order of the documents. */
export function declaredSettings(domains: readonly ConfiguredDomain[]): readonly Setting[] {
  return [
    ...domains.flatMap(declaredOf),
    ...SECTIONS.flatMap((section): Setting[] => Object.values(section)),
  ];
}

/** Every variable that is read, those of the registered domains included. */
export const VARIABLES: readonly string[] = declaredSettings(registered).map(({ name }) => name);

/** Every variable that names a file with the secret of another one in it. */
export const FILE_VARIABLES: readonly string[] = declaredSettings(registered)
  .filter(({ isSecret }) => isSecret)
  .map(({ name }) => fileVariable(name));

/** What the environment says as far as it can be read, and all that is wrong with it: for who looks what is wrong. */
export function lookAtConfig({ env: given, cwd, purpose, domains = registered }: ConfigInput) {
  const faults: Fault[] = [];
  const declared = declaredSettings(domains);
  const env = withSecretFiles(declared, { env: given, cwd }, faults);
  const values = {
    ...readGeneral(env, cwd, faults),
    stated: statedSettings(declared, env),
    valueWith: valueWith(env),
  };
  const apart = purpose === 'migrate' || purpose === 'maintain';
  const found = readDatabases({ env, cwd, domains, apart }, faults);
  /** With the figures. */
  const cogniforce = found.databases.get('cogniforce');
  if (cogniforce) {
    const wrong = new Set(faults.map(({ name }) => name));
    const missing = missingSecrets(values, cogniforce.address, purpose);
    faults.push(...missing.filter(({ name }) => !wrong.has(name)));
  }
  const folder = cogniforce === undefined ? null : folderOf(cogniforce);
  const kept = Object.freeze({ ...values.secrets, folder });
  return { values: Object.freeze({ ...values, ...found, secrets: kept }), faults };
}

/**
 * Reads the environment; the only place that does.
 *
 * Errors: one CONFIG_INVALID that lists every fault by variable, with what was expected and never the value of a secret.
 */
export function readConfig(input: ConfigInput) {
  const { values, faults } = lookAtConfig(input);
  /** Open WebUI's. */
  const source = values.databases.get('openwebui');
  /** With the figures. */
  const cogniforce = values.databases.get('cogniforce');
  if (faults.length > 0 || !source || !cogniforce) throw invalid(faults);
  return Object.freeze({ ...values, source, cogniforce });
}

/** All but the databases. */
function readGeneral(env: Env, cwd: string, faults: Fault[]) {
  const doors = readSettings(server, env, faults);
  const general = {
    secrets: readSettings(secrets, env, faults),
    analysis: readAnalysis(env, faults),
    processing: readProcessing(env, cwd, faults),
    backups: readBackups(env, cwd, faults),
    ...readSettings(privacy, env, faults),
    questions: readSettings(questions, env, faults),
    ...readSettings(log, env, faults),
    ...readSettings(monitoring, env, faults),
    traces: readSettings(traces, env, faults),
    value: readValue(env, faults),
    llm: readLlm(env, faults),
  };
  const hosts = hostsOf(doors, general.questions.publicUrl);
  return { ...general, server: Object.freeze({ ...doors, hosts }) };
}

/** Where secrets are kept that are made: only beside a file, which no other machine shares. */
function folderOf({ address }: { readonly address: DatabaseAddress }): string | null {
  return address.engine === 'sqlite' ? dirname(address.file) : null;
}

function invalid(faults: readonly Fault[]): CogniforceError {
  const count = faults.length === 1 ? 'One setting is' : `${faults.length} settings are`;
  const sentences = faults.map(({ sentence }) => sentence);
  return new CogniforceError('CONFIG_INVALID', `${count} not right:\n  ${sentences.join('\n  ')}`, {
    faults: sentences,
  });
}

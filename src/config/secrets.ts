import { z } from 'zod';
import { type DatabaseAddress, describeAddress } from '../data/index.ts';
import { isLoopback } from './doors.ts';
import { type Fault, faultOf, type Group, setting, type Values } from './setting.ts';

/**
 * `serve` needs every secret, `process` the salt alone, `inspect` none: all read one database beside the other. `migrate`
 * (needs the salt) and `maintain` (needs none) work on each by itself.
 */
export type Purpose = 'serve' | 'process' | 'inspect' | 'migrate' | 'maintain';

/** What documents set, those of the Python implementation and earlier ones of ours: known to everybody who has read them. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'at least eight characters',
  'at least sixteen, keep it for ever',
  'at least thirty-two characters, any text',
  'change_me_in_production',
  'analytics_hash_salt',
  'default_salt',
]);

/** Text of at least so many bytes that no document has published; no fault ever shows it. */
const password = (least: number) =>
  z
    .string()
    .refine((value) => Buffer.byteLength(value) >= least, {
      error: `at least ${least} bytes`,
      abort: true,
    })
    .refine(
      (value) => !PUBLISHED.has(value.trim().toLowerCase()),
      'published as a default of the Python implementation, so that everybody knows it: choose another',
    );

/** The same for what nobody has to remember. */
export const key = (least: number) =>
  password(least).refine((value) => new Set(value).size >= 8, 'at least 8 different characters');

const WHO: Group = {
  title: 'Who may look',
  says: 'With PostgreSQL, or on another address than loopback, all three must be set.',
};

/** Null: made at first start and kept in the data folder, which is allowed on one machine alone. */
export const secrets = {
  password: setting('ANALYTICS_PASSWORD', {
    group: WHO,
    says: 'At least 8 characters.',
    schema: password(8),
    isSecret: true,
    unset: 'made at the first start, and shown then',
  }),
  salt: setting('ANALYTICS_SALT', {
    group: WHO,
    says: 'At least 16, 8 different ones; never change it: people are hashed with it.',
    schema: key(16),
    isSecret: true,
    unset: 'made at the first start',
  }),
  sessionKey: setting('ANALYTICS_SESSION_KEY', {
    group: WHO,
    says: 'At least 32, 8 different ones: `openssl rand -hex 32`.',
    schema: key(32),
    isSecret: true,
    unset: 'made at the first start',
  }),
};

const ALL = ['password', 'salt', 'sessionKey'] as const;

/** Two machines would otherwise make two of each: salts that hash one person into two, keys that refuse each other's sessions. */
export function missingSecrets(
  given: { readonly secrets: Values<typeof secrets>; readonly server: { readonly host: string } },
  cogniforce: DatabaseAddress,
  purpose: Purpose,
): Fault[] {
  const { host } = given.server;
  const shared = cogniforce.engine === 'postgres';
  const salt = shared ? (['salt'] as const) : [];
  const needed = {
    inspect: [],
    maintain: [],
    process: salt,
    migrate: salt,
    serve: shared || !isLoopback(host) ? ALL : [],
  }[purpose];
  const because = shared
    ? `${describeAddress(cogniforce)} can be shared by several machines`
    : `HOST ${host} can be reached from other machines`;
  return needed
    .filter((each) => given.secrets[each] === null)
    .map((each) => faultOf(secrets[each].name, `must be set, since ${because}`));
}

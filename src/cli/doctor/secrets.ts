import { stat } from 'node:fs/promises';
import path from 'node:path';
import { KEY_FILES } from '../../app/secrets.ts';
import type { SeenConfig } from '../../config/index.ts';
import { type Finding, ok, type Surroundings, warn } from './finding.ts';

const NAME = 'secrets';
/** Below it a password can be tried by the minute, and in a year is found. */
const LEAST_PASSWORD = 12;
const LEAST_DIFFERENT = 6;
/** What .env.example and the documents show in the place of a password of a database. */
const SHOWN: ReadonlySet<string> = new Set(['secret', 'password', 'postgres', 'changeme', 'admin']);

/** Secrets that are weak, that are the same, or that other users of the machine can read. */
export async function lookAtSecrets(config: SeenConfig, around: Surroundings): Promise<Finding[]> {
  const found = [...weak(config), ...weakDatabases(config), ...(await inClear(config, around))];
  return found.length > 0
    ? found
    : [ok(NAME, 'None is short, none is used twice, and no file of them is open to others.')];
}

function weak({ secrets }: SeenConfig): Finding[] {
  const { password, salt, sessionKey } = secrets;
  const given = [password, salt, sessionKey].filter((each) => each !== null);
  const isShort =
    password !== null &&
    (password.length < LEAST_PASSWORD || new Set(password).size < LEAST_DIFFERENT);
  return [
    ...(isShort
      ? [
          warn(
            NAME,
            `ANALYTICS_PASSWORD has fewer than ${LEAST_PASSWORD} characters, or few different ones.`,
            'Set a longer one, such as: openssl rand -base64 18',
          ),
        ]
      : []),
    ...(new Set(given).size < given.length
      ? [
          warn(
            NAME,
            'ANALYTICS_PASSWORD, ANALYTICS_SALT and ANALYTICS_SESSION_KEY are not three different secrets.',
            'Change the password or the session key: openssl rand -hex 32. Never change the salt.',
          ),
        ]
      : []),
  ];
}

function weakDatabases({ databases }: SeenConfig): Finding[] {
  return [...databases.values()].flatMap(({ address, variable }) => {
    if (address.engine !== 'postgres') return [];
    const { password, user } = address;
    const isShown = password !== null && (SHOWN.has(password.toLowerCase()) || password === user);
    if (!isShown) return [];
    const says = `The password in ${variable} is one that is tried first.`;
    return [warn(NAME, says, 'Give the role another one: alter role ... password ...')];
  });
}

/** Files of secrets that others than their owner can read. */
async function inClear({ secrets: { folder } }: SeenConfig, { cwd }: Surroundings) {
  const files = [
    path.join(cwd, '.env'),
    ...(folder === null ? [] : KEY_FILES.map((name) => path.join(folder, name))),
  ];
  const open = await Promise.all(files.map(isOpenToOthers));
  return files
    .filter((_, at) => open[at])
    .map((file) => {
      const says = `${file} holds secrets, and other users of this machine can read it.`;
      return warn(NAME, says, `Run: chmod 600 ${file}`);
    });
}

/** On Windows a mode says nothing. */
async function isOpenToOthers(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && process.platform !== 'win32' && (found.mode & 0o044) !== 0;
}

import {
  createHash,
  createHmac,
  randomBytes,
  scrypt as scryptCallback,
  timingSafeEqual,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../config/index.ts';
import { CogniforceError, type ErrorCode } from '../kernel/errors.ts';
import { systemFailure } from '../kernel/system-failure.ts';

const scrypt = promisify<string, Buffer, number, Buffer>(scryptCallback);

/** The keys of this installation: from the environment, or made once and kept in the data folder with mode 600. */
export interface Secrets {
  /** Key of the user hashes. */
  readonly salt: string;
  readonly sessionKey: Uint8Array;
  /** Whether it is the password; takes the same time either way. */
  readonly verifyPassword: (password: string) => Promise<boolean>;
  /** Just made: to be shown once, since only its hash is kept. */
  readonly newPassword: string | null;
}

/** A file that keeps a secret. */
interface KeyFile {
  readonly name: string;
  /** What must be in it. */
  readonly content: RegExp;
  /** Takes its place. */
  readonly variable: string;
  /** What to do when something else is in it. */
  readonly remedy: string;
}

const MADE_ANEW = 'delete it, and the next start makes another';

const FILES = {
  salt: {
    name: 'cogniforce-salt.key',
    content: /^.{16,}$/,
    variable: 'ANALYTICS_SALT',
    remedy: 'put back the one of your backup, since another makes other people of the same ones',
  },
  sessionKey: {
    name: 'cogniforce-session.key',
    content: /^.{32,}$/,
    variable: 'ANALYTICS_SESSION_KEY',
    remedy: MADE_ANEW,
  },
  password: {
    name: 'cogniforce-password.hash',
    content: /^scrypt:[0-9a-f]{32}:[0-9a-f]{64}$/,
    variable: 'ANALYTICS_PASSWORD',
    remedy: MADE_ANEW,
  },
} as const satisfies Record<string, KeyFile>;

/** Names of the files that hold what the settings do not give. */
export const KEY_FILES: readonly string[] = Object.values(FILES).map(({ name }) => name);

/** The salt alone, for work that nobody signs in to. */
export async function readSalt({ secrets }: Config): Promise<string> {
  return secrets.salt ?? (await kept(secrets.folder, FILES.salt, () => hex(32))).value;
}

/** All keys; whatever is missing is made, which happens once, also when several processes start together. */
export async function readSecrets(config: Config): Promise<Secrets> {
  const { secrets } = config;
  const sessionKey =
    secrets.sessionKey ?? (await kept(secrets.folder, FILES.sessionKey, () => hex(32))).value;
  const password = await readPassword(config);
  return {
    salt: await readSalt(config),
    // Another password ends every session that the old one opened.
    sessionKey: createHmac('sha256', sessionKey).update(password.fingerprint).digest(),
    verifyPassword: async (given) => verify(given, password.hash),
    newPassword: password.shown,
  };
}

/** Where the hash of a generated password lies: without that file the next start makes another. */
export function passwordFile({ secrets }: Config): string | null {
  return secrets.password === null && secrets.folder !== null
    ? join(secrets.folder, FILES.password.name)
    : null;
}

async function readPassword({ secrets }: Config) {
  if (secrets.password !== null) {
    const fingerprint = createHash('sha256').update(secrets.password).digest('hex');
    return { hash: await hash(secrets.password), shown: null, fingerprint };
  }
  const password = readable(randomBytes(12));
  const made = await hash(password);
  const { value, isNew } = await kept(secrets.folder, FILES.password, () => made);
  return { hash: value, shown: isNew ? password : null, fingerprint: value };
}

/** The content of a file that is made only once. */
async function kept(folder: string | null, key: KeyFile, make: () => string) {
  if (folder === null) throw new Error(`${key.name} has no folder to be kept in`);
  const file = join(folder, key.name);
  try {
    const existing = await readFile(file, 'utf8').catch(missing);
    const isNew = existing === null && (await makeOnce(file, make()));
    const value = (isNew || existing === null ? await readFile(file, 'utf8') : existing).trim();
    // An empty key would pass for one, and hash every person so that anybody could tell who it is.
    if (!key.content.test(value)) throw damaged(file, key);
    return { value, isNew };
  } catch (error) {
    throw asKeyError(error, file, key);
  }
}

/**
 * Writes beside and then links: a link fails where the name is taken, so that of several processes one wins and nobody
 * reads half a key. False where another one was faster.
 */
async function makeOnce(file: string, value: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.${hex(4)}`;
  try {
    await writeFile(beside, `${value}\n`, { mode: 0o600, flag: 'wx', flush: true });
    await link(beside, file);
    return true;
  } catch (error) {
    if (systemFailure(error).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(beside, { force: true });
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function damaged(file: string, { remedy }: KeyFile): CogniforceError {
  return new CogniforceError('CONFIG_INVALID', `${file} is empty or damaged: ${remedy}.`, { file });
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);
const IN_THE_WAY = new Set(['EISDIR', 'ENOTDIR', 'EEXIST']);

/** The system's reason as a sentence; what is no reason of the system's stays what it is. */
function asKeyError(error: unknown, file: string, { variable }: KeyFile): unknown {
  const { code, syscall } = systemFailure(error);
  if (code === null || syscall === null) return error;
  const sentence = (errorCode: ErrorCode, reason: string, remedy?: string) => {
    const details = { file, code, ...(remedy === undefined ? {} : { remedy }) };
    return new CogniforceError(errorCode, `${file} ${reason}.`, details, { cause: error });
  };
  if (FULL.has(code)) return sentence('DATABASE_FULL', 'cannot be written: the disk is full');
  if (IN_THE_WAY.has(code)) {
    return sentence('CONFIG_INVALID', 'cannot be a key: a folder is there, or a file in its way');
  }
  if (existsSync(file)) {
    return sentence('CONFIG_INVALID', `may not be read by this user: allow it, or set ${variable}`);
  }
  const reason = FORBIDDEN.has(code)
    ? 'its folder may not be written by this user'
    : `its folder refuses it (${code})`;
  const remedy = `Set ${variable}, which takes its place, or make the folder writable.`;
  return sentence('DATABASE_READ_ONLY', `cannot be made: ${reason}`, remedy);
}

async function hash(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('hex')}:${(await scrypt(password, salt, 32)).toString('hex')}`;
}

async function verify(password: string, stored: string): Promise<boolean> {
  const [kind, salt = '', expected = ''] = stored.split(':');
  const given = await scrypt(password, Buffer.from(salt, 'hex'), 32);
  const right = Buffer.from(expected, 'hex');
  return kind === 'scrypt' && right.length === given.length && timingSafeEqual(given, right);
}

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** Letters and digits that cannot be mistaken for one another, in groups of four. */
function readable(bytes: Buffer): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const letters = [...bytes, ...randomBytes(4)].map((byte) => alphabet[byte % alphabet.length]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

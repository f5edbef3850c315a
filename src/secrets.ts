import {
  createHash,
  createHmac,
  randomBytes,
  scrypt as scryptCallback,
  timingSafeEqual,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from './config.ts';

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

const FILES = {
  salt: 'cogniforce-salt.key',
  sessionKey: 'cogniforce-session.key',
  password: 'cogniforce-password.hash',
};

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
    ? join(secrets.folder, FILES.password)
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

/**
 * The content of a file that is made only once. It is written beside and then linked: a link fails where the name is
 * taken, so that of several processes one wins and nobody reads half a key.
 */
async function kept(folder: string | null, name: string, make: () => string) {
  if (folder === null) throw new Error(`${name} has no folder to be kept in`);
  const file = join(folder, name);
  const existing = await readFile(file, 'utf8').catch(missing);
  if (existing) return { value: existing.trim(), isNew: false };
  await mkdir(folder, { recursive: true });
  const beside = `${file}.${process.pid}.${hex(4)}`;
  const value = make();
  try {
    await writeFile(beside, `${value}\n`, { mode: 0o600, flag: 'wx', flush: true });
    await link(beside, file);
    return { value, isNew: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { value: (await readFile(file, 'utf8')).trim(), isNew: false };
  } finally {
    await rm(beside, { force: true });
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
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

import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type PostgresAddress, parseAddress } from '../../src/data/index.ts';
import { certified, type Holder, revocations } from './certificate.ts';
import { NoPostgres } from './fresh-address.ts';
import { startOwnPostgres } from './postgres.ts';
import { serverUser } from './postgres-binaries.ts';

/** A server that encrypts, as `127.0.0.1` and no other name, and lets each role in by another way. */
export interface EncryptedPostgres {
  readonly address: PostgresAddress;
  /** Paths of what a URL can name. */
  readonly files: Readonly<Record<File, string>>;
  readonly authority: Holder;
  /** Runs a statement as an administrator. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

type File = keyof ReturnType<typeof texts>;

/** How a role is let in, by its name; its password is the same word. */
const ROLES = ['scram', 'md5', 'password', 'trust', 'cert'] as const;
/** Of the role `cert`, which has its own certificate. */
export const KEY_PASSWORD = 'of the key';

function texts(authority: Holder) {
  const server = certified({ name: 'the server', ip: ['127.0.0.1'], issuer: authority });
  const person = certified({ name: 'cert', issuer: authority });
  const locked = person.key.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: KEY_PASSWORD,
  });
  return {
    root: authority.certificate,
    otherRoot: certified({ name: 'another authority' }).certificate,
    revoked: revocations(authority, [server]),
    nothingRevoked: revocations(authority, []),
    server: server.certificate,
    serverKey: server.keyText,
    person: person.certificate,
    personKey: locked.toString(),
    access: ROLES.map((role) => `hostssl all ${role} all ${accessOf(role)}\n`)
      .join('')
      .concat('host all postgres all scram-sha-256\nhost all scram all scram-sha-256\n'),
  };
}

function accessOf(role: (typeof ROLES)[number]): string {
  return role === 'scram' ? 'scram-sha-256' : role;
}

/** Errors: NoPostgres with the reason. */
export async function encryptedPostgres(): Promise<EncryptedPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-tls-'));
  const authority = certified({ name: 'an authority' });
  const files = written(folder, texts(authority));
  const { notice, stop } = await startOwnPostgres([
    'ssl=on',
    `ssl_cert_file=${files.server}`,
    `ssl_key_file=${files.serverKey}`,
    `ssl_ca_file=${files.root}`,
    `hba_file=${files.access}`,
  ]);
  const end = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  if ('reason' in notice) {
    await end();
    throw new NoPostgres(notice.reason);
  }
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: notice.url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  for (const role of ROLES) {
    const kept = role === 'md5' ? 'md5' : 'scram-sha-256';
    await run(`set password_encryption = '${kept}'; create role ${role} login password '${role}'`);
  }
  const address = parseAddress(notice.url, { variable: 'the server', cwd: '.' }) as PostgresAddress;
  return { address: { ...address, parameters: {} }, files, authority, run, stop: end };
}

/** Each in a file that the server's user may read, and nobody else. */
function written<Name extends string>(
  folder: string,
  all: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const user = serverUser();
  chmodSync(folder, 0o755);
  const named = Object.entries<string>(all).map(([name, text]) => {
    const file = path.join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    if (user !== null) chownSync(file, user.uid, user.gid);
    return [name, file];
  });
  return Object.fromEntries(named);
}

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { CogniforceError } from '../../../kernel/errors.ts';
import { describeAddress, type PostgresAddress } from '../../address.ts';
import { quoteName } from '../../words.ts';
import type { Archiver } from '../backup.ts';

/** `pg_dump` and `pg_restore`, where they are installed, in their custom format. */
export const archiver: Archiver<PostgresAddress> = {
  async write(address, file, signal) {
    // In quotes pg_dump's pattern means this one name.
    const schema = address.schema === undefined ? [] : [`--schema=${quoteName(address.schema)}`];
    const words = ['--format=custom', '--no-password', `--file=${file}`, ...schema];
    await run('pg_dump', words, { address, file, signal });
  },

  async heads(file, signal) {
    const words = ['--data-only', '--table=alembic_version', '--file=-', file];
    const sql = await run('pg_restore', words, { address: null, file, signal });
    const [, rows = ''] = /^COPY [^\n]*alembic_version [^\n]*;\n(.*?)^\\\.$/ms.exec(sql) ?? [];
    // The whole file is read once before anything is written.
    await run('pg_restore', ['--file=/dev/null', file], { address: null, file, signal });
    return rows.split('\n').filter((row) => row !== '');
  },

  async restore(file, address, signal) {
    const words = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges'];
    // As a conninfo string, so that no name of a database is taken for one.
    const name = `--dbname=dbname='${address.database.replace(/['\\]/g, '\\$&')}'`;
    await run('pg_restore', [...words, '--no-password', name, file], { address, file, signal });
  },
};

interface Running {
  /** Null: the program needs no server. */
  readonly address: PostgresAddress | null;
  /** What it writes or reads. */
  readonly file: string;
  readonly signal: AbortSignal;
}

/** Runs one of PostgreSQL's programs; what it printed. */
async function run(program: string, words: readonly string[], running: Running): Promise<string> {
  const { address, signal } = running;
  const child = spawn(program, words, {
    env: environmentOf(address),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    const [code, printed, complaint] = await Promise.all([
      ended,
      text(child.stdout),
      text(child.stderr),
    ]);
    if (code === 0) return printed;
    throw failureOf(program, running, complaint, code);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw failed(program, address, 'it is not installed', error);
    throw error;
  }
}

/** Everything about the connection, the password above all, so that it stands on no command line. */
function environmentOf(address: PostgresAddress | null): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: a child needs the path, and libpq's own variables, as this process has them, and speaks the one language that is understood here.
  const env = { ...process.env, LC_ALL: 'C' };
  if (address === null) return env;
  const { host, port, database, user, password, parameters } = address;
  const given = {
    PGHOST: host,
    PGPORT: String(port),
    PGDATABASE: database,
    PGUSER: user,
    PGPASSWORD: password,
    PGSSLMODE: parameters.sslmode,
    PGSSLROOTCERT: parameters.sslrootcert,
    PGSSLCERT: parameters.sslcert,
    PGSSLKEY: parameters.sslkey,
    PGCONNECT_TIMEOUT: parameters.connect_timeout,
    PGOPTIONS: parameters.options,
  };
  const set = Object.entries(given).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  );
  return { ...env, ...Object.fromEntries(set) };
}

/** A full disk and a damaged file are no faults of the program: whoever wanted the file knows its name. */
function failureOf(
  program: string,
  { address, file }: Running,
  complaint: string,
  code: number | null,
): Error {
  if (/No space left on device/.test(complaint)) {
    return Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  }
  const isDamage = /input file|could not read|end of file|archive/i.test(complaint);
  if (program !== 'pg_restore' || !isDamage) {
    return failed(program, address, reasonOf(complaint, code));
  }
  const reason = `${program} cannot read it to its end`;
  return new CogniforceError(
    'BACKUP_DAMAGED',
    `${file} is no whole backup: ${reason}. Nothing was written.`,
    { file, reason },
  );
}

/** In words of ours: the program's own may name people, hosts and values. */
function reasonOf(complaint: string, code: number | null): string {
  if (/server version mismatch|unsupported version/.test(complaint)) {
    return 'it is older than the server, or than the program that made the file';
  }
  if (/permission denied/.test(complaint)) return 'this user may not read or make all of it';
  if (/already exists/.test(complaint)) return 'the database is not empty';
  return `it ended with code ${code ?? 'unknown'}`;
}

function failed(
  program: string,
  address: PostgresAddress | null,
  reason: string,
  cause?: unknown,
): CogniforceError {
  const place = address === null ? '' : ` for ${describeAddress(address)}`;
  return new CogniforceError(
    'PROGRAM_FAILED',
    `${program} did not succeed${place}: ${reason}.`,
    { program, reason },
    { cause },
  );
}

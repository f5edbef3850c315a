import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { PostgresAddress } from '../../address.ts';
import { optionsOf } from '../../postgres-options.ts';
import { quoteName } from '../../words.ts';
import type { Archiver } from '../backup.ts';
import { archiverFailure, type Complaint, programFailed } from './archiver-failure.ts';

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

interface Running extends Pick<Complaint, 'address' | 'file'> {
  readonly signal: AbortSignal;
}

/** Runs one of PostgreSQL's programs; what it printed. */
async function run(
  program: Complaint['program'],
  words: readonly string[],
  running: Running,
): Promise<string> {
  const { address, file, signal } = running;
  if (address?.parameters.sslpassword !== undefined) {
    // libpq has no variable for it, and anybody can read a command line.
    throw programFailed(program, address, 'sslpassword cannot be handed to it without showing it');
  }
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
    throw archiverFailure({ program, address, file, text: complaint, code });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw programFailed(program, address, 'it is not installed', error);
    throw error;
  }
}

/** libpq's variables for what can stand in a URL. */
const VARIABLES = {
  application_name: 'PGAPPNAME',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  sslcert: 'PGSSLCERT',
  sslcrl: 'PGSSLCRL',
  sslkey: 'PGSSLKEY',
  ssl_max_protocol_version: 'PGSSLMAXPROTOCOLVERSION',
  ssl_min_protocol_version: 'PGSSLMINPROTOCOLVERSION',
  sslmode: 'PGSSLMODE',
  sslnegotiation: 'PGSSLNEGOTIATION',
  sslrootcert: 'PGSSLROOTCERT',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
} as const;

/** Everything about the connection, the password above all, so that it stands on no command line. */
function environmentOf(address: PostgresAddress | null): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: a child needs the path, and libpq's own variables, as this process has them, and speaks the one language that is understood here.
  const env = { ...process.env, LC_ALL: 'C' };
  if (address === null) return env;
  const { host, port, database, user, password, parameters } = address;
  const options = optionsOf(address.settings);
  const given = {
    PGHOST: host,
    PGPORT: String(port),
    PGDATABASE: database,
    PGUSER: user,
    PGPASSWORD: password,
    PGOPTIONS: options === '' ? null : options,
    ...Object.fromEntries(
      Object.entries(VARIABLES).map(([name, variable]) => [variable, parameters[name]]),
    ),
  };
  const set = Object.entries(given).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  );
  return { ...env, ...Object.fromEntries(set) };
}

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { systemFailure } from '../../../kernel/system-failure.ts';
import type { PostgresAddress } from '../../address.ts';
import { quoteName } from '../../words.ts';
import type { Archiver } from '../backup.ts';
import { archiverFailure, type Complaint, programFailed } from './archiver-failure.ts';
import { environmentOf } from './libpq-environment.ts';

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
    const { code } = systemFailure(error);
    if (code === 'ENOENT') throw programFailed(program, address, 'it is not installed', error);
    throw error;
  }
}

import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startOwnPostgres } from '../../test/support/postgres.ts';
import { digestOfPostgres, digestOfSqlite } from './digests.ts';
import { type Databases, READER } from './figures.ts';

export type Engine = 'sqlite' | 'postgres';

/** Where Open WebUI and Cogniforce keep their data. */
export interface DataPlace {
  readonly engine: Engine;
  /** `DATABASE_URL` of Open WebUI. */
  readonly url: string;
  readonly databases: Databases;
  /** SHA-256 of all that is in Open WebUI's tables. */
  digest(): Promise<string>;
  /** What the server's log has of us since it was asked last; null on an engine without a server. */
  logged(): { statements: number; writes: string[] } | null;
  close(): Promise<void>;
}

export function sqlitePlace(folder: string): DataPlace {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'webui.db');
  const url = `sqlite:///${file}`;
  return {
    ...{ engine: 'sqlite', url },
    databases: { source: url, figures: `sqlite:///${join(folder, 'figures.db')}` },
    digest: async () => digestOfSqlite(file),
    logged: () => null,
    close: async () => {},
  };
}

const LOG = 'statements.log';
/** Application, database and the transaction's id, which only a transaction that writes is given. */
const PREFIX = 'by %a on %d in %x: ';
const LINE = /^by (.*?) on (.*?) in (\d+): (.*)$/;
const SOURCE = 'openwebui';

/** A PostgreSQL server of its own that logs every statement; or why there is none. */
export async function postgresPlace(folder: string): Promise<DataPlace | { reason: string }> {
  const logs = join(folder, 'log');
  mkdirSync(logs, { recursive: true });
  for (const each of [folder, logs]) chmodSync(each, 0o777); // the server may run as somebody else
  const server = await startOwnPostgres([
    ...['logging_collector=on', `log_directory=${logs}`, `log_filename=${LOG}`],
    ...['log_file_mode=0644', 'log_rotation_age=0', 'log_rotation_size=0'],
    ...['log_statement=all', `log_line_prefix=${PREFIX}`],
  ]);
  if ('reason' in server.notice) return { reason: server.notice.reason };
  const url = await openWebuiDatabase(server.notice.url);
  let read = 0;
  return {
    ...{ engine: 'postgres', url },
    databases: { source: url, figures: onDatabase(server.notice.url, 'cogniforce') },
    digest: () => digestOfPostgres(url),
    logged: () => {
      const text = readFileSync(join(logs, LOG), 'utf8');
      const ours = oursIn(text.slice(read));
      read = text.length;
      return ours;
    },
    close: () => server.stop(),
  };
}

/** Open WebUI's database, owned by a role of its own, which Cogniforce uses too where nobody has made it another. */
async function openWebuiDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`create role ${SOURCE} login password '${SOURCE}'`);
    await client.query(`create database ${SOURCE} owner ${SOURCE}`);
  } finally {
    await client.end();
  }
  const url = new URL(onDatabase(server, SOURCE));
  [url.username, url.password] = [SOURCE, SOURCE];
  return url.href;
}

function onDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  url.search = '';
  return url.href;
}

/** How a statement begins that can only read, or that says how the others are to be run. */
const READING =
  /^(?:;$|(?:select|show|set|begin|start transaction|commit|rollback|savepoint|release|declare|fetch|close|with(?!.*\b(?:insert|update|delete|merge)\b))\b)/i;
const STATEMENT = /^LOG: {2}(?:statement|execute [^:]*): \s*(.*)$/;

function oursIn(text: string): { statements: number; writes: string[] } {
  // What goes on in a further line is indented by a tabulator.
  const lines = text
    .replaceAll('\n\t', ' ')
    .split('\n')
    .flatMap((line) => {
      const [, application, database, transaction, what = ''] = LINE.exec(line) ?? [];
      const [, statement] = STATEMENT.exec(what) ?? [];
      if (application !== READER || database !== SOURCE || statement === undefined) return [];
      return [{ statement, wrote: transaction !== '0' || !READING.test(statement) }];
    });
  const writes = lines.filter(({ wrote }) => wrote).map(({ statement }) => statement.slice(0, 80));
  return { statements: lines.length, writes };
}

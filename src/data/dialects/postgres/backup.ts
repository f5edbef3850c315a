import { CompiledQuery, sql } from 'kysely';
import type pg from 'pg';
import { systemFailure } from '../../../kernel/system-failure.ts';
import type { PostgresAddress } from '../../address.ts';
import {
  type DumpKind,
  type DumpLines,
  type DumpTable,
  type EngineBackup,
  plainType,
  type Snapshot,
  valueToJson,
} from '../backup.ts';
import type { UntypedKysely } from '../engine.ts';
import { archiver } from './archiver.ts';
import { isThere } from './connection.ts';
import { withClient } from './database.ts';
import { toError } from './errors.ts';
import { inserter } from './inserter.ts';
import { answered, patienceOf } from './patience.ts';
import { driver } from './pg.ts';
import { beginText, rulesOf } from './transaction-rules.ts';
import { columnType } from './types.ts';

/** Rows of one fetch, and about how many characters: wide rows come in smaller fetches. */
const MOST_ROWS = 1_000;
const FETCH_CHARACTERS = 2_000_000;
/** Of each fetch. */
const PATIENCE = patienceOf(120_000);

/** Reads in one transaction that sees one moment; writes through the domain's own connection. */
export const backup: EngineBackup<PostgresAddress> = {
  async snapshot(address, { signal }, work) {
    signal.throwIfAborted();
    try {
      return await withClient(address, async (client) => {
        const inTime = <T>(answer: Promise<T>) =>
          answered(client, answer, PATIENCE, () => isThere(address));
        await inTime(begin(client, address));
        const snapshot: Snapshot = {
          tables: await inTime(tablesOf(client)),
          rows: (table) => rows(table, signal, (statement) => inTime(client.query(statement))),
        };
        return work(snapshot);
      });
    } catch (error) {
      throw error instanceof driver().DatabaseError || isOfTheSystem(error)
        ? toError(error, address)
        : error;
    }
  },
  copy: null,
  archiver,
  withoutForeignKeys,
  typeOf: (kind) => (kind === 'bytes' ? 'bytea' : columnType(plainType(kind))),
  inserter,
};

/** Failures of the connection come from the driver with a code, or with one of its own sentences. */
function isOfTheSystem(error: unknown): boolean {
  const { code, syscall } = systemFailure(error);
  return (
    syscall === 'connect' ||
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    code === 'ETIMEDOUT' ||
    /Connection terminated|SASL|SSL|certificate|PEM|bad decrypt/.test(
      String((error as Error).message),
    )
  );
}

async function begin(client: pg.Client, address: PostgresAddress): Promise<void> {
  const { readOnly, settings } = rulesOf(address, { readOnly: true, statementTimeoutMs: 0 });
  // Values as their text, in the one spelling that loses nothing.
  const spelling = {
    DateStyle: 'ISO, YMD',
    IntervalStyle: 'postgres',
    extra_float_digits: '3',
    bytea_output: 'hex',
  };
  const rules = {
    readOnly,
    settings: { ...settings, ...spelling, idle_in_transaction_session_timeout: '0' },
  };
  await client.query(beginText(rules, { isolationLevel: 'repeatable read' }));
}

async function tablesOf(client: pg.Client): Promise<DumpTable[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
      and c.relkind in ('r', 'p') and not c.relispartition
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and not exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
      )
    order by c.relname collate "C", a.attnum
  `);
  const tables = new Map<string, { name: string; columns: { name: string; kind: DumpKind }[] }>();
  for (const { table, column, type } of rows) {
    const found = tables.get(table) ?? { name: table, columns: [] };
    found.columns.push({ name: column, kind: KINDS[type] ?? 'text' });
    tables.set(table, found);
  }
  return [...tables.values()];
}

const KINDS: Readonly<Record<string, DumpKind>> = {
  'character varying': 'varchar',
  smallint: 'integer',
  integer: 'integer',
  bigint: 'bigint',
  real: 'double',
  'double precision': 'double',
  numeric: 'numeric',
  boolean: 'boolean',
  'timestamp with time zone': 'instant',
  date: 'day',
  jsonb: 'json',
  json: 'plainJson',
  uuid: 'uuid',
  bytea: 'bytes',
};

/** The text of each value as the server sends it. */
const asSent: pg.CustomTypesConfig = { getTypeParser: (() => (text: string) => text) as never };

type AskRows = (statement: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult<(string | null)[]>>;

async function* rows(
  { name, columns }: DumpTable,
  signal: AbortSignal,
  ask: AskRows,
): AsyncIterable<DumpLines> {
  const list = columns.map((column) => driver().escapeIdentifier(column.name)).join(', ');
  const encoders = columns.map(({ kind }) => ENCODERS[kind] ?? JSON.stringify);
  const from = `select ${list} from ${driver().escapeIdentifier(name)}`;
  await ask({ text: `declare dump no scroll cursor for ${from}`, rowMode: 'array' });
  let wanted = 50;
  for (;;) {
    signal.throwIfAborted();
    const { rows: found } = await ask({
      text: `fetch ${wanted} from dump`,
      rowMode: 'array',
      types: asSent,
    });
    if (found.length === 0) break;
    const text = found
      .map((row) => `[${row.map((value, at) => encode(value, encoders[at])).join(',')}]\n`)
      .join('');
    yield { text, rows: found.length };
    const fitting = Math.floor((FETCH_CHARACTERS / text.length) * found.length);
    wanted = Math.max(1, Math.min(fitting, wanted * 2, MOST_ROWS));
  }
  await ask({ text: 'close dump', rowMode: 'array' });
}

type Encode = (text: string) => string;

function encode(value: string | null, encoder: Encode | undefined): string {
  return value === null || encoder === undefined ? 'null' : encoder(value);
}

/** By kind; all others are their text. */
const ENCODERS: Partial<Record<DumpKind, Encode>> = {
  boolean: (text) => (text === 't' ? 'true' : 'false'),
  integer: (text) => text,
  bigint: (text) => valueToJson(BigInt(text)),
  // The server's shortest form of a number is JSON's, too; NaN and Infinity are not.
  double: (text) => (/^-?\d/.test(text) ? text : valueToJson(Number(text))),
  instant: (text) => JSON.stringify(instantOf(text)),
  bytes: (text) => valueToJson(Buffer.from(text.slice(2), 'hex')),
};

/** As ISO text, with the microseconds that there are; what has no such form (`infinity`) stays as it is. */
function instantOf(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (match === null) return text;
  const [, day, time, fraction = ''] = match;
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}

/** Takes the keys away and makes them again as they were, which checks every row: PostgreSQL looks at each row at once otherwise. */
async function withoutForeignKeys<T>(tx: UntypedKysely, work: () => Promise<T>): Promise<T> {
  const { rows: keys } = await sql<{ name: string; table: string; definition: string }>`
    select c.conname as name, t.relname as table, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0
      and t.relnamespace = (select oid from pg_namespace where nspname = current_schema())
    order by t.relname, c.conname
  `.execute(tx);
  for (const { name, table } of keys) {
    await sql`alter table ${sql.id(table)} drop constraint ${sql.id(name)}`.execute(tx);
  }
  const result = await work();
  for (const { name, table, definition } of keys) {
    const text = `alter table ${driver().escapeIdentifier(table)} add constraint ${driver().escapeIdentifier(name)} ${definition}`;
    await tx.executeQuery(CompiledQuery.raw(text));
  }
  return result;
}

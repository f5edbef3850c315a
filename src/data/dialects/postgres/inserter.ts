import { CompiledQuery, sql } from 'kysely';
import { type DumpTable, type DumpValue, type Inserter, MisfitFailure } from '../backup.ts';
import type { UntypedKysely } from '../engine.ts';
import { isViolation } from '../violation.ts';
import { driver } from './pg.ts';

/** Inserts through one array of texts for each column, which the server turns into values of the column's type. */
export async function inserter(tx: UntypedKysely, { name, columns }: DumpTable): Promise<Inserter> {
  const found = await typesOf(tx, name);
  const kinds = columns.map((column) => found.get(column.name) ?? TEXT);
  const types = kinds.map(({ type }) => type);
  const targets = columns.map((column) => driver().escapeIdentifier(column.name)).join(', ');
  const values = types.map((type, at) => `u.c${at}::${type}`).join(', ');
  const arrays = types.map((_, at) => `$${at + 1}::text[]`).join(', ');
  const names = types.map((_, at) => `c${at}`).join(', ');
  const text = `insert into ${driver().escapeIdentifier(name)} (${targets}) select ${values} from unnest(${arrays}) as u(${names})`;
  return async (rows) => {
    let changed = 0;
    const element = (value: DumpValue, type: string): string => {
      if (value === null) return 'NULL';
      const given = textOf(value);
      const kept = storable(given, type);
      if (kept !== given) changed += 1;
      return `"${kept.replace(/["\\]/g, '\\$&')}"`;
    };
    const parameters = types.map(
      (type, at) => `{${rows.map((row) => element(row[at] ?? null, type)).join(',')}}`,
    );
    try {
      await tx.executeQuery(CompiledQuery.raw(text, parameters));
    } catch (error) {
      throw isViolation(error, 'value')
        ? (misfitAmong(rows, columns, kinds, error) ?? error)
        : error;
    }
    return changed;
  };
}

interface Kind {
  /** Without its length: a cast to `varchar(5)` would cut silently, where an insert refuses. */
  readonly type: string;
  /** Most characters; null: any. */
  readonly length: number | null;
}

const TEXT: Kind = { type: 'text', length: null };

/** The first value that a column of its kind does not take; null where that is not to be seen here. */
function misfitAmong(
  rows: Parameters<Inserter>[0],
  columns: DumpTable['columns'],
  kinds: readonly Kind[],
  cause: unknown,
): MisfitFailure | null {
  for (const [row, values] of rows.entries()) {
    for (const [at, { name }] of columns.entries()) {
      const value = values[at] ?? null;
      const why = value === null ? null : misfit(textOf(value), kinds[at] ?? TEXT);
      if (why !== null) return new MisfitFailure({ row, column: name, why }, cause);
    }
  }
  return null;
}

const MOST: Readonly<Record<string, bigint>> = { integer: 2n ** 31n - 1n, bigint: 2n ** 63n - 1n };

/** What the value is, without the value; null: it fits, as far as can be told. */
function misfit(text: string, { type, length }: Kind): string | null {
  const characters = [...text].length;
  if (length !== null && characters > length) {
    return `a text of ${characters} characters, and the column takes ${length}`;
  }
  const most = MOST[type];
  if (most === undefined) return null;
  if (!/^-?\d+$/.test(text)) return `no ${type}, which the column takes`;
  const number = BigInt(text);
  return number > most || number < -most - 1n ? `outside of ${type}, which the column takes` : null;
}

async function typesOf(tx: UntypedKysely, table: string): Promise<Map<string, Kind>> {
  const { rows } = await sql<Kind & { name: string }>`
    select a.attname as name, format_type(a.atttypid, null) as type,
      case when a.atttypid in ('varchar'::regtype, 'bpchar'::regtype) and a.atttypmod > 4
        then a.atttypmod - 4 end as length
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relname = ${table} and a.attnum > 0 and not a.attisdropped
      and c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
  `.execute(tx);
  return new Map(rows.map(({ name, ...kind }) => [name, kind]));
}

function textOf(value: Exclude<DumpValue, null>): string {
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return Object.is(value, -0) ? '-0' : String(value);
}

/** NUL and lone surrogates, which SQLite takes and PostgreSQL refuses, become U+FFFD, as `toJson` has it. */
function storable(text: string, type: string): string {
  const plain = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
  const whole = plain.isWellFormed() ? plain : plain.toWellFormed();
  if (type !== 'jsonb' || !whole.includes('\\u')) return whole;
  return wholeEscapes(whole);
}

/** An escaped backslash is matched first: `\\u0000` is a backslash and letters. Pairs of surrogates are left alone. */
function wholeEscapes(json: string): string {
  return json.replace(
    /\\\\|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|\\u0000|\\ud[89a-f][0-9a-f]{2}/gi,
    (found) => (found === '\\\\' || found.length === 12 ? found : '\ufffd'),
  );
}

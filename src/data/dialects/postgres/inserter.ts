import { CompiledQuery, sql } from 'kysely';
import pg from 'pg';
import type { DumpTable, DumpValue, Inserter } from '../backup.ts';
import type { UntypedKysely } from '../engine.ts';

/** Inserts through one array of texts for each column, which the server turns into values of the column's type. */
export async function inserter(tx: UntypedKysely, { name, columns }: DumpTable): Promise<Inserter> {
  const found = await typesOf(tx, name);
  const types = columns.map((column) => found.get(column.name) ?? 'text');
  const targets = columns.map((column) => pg.escapeIdentifier(column.name)).join(', ');
  const values = types.map((type, at) => `u.c${at}::${type}`).join(', ');
  const arrays = types.map((_, at) => `$${at + 1}::text[]`).join(', ');
  const names = types.map((_, at) => `c${at}`).join(', ');
  const text = `insert into ${pg.escapeIdentifier(name)} (${targets}) select ${values} from unnest(${arrays}) as u(${names})`;
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
    await tx.executeQuery(CompiledQuery.raw(text, parameters));
    return changed;
  };
}

/** Without their lengths: a cast to `varchar(5)` would cut silently, where an insert refuses. */
async function typesOf(tx: UntypedKysely, table: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; type: string }>`
    select a.attname as name, format_type(a.atttypid, null) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relname = ${table} and a.attnum > 0 and not a.attisdropped
      and c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
  `.execute(tx);
  return new Map(rows.map(({ name, type }) => [name, type]));
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

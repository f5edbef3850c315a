import { type RawBuilder, sql } from 'kysely';
import type { TableShape } from '../../shape.ts';
import { columnList, createIndex, createTable } from '../ddl.ts';
import type { Conversions, UntypedKysely } from '../engine.ts';
import { columnType } from './types.ts';

/**
 * Rebuilds the table, since SQLite changes nothing else in place: new table, rows, old one away, renamed, then its
 * indexes and triggers. `migrate` has foreign keys off around it, or the children of every row would go too.
 */
export async function alterTable(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  convert: Conversions,
): Promise<void> {
  const scratch = `_new_${after.name}`;
  const triggers = await triggersOf(db, before.name);
  // Without it a view over the table makes the rename fail: for a moment the view has nothing to look at.
  await sql`pragma legacy_alter_table = on`.execute(db);
  try {
    await createTable(after, columnType, scratch).execute(db);
    await copyRows(db, before, after, convert, scratch);
    await sql`drop table ${sql.id(before.name)}`.execute(db);
    await sql`alter table ${sql.id(scratch)} rename to ${sql.id(after.name)}`.execute(db);
    for (const index of after.indexes) await createIndex(after.name, index).execute(db);
    for (const trigger of triggers) await sql.raw(trigger).execute(db);
  } finally {
    await sql`pragma legacy_alter_table = off`.execute(db);
  }
}

async function copyRows(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  convert: Conversions,
  target: string,
): Promise<void> {
  const filled = Object.keys(after.columns).flatMap((column) => {
    const source = sourceOf(column, before, convert);
    return source === null ? [] : [{ column, source }];
  });
  if (filled.length === 0) return;
  const columns = columnList(filled.map(({ column }) => column));
  const sources = sql.join(filled.map(({ source }) => source));
  await sql`insert into ${sql.id(target)} (${columns}) select ${sources} from ${sql.id(before.name)}`.execute(
    db,
  );
}

/** Where the values of a column come from; null: from its default. */
function sourceOf(
  column: string,
  before: TableShape,
  convert: Conversions,
): RawBuilder<unknown> | null {
  const expression = convert[column];
  if (expression !== undefined) return expression;
  return column in before.columns ? sql.id(column) : null;
}

async function triggersOf(db: UntypedKysely, table: string): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_schema where type = 'trigger' and tbl_name = ${table}
  `.execute(db);
  return rows.map((row) => row.sql);
}

import { isDeepStrictEqual } from 'node:util';
import { type RawBuilder, sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import { describeIndex } from '../../describe-shape.ts';
import type { Index, TableShape } from '../../shape.ts';
import { columnList, createIndex, createTable, renameTable } from '../ddl.ts';
import type { Conversions, UntypedKysely } from '../engine.ts';
import { castValue } from './casts.ts';
import { columnsIn } from './clauses.ts';
import { sqliteText } from './compiler.ts';
import { keepingDependents } from './dependents.ts';
import { type RebuiltTable, rebuiltTable } from './rebuilt-table.ts';
import { SCRATCH } from './scratch-name.ts';
import { copyCount } from './sequence.ts';
import { type TableParts, tableParts } from './table-parts.ts';
import { spelling } from './types.ts';

/** How a table is rebuilt. */
export interface Rebuild {
  /** As the history knows it; its name may be the one that it had before. */
  readonly before: TableShape;
  /** Under the name that the table has. */
  readonly after: TableShape;
  readonly convert: Conversions;
  /** What the history knows is written in its words, also where it does not change. */
  readonly anew: boolean;
}

/**
 * New table, rows, old one away, renamed, then its indexes and triggers. `migrate` has foreign keys off around it, or
 * the children of every row would go too. What SQL made of the table stays: see `rebuiltTable`.
 *
 * Errors  MIGRATION_INVALID naming what could not stay, before anything is changed.
 */
export async function rebuildTable(db: UntypedKysely, rebuild: Rebuild): Promise<void> {
  const { before, after } = rebuild;
  const { name } = after;
  const attached = await attachedTo(db, name);
  const old = partsOf(before);
  const live = attached.table === null ? old : tableParts(attached.table);
  const table = rebuiltTable({
    ...{ live, before: old, after: partsOf(after) },
    anew: rebuild.anew,
  });
  const indexes = keptIndexes(attached.indexes, rebuild);
  const gone = goneColumns(rebuild);
  refuse(name, [...table.losses, ...indexes.flatMap((index) => overGone(index, gone))]);
  refuseComputed(name, table, rebuild.convert);
  const scratch = `${SCRATCH}${name}`;
  const statements = [
    sql.raw(table.text(scratch)),
    ...copyRows(rebuild, table, scratch),
    ...(table.counts ? copyCount(name, scratch).map((text) => sql.raw(text)) : []),
    sql`drop table ${sql.id(name)}`,
    renameTable(scratch, name),
    ...newIndexes(rebuild).map((index) => createIndex(name, index)),
    ...[...indexes.map(({ text }) => text), ...attached.triggers].map((text) => sql.raw(text)),
  ];
  const perform = () => withoutChecks(db, statements);
  return gone.size > 0 ? keepingDependents(db, name, perform) : perform();
}

/** Without it a view over the table makes the rename fail: for a moment the view has nothing to look at. */
async function withoutChecks(
  db: UntypedKysely,
  statements: readonly RawBuilder<unknown>[],
): Promise<void> {
  await sql`pragma legacy_alter_table = on`.execute(db);
  try {
    for (const statement of statements) await statement.execute(db);
  } finally {
    await sql`pragma legacy_alter_table = off`.execute(db);
  }
}

function partsOf(shape: TableShape): TableParts {
  return tableParts(sqliteText(createTable(shape, spelling)));
}

interface Attached {
  /** Null: there is no such table. */
  readonly table: string | null;
  readonly indexes: readonly NamedText[];
  readonly triggers: readonly string[];
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

async function attachedTo(db: UntypedKysely, table: string): Promise<Attached> {
  const { rows } = await sql<{ type: string; name: string; sql: string }>`
    select type, name, sql from sqlite_schema
    where tbl_name = ${table} collate nocase and type in ('table', 'index', 'trigger') and sql is not null
    order by type, rowid
  `.execute(db);
  const of = (type: string) => rows.filter((row) => row.type === type);
  return {
    table: of('table')[0]?.sql ?? null,
    indexes: of('index').map((row) => ({ name: row.name, text: row.sql })),
    triggers: of('trigger').map((row) => row.sql),
  };
}

/** Those that nobody told us of, and those that do not change. */
function keptIndexes(live: readonly NamedText[], rebuild: Rebuild): NamedText[] {
  const { before, after } = rebuild;
  const told = new Set([...before.indexes, ...after.indexes].map(({ name }) => name.toLowerCase()));
  const same = new Set(
    after.indexes.flatMap((index) => (isSame(rebuild, index) ? [index.name.toLowerCase()] : [])),
  );
  return live.filter(({ name }) => !told.has(name.toLowerCase()) || same.has(name.toLowerCase()));
}

function newIndexes(rebuild: Rebuild): Index[] {
  return rebuild.after.indexes.filter((index) => !isSame(rebuild, index));
}

function isSame({ before, anew }: Rebuild, index: Index): boolean {
  const text = JSON.stringify(describeIndex(index));
  return !anew && before.indexes.some((each) => JSON.stringify(describeIndex(each)) === text);
}

/** In lower case. */
function goneColumns({ before, after }: Rebuild): ReadonlySet<string> {
  const stay = new Set(Object.keys(after.columns).map((name) => name.toLowerCase()));
  const all = Object.keys(before.columns).map((name) => name.toLowerCase());
  return new Set(all.filter((name) => !stay.has(name)));
}

function overGone({ name, text }: NamedText, gone: ReadonlySet<string>): string[] {
  const columns = columnsIn(text);
  return [...gone]
    .filter((column) => columns.has(column))
    .map((column) => `its index ${name}, which is over ${column}`);
}

function refuse(table: string, losses: readonly string[]): void {
  if (losses.length === 0) return;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `To change the table ${table}, SQLite rebuilds it, and would lose ${losses.join('; ')}. Nothing was changed: let the revision drop or replace that first.`,
    { table, losses },
  );
}

function refuseComputed(table: string, { computed }: RebuiltTable, convert: Conversions): void {
  const name = computed.find((each) => each in convert);
  if (name === undefined) return;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `The column ${table}.${name} is computed by the database, and takes no other values. Nothing was changed.`,
    { table, column: name },
  );
}

function storedValue(name: string, before: TableShape, after: TableShape): RawBuilder<unknown> {
  const [old, now] = [before.columns[name]?.type, after.columns[name]?.type];
  if (old === undefined || now === undefined || isDeepStrictEqual(old, now)) return sql.id(name);
  return castValue(name, old, now);
}

function copyRows(
  { before, after, convert }: Rebuild,
  { kept, computed }: RebuiltTable,
  target: string,
): RawBuilder<unknown>[] {
  const written = [...new Set([...kept, ...Object.keys(after.columns)])];
  const filled = written
    .filter((column) => !computed.includes(column))
    .flatMap((column) => {
      const stays = kept.includes(column) ? storedValue(column, before, after) : null;
      const source = convert[column] ?? stays;
      return source === null ? [] : [{ column, source }];
    });
  if (filled.length === 0) return [];
  const columns = columnList(filled.map(({ column }) => column));
  const sources = sql.join(filled.map(({ source }) => source));
  // Without `or abort` a rule with `on conflict ignore` would swallow rows.
  return [
    sql`insert or abort into ${sql.id(target)} (${columns}) select ${sources} from ${sql.id(after.name)}`,
  ];
}

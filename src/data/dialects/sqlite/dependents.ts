import { type RawBuilder, sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { UntypedKysely } from '../engine.ts';

/**
 * Runs `change`, and looks whether the views and triggers of the file still work.
 *
 * SQLite would find out only when somebody uses them.
 *
 * Errors  MIGRATION_INVALID naming those that `change` would break.
 */
export async function keepingDependents(
  db: UntypedKysely,
  table: string,
  change: () => Promise<void>,
): Promise<void> {
  const before = await brokenIn(db);
  await change();
  const broken = [...(await brokenIn(db))].filter((each) => !before.has(each));
  if (broken.length === 0) return;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `The table ${table} loses what is still in use: ${broken.join(', ')} would not work any more. Nothing was changed; let the revision drop or replace it first.`,
    { table, broken },
  );
}

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
}

async function brokenIn(db: UntypedKysely): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Entry>`
    select type, name, tbl_name from sqlite_schema where type in ('view', 'trigger') order by type, name
  `.execute(db);
  const views = rows.filter(({ type }) => type === 'view');
  const tables = new Set(rows.flatMap((row) => (row.type === 'trigger' ? [row.tbl_name] : [])));
  const broken = new Set<string>();
  for (const { name } of views) {
    if (!(await compiles(db, sql`select * from ${sql.id(name)} limit 0`)))
      broken.add(`the view ${name}`);
  }
  for (const table of tables) {
    if (!(await firesIn(db, table))) broken.add(`a trigger on ${table}`);
  }
  return broken;
}

/** A trigger is compiled with the statement that fires it. */
async function firesIn(db: UntypedKysely, table: string): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_xinfo(${table}) where hidden not in (2, 3)
  `.execute(db);
  const columns = rows.map(({ name }) => sql.id(name));
  const id = sql.id(table);
  const statements = [
    sql`insert into ${id} (${sql.join(columns)}) values (${sql.join(columns.map(() => sql`null`))})`,
    sql`update ${id} set ${sql.join(columns.map((name) => sql`${name} = ${name}`))}`,
    sql`delete from ${id}`,
  ];
  for (const statement of statements) {
    if (!(await compiles(db, sql`explain ${statement}`))) return false;
  }
  return true;
}

async function compiles(db: UntypedKysely, statement: RawBuilder<unknown>): Promise<boolean> {
  return statement.execute(db).then(
    () => true,
    () => false,
  );
}

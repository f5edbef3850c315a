import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import pg from 'pg';

/** SHA-256 of every row of every table, and of what SQLite says of changes by others. */
export function digestOfSqlite(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    database.defaultSafeIntegers(true);
    const hash = createHash('sha256');
    const tables = database
      .prepare(`select name from sqlite_master where type = 'table' order by name`)
      .pluck()
      .all() as string[];
    for (const table of tables) {
      hash.update(`\n${table}`);
      for (const row of database.prepare(`select * from "${table}"`).raw().iterate()) {
        hash.update(
          JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
        );
      }
    }
    return hash.digest('hex');
  } finally {
    database.close();
  }
}

/** SHA-256 of every row of every table of the database. */
export async function digestOfPostgres(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const hash = createHash('sha256');
    const tables = await client.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ of: string | null }>(
        `select md5(string_agg(row::text, chr(10) order by row::text)) as of from ${name} as row`,
      );
      hash.update(`${name} ${rows[0]?.of}\n`);
    }
    return hash.digest('hex');
  } finally {
    await client.end();
  }
}

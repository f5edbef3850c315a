import { sql } from 'kysely';
import type { IndexWords, SchemaWords, TableWords } from '../../words.ts';
import type { UntypedKysely } from '../engine.ts';
import { foldedSql } from './folded-sql.ts';
import { codeOf, tokensOf, wordText } from './sql-tokens.ts';
import { namesOf } from './table-parts.ts';
import { tableText } from './table-text.ts';
import { TokenCursor } from './token-cursor.ts';

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string;
}

/**
 * The schema of a file in SQLite's words: the texts that it keeps itself, in one spelling. The pragmas know less: no
 * check, no expression of an index and no name of a rule.
 */
export async function words(db: UntypedKysely, ignored: ReadonlySet<string>): Promise<SchemaWords> {
  // Virtual tables are left out, and the tables in which they keep their rows.
  const { rows } = await sql<Entry>`
    select s.type, s.name, s.tbl_name, s.sql
    from sqlite_schema s
    join pragma_table_list t on t.schema = 'main' and t.name = s.tbl_name and t.type = 'table'
    where s.sql is not null and s.name not like 'sqlite\\_%' escape '\\'
    order by s.rowid
  `.execute(db);
  const entries = rows.filter((entry) => !ignored.has(entry.tbl_name));
  const tables = entries.filter(({ type }) => type === 'table');
  return {
    tables: Object.fromEntries(
      tables.map((table) => [
        table.name,
        tableWords(
          table.sql,
          entries.filter((entry) => entry.tbl_name === table.name),
        ),
      ]),
    ),
  };
}

function tableWords(text: string, entries: readonly Entry[]): TableWords {
  const table = tableText(text);
  const columns = Object.keys(table.columns);
  const named = <T>(type: string, read: (text: string) => T) =>
    Object.fromEntries(
      entries.filter((entry) => entry.type === type).map((entry) => [entry.name, read(entry.sql)]),
    );
  return {
    ...table,
    indexes: named('index', (text) => indexWords(text, columns)),
    triggers: named('trigger', (text) => text),
  };
}

function indexWords(text: string, columns: readonly string[]): IndexWords {
  const code = codeOf(tokensOf(text));
  const unique = wordText(code[1]) === 'unique';
  const cursor = new TokenCursor(code);
  cursor.until((word) => word === '(');
  return {
    definition: foldedSql(
      cursor.until(() => false),
      namesOf(columns),
    ),
    unique,
    valid: true,
  };
}

import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { SqliteCompiler } from './compiler.ts';

const db = new Kysely({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteCompiler(),
  },
});

describe('SqliteCompiler', () => {
  it('calls the collation by byte as SQLite does', () => {
    expect(sql`${sql.ref('id')} collate "C" > ${1}`.compile(db).sql).toBe(
      '"id" collate binary > ?',
    );
  });

  it('asks for the length of a column without reading it', () => {
    expect(sql`octet_length(cast(${sql.ref('a')} as text))`.compile(db).sql).toBe(
      'octet_length("a")',
    );
    expect(sql`octet_length(cast(${sql.ref('a')} as text)) > 1`.compile(db).sql).toBe(
      'octet_length(cast("a" as text)) > 1',
    );
  });
});

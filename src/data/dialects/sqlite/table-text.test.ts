import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../../../../test/support/shared.ts';
import { plainName } from './folded-sql.ts';
import { nameOf, tokensOf } from './sql-tokens.ts';
import { tableText } from './table-text.ts';

describe('the text of a table', () => {
  it('gives each column with its type, default, order of sorting, rule of computing and comment', () => {
    const { columns } = tableText(`CREATE TABLE book (
      id INTEGER NOT NULL /* what it is called by */,
      "title" VARCHAR( 20 ) DEFAULT 'it''s' COLLATE NOCASE,
      price NUMERIC(10,2) NOT NULL DEFAULT -1.5,
      made TEXT DEFAULT (datetime( 'now' )),
      twice INT GENERATED ALWAYS AS (id*2) STORED, thrice INT AS (id * 3)
    )`);
    const plain = {
      nullable: true,
      default: null,
      collation: null,
      generated: null,
      comment: null,
    };
    expect(columns).toEqual({
      id: { ...plain, type: 'INTEGER', nullable: false, comment: 'what it is called by' },
      title: { ...plain, type: 'VARCHAR(20)', default: "'it''s'", collation: 'nocase' },
      price: { ...plain, type: 'NUMERIC(10, 2)', nullable: false, default: '-1.5' },
      made: { ...plain, type: 'TEXT', default: "(datetime('now'))" },
      twice: { ...plain, type: 'INT', generated: 'generated always as (id * 2) stored' },
      thrice: { ...plain, type: 'INT', generated: 'generated always as (id * 3) virtual' },
    });
  });

  it('gives the rules of a column as rules of the table, under their names', () => {
    const ofColumns = tableText(`create table book (
      id integer constraint pk primary key on conflict abort autoincrement,
      author integer constraint by references "author"("id") on update no action on delete cascade,
      isbn text unique check ("isbn" <> '')
    )`);
    const ofTable = tableText(`create table book (id integer, author integer, isbn text,
      constraint by foreign key (author) references author (id) on delete cascade,
      check (isbn<>''), unique ("isbn"), constraint pk primary key (id autoincrement))`);
    expect(ofColumns.constraints).toEqual(ofTable.constraints);
    expect(ofColumns.constraints).toEqual({
      pk: { kind: 'primary key', definition: 'primary key (id autoincrement)' },
      by: {
        kind: 'foreign key',
        definition: 'foreign key (author) references author (id) on delete cascade',
      },
      'unique (isbn)': { kind: 'unique', definition: 'unique (isbn)' },
      "check (isbn <> '')": { kind: 'check', definition: "check (isbn <> '')" },
    });
  });

  it('says what becomes of rows that do not fit, where they are not refused', () => {
    const ofColumns = tableText(`create table a (id integer primary key on conflict replace,
      b text not null on conflict ignore unique on conflict fail, c text not null on conflict abort)`);
    expect(ofColumns.columns).toMatchObject({
      b: { nullable: false, onNull: 'on conflict ignore' },
      c: { nullable: false },
    });
    expect(ofColumns.columns.c).not.toHaveProperty('onNull');
    expect(Object.keys(ofColumns.constraints)).toEqual([
      'primary key (id) on conflict replace',
      'unique (b) on conflict fail',
    ]);
    const ofTable =
      tableText(`create table a (id integer, b text, primary key (id) on conflict REPLACE,
      unique (b) on conflict fail)`);
    expect(ofTable.constraints).toEqual(ofColumns.constraints);
  });

  it('tells all rules, also without commas between them, and two of one name', () => {
    const rules = (text: string) =>
      Object.entries(tableText(`create table a (b int, ${text})`).constraints).map(
        ([name, { definition }]) => [name, definition],
      );
    expect(
      rules('check (b > 0) unique (b) constraint x foreign key (b) references c check (b<9)'),
    ).toEqual([
      ['check (b > 0)', 'check (b > 0)'],
      ['unique (b)', 'unique (b)'],
      ['x', 'foreign key (b) references c'],
      ['check (b < 9)', 'check (b < 9)'],
    ]);
    expect(rules('constraint x check (b > 0), constraint x check (b < 9)')).toEqual([
      ['x', 'check (b > 0)'],
      ['check (b < 9)', 'check (b < 9)'],
    ]);
  });

  it('gives its own comment, and what stands behind it', () => {
    const text =
      'create table "a b" (/* many books */ id integer /* one */) STRICT,  WITHOUT rowid';
    expect(tableText(text)).toMatchObject({
      comment: 'many books',
      options: 'strict, without rowid',
      columns: { id: { comment: 'one' } },
    });
    expect(tableText('create table a (id integer)')).toMatchObject({
      comment: null,
      options: null,
    });
  });

  it('keeps apart what a foreign key does', () => {
    const key = (clauses: string) =>
      Object.keys(tableText(`create table a (b int references c ${clauses})`).constraints);
    expect(key('')).toEqual(['foreign key (b) references c']);
    expect(key('(d, "e f") match full on delete set null on update set default')).toEqual([
      'foreign key (b) references c (d, "e f") on delete set null on update set default',
    ]);
    expect(key('deferrable initially deferred')).toEqual([
      'foreign key (b) references c deferrable initially deferred',
    ]);
    expect(key('not deferrable initially immediate on delete restrict')).toEqual([
      'foreign key (b) references c on delete restrict',
    ]);
  });

  it('says the same after a column was renamed, which writes quotes into it', () => {
    const db = new Database(':memory:');
    db.exec(`create table book (old integer, n integer, constraint positive check (old >= 0 and n>0),
      foreign key (old) references book (n))`);
    db.exec('alter table book rename old to pages');
    const text = db.prepare('select sql from sqlite_schema').pluck().get() as string;
    expect(tableText(text)).toEqual(
      tableText(`create table book (pages integer, n integer, constraint positive
        check (pages >= 0 and n > 0), foreign key (pages) references book (n))`),
    );
    db.close();
  });
});

interface XColumn {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
  hidden: number;
}
interface KeyColumn {
  id: number;
  table: string;
  from: string;
  on_delete: string;
}

/** Whether the pragmas say of a table what its text says. */
function compareWithPragmas(db: Database.Database, table: string, text: string): void {
  const { columns, constraints } = tableText(text);
  const rules = Object.values(constraints);
  const found = db.pragma(`table_xinfo("${table}")`) as XColumn[];
  const squeezed = (value: string | null) => value?.replace(/[\s()]/g, '').toLowerCase() ?? null;
  expect(
    Object.entries(columns).map(([name, column]) => [
      name,
      squeezed(column.type),
      !column.nullable,
      squeezed(column.default),
    ]),
  ).toEqual(
    found.map((each) => [
      each.name,
      squeezed(each.type),
      each.notnull === 1,
      squeezed(each.dflt_value),
    ]),
  );
  const keys = db.pragma(`foreign_key_list("${table}")`) as KeyColumn[];
  expect(rules.filter(({ kind }) => kind === 'foreign key')).toHaveLength(
    new Set(keys.map(({ id }) => id)).size,
  );
  for (const { table: parent, from, on_delete: action } of keys) {
    const rule = rules.find(({ definition }) =>
      definition.startsWith(`foreign key (${plainName(from)}) references ${plainName(parent)} (`),
    );
    expect(rule?.definition.includes('on delete')).toBe(action !== 'NO ACTION');
  }
  const indexes = db.pragma(`index_list("${table}")`) as { origin: string }[];
  expect(rules.filter(({ kind }) => kind === 'unique').length).toBeGreaterThanOrEqual(
    indexes.filter(({ origin }) => origin === 'u').length,
  );
  expect(rules.some(({ kind }) => kind === 'primary key')).toBe(found.some(({ pk }) => pk > 0));
}

function compareAll(db: Database.Database): number {
  const tables = db
    .prepare("select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite%'")
    .all() as { name: string; sql: string }[];
  for (const { name, sql } of tables) {
    expect(nameOf(tokensOf(sql).filter(({ kind }) => kind !== 'space')[2] as never)).toBe(name);
    compareWithPragmas(db, name, sql);
  }
  return tables.length;
}

describeWithShared('the text of every table of Open WebUI', () => {
  const schemas = () =>
    readdirSync(sharedPath('openwebui', 'schema')).filter((name) => name.endsWith('.sqlite.sql'));
  const databases = () =>
    readdirSync(sharedPath('openwebui', 'databases')).filter((name) => name.endsWith('.db'));

  it('says what the pragmas say, in every release', () => {
    for (const name of schemas()) {
      const db = new Database(':memory:');
      db.exec(readFileSync(sharedPath('openwebui', 'schema', name), 'utf8'));
      expect(compareAll(db)).toBeGreaterThan(10);
      db.close();
    }
  });

  it('says what the pragmas say, in every database', () => {
    for (const name of databases()) {
      const db = new Database(readFileSync(sharedPath('openwebui', 'databases', name)));
      expect(compareAll(db)).toBeGreaterThan(10);
      db.close();
    }
  });
});

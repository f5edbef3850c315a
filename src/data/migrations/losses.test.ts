import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  bigint,
  boolean,
  type Column,
  day,
  double,
  instant,
  integer,
  json,
  numeric,
  plainJson,
  text,
  uuid,
  varchar,
} from '../column.ts';
import { sqlText } from '../sql-text.ts';
import { table } from '../table.ts';
import {
  type AtStake,
  demandsOfChange,
  lossesOfChange,
  lossesOfDrop,
  narrows,
  typeText,
  unrenamed,
} from './losses.ts';

const plain = (stakes: readonly AtStake[]) =>
  stakes.map(({ table, where, what }) => [table, where && sqlText(where), what]);
const change = (before: Record<string, Column>, after: Record<string, Column>) =>
  unrenamed(table('book', before), table('book', after));

describe('lossesOfDrop', () => {
  it('is the whole table', () => {
    expect(plain(lossesOfDrop('book'))).toEqual([['book', null, 'drops the table book']]);
  });
});

describe('lossesOfChange', () => {
  it('names what is dropped and what is narrowed, where it holds something', () => {
    const { renamed, after } = change(
      { id: integer(), 'odd "one"': text(), title: text(), kept: text(), wider: integer() },
      { id: integer(), title: varchar(20), kept: text(), wider: bigint(), fresh: text() },
    );
    expect(plain(lossesOfChange('book', { renamed, after }))).toEqual([
      ['book', '"odd ""one""" is not null', 'drops book.odd "one"'],
      ['book', 'length(cast("title" as text)) > 20', 'narrows book.title from text to varchar(20)'],
    ]);
  });

  it('counts every value where the revision says itself what becomes of it', () => {
    const shapes = change({ title: text() }, { title: varchar(20) });
    expect(plain(lossesOfChange('book', { ...shapes, convert: { title: sql`1` } }))).toEqual([
      ['book', '"title" is not null', 'narrows book.title from text to varchar(20)'],
    ]);
  });
});

describe('demandsOfChange', () => {
  const demands = (
    before: Record<string, Column>,
    after: Record<string, Column>,
    convert: Record<string, ReturnType<typeof sql>> = {},
  ) => plain(demandsOfChange('book', { ...change(before, after), convert }));

  it('names new columns that must have a value and get none', () => {
    const after = {
      a: integer(),
      b: integer().nullable(),
      c: integer().default(0),
      d: integer(),
    };
    expect(demands({}, after, { d: sql`1` })).toEqual([['book', null, 'makes book.a not null']]);
  });

  it('names old columns that must have one now, where they have none', () => {
    const nullable = integer().nullable();
    const before = { a: nullable, b: nullable, c: nullable, d: integer() };
    const after = { a: integer().default(0), b: nullable, c: integer(), d: integer() };
    expect(demands(before, after, { c: sql`1` })).toEqual([
      ['book', '"a" is null', 'makes book.a not null'],
    ]);
  });
});

describe('narrows', () => {
  const all: Readonly<Record<string, Column>> = {
    text: text(),
    varchar: varchar(),
    integer: integer(),
    bigint: bigint(),
    double: double(),
    numeric: numeric(),
    boolean: boolean(),
    instant: instant(),
    day: day(),
    json: json(),
    plainJson: plainJson(),
    uuid: uuid(),
  };

  it.each([
    ['text', ['text', 'varchar']],
    ['varchar', ['text', 'varchar']],
    ['integer', ['text', 'varchar', 'integer', 'bigint', 'double', 'numeric']],
    ['bigint', ['text', 'varchar', 'bigint', 'numeric']],
    ['double', ['text', 'varchar', 'double']],
    ['numeric', ['text', 'varchar', 'numeric']],
    ['boolean', ['text', 'varchar', 'boolean']],
    ['instant', ['text', 'varchar', 'instant']],
    ['day', ['text', 'varchar', 'instant', 'day']],
    ['json', ['text', 'varchar', 'json', 'plainJson']],
    ['plainJson', ['text', 'varchar', 'plainJson']],
    ['uuid', ['text', 'varchar', 'uuid']],
  ])('lets %s become %j', (from, wider) => {
    const found = Object.keys(all).filter(
      (to) => !narrows((all[from] ?? text()).type, (all[to] ?? text()).type),
    );
    expect(found).toEqual(wider);
  });

  it.each<[Column, Column, boolean]>([
    [varchar(20), varchar(20), false],
    [varchar(20), varchar(19), true],
    [varchar(), varchar(19), true],
    [text(), varchar(19), true],
    [uuid(), varchar(36), false],
    [uuid(), varchar(35), true],
    [day(), varchar(10), false],
    [day(), varchar(9), true],
    [integer(), varchar(99), true],
    [integer(), numeric(10), false],
    [integer(), numeric(9), true],
    [integer(), numeric(10, 1), true],
    [integer(), numeric(11, 1), false],
    [bigint(), numeric(19), false],
    [bigint(), numeric(18), true],
    [numeric(10, 2), numeric(12, 4), false],
    [numeric(10, 2), numeric(12, 1), true],
    [numeric(10, 2), numeric(10, 3), true],
    [numeric(10), numeric(10, 0), false],
    [numeric(), numeric(10), true],
    [numeric(10, 2), numeric(), false],
  ])('%o to %o: %s', (from, to, is) => {
    expect(narrows(from.type, to.type)).toBe(is);
  });
});

describe('typeText', () => {
  it.each<[Column, string]>([
    [integer(), 'integer'],
    [varchar(), 'varchar'],
    [varchar(20), 'varchar(20)'],
    [numeric(), 'numeric'],
    [numeric(10), 'numeric(10, 0)'],
    [numeric(10, 2), 'numeric(10, 2)'],
  ])('%o', ({ type }, words) => {
    expect(typeText(type)).toBe(words);
  });
});

import { sql } from 'kysely';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { boolean, integer, json, text } from './column.ts';
import type { JsonText } from './json.ts';
import { descending } from './shape.ts';
import { sqlText } from './sql-text.ts';
import { type Insertable, type Row, type TablesOf, table } from './table.ts';

const note = table('note', {
  id: integer(),
  body: text().nullable(),
  done: boolean().default(false),
  tags: json<string[]>(),
  extra: json<{ a: number }>().nullable(),
});

describe('table', () => {
  it('gives the type of a row that is read, and of one that is written', () => {
    expectTypeOf<Row<typeof note>>().toEqualTypeOf<{
      id: number;
      body: string | null;
      done: boolean;
      tags: string[];
      extra: { a: number } | null;
    }>();
    expectTypeOf<{ id: number; tags: JsonText }>().toExtend<Insertable<typeof note>>();
    expectTypeOf<{ id: number; tags: string[] }>().not.toExtend<Insertable<typeof note>>();
    expectTypeOf<{ tags: JsonText }>().not.toExtend<Insertable<typeof note>>();
    expectTypeOf<keyof TablesOf<{ anyKey: typeof note }>>().toEqualTypeOf<'note'>();
    expect(note.columns.body.isNullable).toBe(true);
  });

  it('knows only columns that it has', () => {
    // @ts-expect-error there is no such column
    expect(() => note.primaryKey('name')).toThrow();
    // @ts-expect-error nor here
    expect(() => note.unique('u', 'id', 'name')).toThrow();
    expect(note.primaryKey('id').primaryKeyColumns).toEqual(['id']);
  });

  it.each<[string, () => unknown]>([
    [
      'its primary key names the column name, which the table does not have',
      () => note.primaryKey('name' as never),
    ],
    ['its rule u names no columns: expected a list of at least one', () => note.unique('u')],
    [
      'its rule u names the column constructor, which the table does not have',
      () => note.unique('u', 'id', 'constructor' as never),
    ],
    [
      'its rule u names the column name, which the table does not have',
      () => note.uniqueNullsEqual('u', ['name' as never]),
    ],
    [
      'its index i names the column name, which the table does not have',
      () => note.index('i', ['id', 'name']),
    ],
    [
      'its index i names the column name, which the table does not have',
      () => note.uniqueIndex('i', [descending('name')]),
    ],
    [
      'its index i has a part that is neither a column nor an expression',
      () => note.index('i', [undefined as never]),
    ],
    [
      'its index i cannot be written down: a schema cannot hold parameters: write constants with sql.lit() in id > $1',
      () => note.index('i', ['id'], { where: sql`id > ${0}` }),
    ],
    [
      'its check c is no expression: write it with sql`...`',
      () => note.check('c', 'id > 0' as never),
    ],
    [
      'its check c cannot be written down: a schema cannot hold parameters: write constants with sql.lit() in id > $1',
      () => note.check('c', sql`id > ${0}`),
    ],
    [
      "its key k leads nowhere: expected { table: 'other', columns: ['id'] }",
      () => note.foreignKey('k', ['id'], undefined as never),
    ],
    [
      "its key k leads nowhere: expected { table: 'other', columns: ['id'] }",
      () => note.foreignKey('k', ['id'], { table: 'other', column: 'id' } as never),
    ],
    [
      'its key k names no columns: expected a list of at least one',
      () => note.foreignKey('k', 'id' as never, { table: 'other', columns: ['id'] }),
    ],
    [
      'its key k has not as many columns as it refers to: 1 and 2',
      () => note.foreignKey('k', ['id'], { table: 'other', columns: ['a', 'b'] }),
    ],
    [
      'its key k names the column name, which the table does not have',
      () => note.foreignKey('k', ['id'], { table: 'note', columns: ['name'] }),
    ],
    ['its column id has no type: write text(), say', () => table('note', { id: text as never })],
    [
      'its column id has a default that cannot be written down: a schema cannot hold parameters: write constants with sql.lit() in 1 + $1',
      () => table('note', { id: integer().default(sql`1 + ${1}`) }),
    ],
  ])('says what is wrong with it: %s', (fault, define) => {
    expect(define).toThrow(
      expect.objectContaining({ code: 'MIGRATION_INVALID', message: `Table note: ${fault}.` }),
    );
  });

  it('is not changed by what is derived from it', () => {
    note.primaryKey('id').check('c', sql`id > 0`).index('i', ['id']);
    expect(note).toMatchObject({ primaryKeyColumns: [], checks: {}, indexes: [] });
  });
});

describe('uniqueNullsEqual', () => {
  const shape = table('fact', {
    day: text(),
    user: text().nullable(),
    model: text().nullable(),
  });
  const written = (columns: ('day' | 'user' | 'model')[]) =>
    shape.uniqueNullsEqual('u', columns).indexes.map(({ name, parts, unique, where }) => ({
      name,
      parts,
      unique,
      where: where === null ? null : sqlText(where),
    }));

  it('is two partial indexes for one column that may be null', () => {
    expect(written(['day', 'user'])).toEqual([
      { name: 'u', parts: ['day', 'user'], unique: true, where: '"user" is not null' },
      { name: 'u_user_null', parts: ['day'], unique: true, where: '"user" is null' },
    ]);
  });

  it('is one for each combination of nulls', () => {
    expect(written(['day', 'user', 'model']).map(({ name, parts }) => [name, parts])).toEqual([
      ['u', ['day', 'user', 'model']],
      ['u_user_null', ['day', 'model']],
      ['u_model_null', ['day', 'user']],
      ['u_user_model_null', ['day']],
    ]);
  });

  it('is an ordinary unique index where nothing can be null', () => {
    expect(written(['day'])).toEqual([{ name: 'u', parts: ['day'], unique: true, where: null }]);
  });

  it('lets one row be where every column may be null, and is', () => {
    expect(written(['user'])).toEqual([
      { name: 'u', parts: ['user'], unique: true, where: '"user" is not null' },
      { name: 'u_user_null', parts: [expect.anything()], unique: true, where: '"user" is null' },
    ]);
  });
});

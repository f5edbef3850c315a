import { sql } from 'kysely';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { boolean, integer, json, text } from './column.ts';
import type { JsonText } from './json.ts';
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
    note.primaryKey('name');
    // @ts-expect-error nor here
    note.unique('u', 'id', 'name');
    expect(note.primaryKey('id').primaryKeyColumns).toEqual(['id']);
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

import { describe, expect, it } from 'vitest';
import { bigint, integer, text } from '../../column.ts';
import { table } from '../../table.ts';
import {
  decideRenames,
  possibleColumnRenames,
  possibleTableRenames,
  renamed,
  reversed,
  singly,
} from './renames.ts';

const columns = { a: integer(), b: integer(), c: integer(), d: integer(), e: integer() };
const { e: _, ...four } = columns;
const { d: __, ...three } = four;

describe('possibleTableRenames', () => {
  it('finds what is gone and new with nearly the same columns', () => {
    const kept = table('kept', columns);
    const before = [kept, table('old', columns), table('other', { x: text() })];
    const after = [kept, table('like', four), table('unlike', three), table('same', columns)];
    expect(possibleTableRenames(before, after)).toEqual([
      { from: 'old', to: 'like' },
      { from: 'old', to: 'same' },
    ]);
  });

  it('counts columns of one name and type alone', () => {
    const typed = table('new', { ...columns, a: bigint(), b: bigint() });
    expect(possibleTableRenames([table('old', columns)], [typed])).toEqual([]);
    expect(possibleTableRenames([table('old', {})], [table('new', {})])).toEqual([]);
    const ten = (names: string) =>
      Object.fromEntries(names.split('').map((name) => [name, integer()]));
    const old = table('old', ten('abcdefghij'));
    expect(possibleTableRenames([old], [table('new', ten('abcdefg'))])).toHaveLength(1);
    expect(possibleTableRenames([old], [table('new', ten('abcdef'))])).toHaveLength(0);
  });
});

describe('possibleColumnRenames', () => {
  it('finds what is gone and new of the same type in a table that stays', () => {
    const before = [table('t', { id: integer(), a: integer(), b: text() }), table('gone', columns)];
    const after = [
      table('t', { id: integer(), c: integer().nullable(), d: text(), e: bigint() }),
      table('fresh', columns),
    ];
    expect(possibleColumnRenames(before, after)).toEqual([
      { table: 't', from: 'a', to: 'c' },
      { table: 't', from: 'b', to: 'd' },
    ]);
  });
});

describe('singly', () => {
  it('takes nothing for two things', () => {
    const pair = (from: string, to: string, table = 't') => ({ from, to, table });
    const all = [
      pair('a', 'x'),
      pair('a', 'y'),
      pair('b', 'x'),
      pair('b', 'y'),
      pair('a', 'x', 'u'),
    ];
    expect(singly(all, ({ table }) => table)).toEqual([
      pair('a', 'x'),
      pair('b', 'y'),
      pair('a', 'x', 'u'),
    ]);
  });
});

describe('renamed and reversed', () => {
  const before = [
    table('old', { id: integer(), n: integer() }).primaryKey('id'),
    table('child', { old_id: integer() }).foreignKey('up', ['old_id'], {
      table: 'old',
      columns: ['id'],
    }),
  ];
  const renames = {
    tables: [{ from: 'old', to: 'new' }],
    columns: [
      { table: 'new', from: 'id', to: 'number' },
      { table: 'child', from: 'old_id', to: 'new_id' },
    ],
  };

  it('carry names into everything that bears them, and back', () => {
    const after = renamed(before, renames);
    expect(after.map(({ name, columns }) => [name, Object.keys(columns)])).toEqual([
      ['child', ['new_id']],
      ['new', ['number', 'n']],
    ]);
    expect(after[0]?.foreignKeys).toEqual([
      {
        name: 'up',
        columns: ['new_id'],
        table: 'new',
        references: ['number'],
        onDelete: 'no action',
      },
    ]);
    expect(reversed(renames)).toEqual({
      tables: [{ from: 'new', to: 'old' }],
      columns: [
        { table: 'child', from: 'new_id', to: 'old_id' },
        { table: 'old', from: 'number', to: 'id' },
      ],
    });
    const back = renamed(after, reversed(renames));
    expect(back.find(({ name }) => name === 'old')?.primaryKeyColumns).toEqual(['id']);
  });
});

describe('decideRenames', () => {
  it('asks about tables, then about the columns of what they are called now', async () => {
    const asked: string[] = [];
    const before = [table('old', columns)];
    const after = [table('new', { ...four, x: integer(), y: integer() }), table('more', columns)];
    const decided = await decideRenames(before, after, async (question) => {
      asked.push(question);
      return question.includes('new');
    });
    expect(asked).toEqual(['Is the table more what was old?']);
    expect(decided).toEqual({ tables: [], columns: [] });
    const close = [table('new', { ...four, x: integer() })];
    expect(await decideRenames([table('old', columns)], close, async () => true)).toEqual({
      tables: [],
      columns: [],
    });
  });

  it('asks no further about what is settled', async () => {
    const asked: string[] = [];
    const before = [table('t', { id: integer(), a: text(), b: text() })];
    const after = [table('t', { id: integer(), x: text(), y: text() })];
    const decided = await decideRenames(before, after, async (question) => {
      asked.push(question);
      return question === 'Is t.x what was t.a?' || question === 'Is t.y what was t.b?';
    });
    expect(asked).toEqual(['Is t.x what was t.a?', 'Is t.y what was t.b?']);
    expect(decided.columns).toEqual([
      { table: 't', from: 'a', to: 'x' },
      { table: 't', from: 'b', to: 'y' },
    ]);
  });

  it('sees the columns of a table under its new name', async () => {
    const wide = Object.fromEntries('abcdefghij'.split('').map((name) => [name, integer()]));
    const { j: ___, ...nine } = wide;
    const decided = await decideRenames(
      [table('old', wide)],
      [table('new', { ...nine, z: integer() })],
      async () => true,
    );
    expect(decided).toEqual({
      tables: [{ from: 'old', to: 'new' }],
      columns: [{ table: 'new', from: 'j', to: 'z' }],
    });
  });
});

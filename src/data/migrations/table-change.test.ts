import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { integer, text } from '../column.ts';
import { type ChangeStep, stepsOf, type TableChange } from './table-change.ts';

const column = integer();
const value = sql`1`;

describe('stepsOf', () => {
  it.each<[string, (t: TableChange) => unknown, ChangeStep]>([
    ['renameColumn', (t) => t.renameColumn('a', 'b'), { kind: 'renameColumn', from: 'a', to: 'b' }],
    [
      'addColumn',
      (t) => t.addColumn('a', column),
      { kind: 'addColumn', name: 'a', column, values: null },
    ],
    [
      'addColumn with a filling',
      (t) => t.addColumn('a', column, { fill: value }),
      { kind: 'addColumn', name: 'a', column, values: value },
    ],
    [
      'changeColumn',
      (t) => t.changeColumn('a', column),
      { kind: 'changeColumn', name: 'a', column, values: null },
    ],
    [
      'changeColumn with a conversion',
      (t) => t.changeColumn('a', column, { convert: value }),
      { kind: 'changeColumn', name: 'a', column, values: value },
    ],
    ['dropColumn', (t) => t.dropColumn('a'), { kind: 'dropColumn', name: 'a' }],
    ['primaryKey', (t) => t.primaryKey('a', 'b'), { kind: 'primaryKey', columns: ['a', 'b'] }],
    ['no primaryKey', (t) => t.primaryKey(), { kind: 'primaryKey', columns: [] }],
    [
      'addUnique',
      (t) => t.addUnique('u', ['a', 'b']),
      { kind: 'addUnique', name: 'u', columns: ['a', 'b'] },
    ],
    ['addCheck', (t) => t.addCheck('c', value), { kind: 'addCheck', name: 'c', condition: value }],
    [
      'addForeignKey',
      (t) => t.addForeignKey('f', ['a'], { table: 'x', columns: ['b'] }),
      {
        kind: 'addForeignKey',
        key: { name: 'f', columns: ['a'], table: 'x', references: ['b'], onDelete: 'no action' },
      },
    ],
    [
      'addForeignKey with what happens on delete',
      (t) => t.addForeignKey('f', ['a'], { table: 'x', columns: ['b'], onDelete: 'cascade' }),
      {
        kind: 'addForeignKey',
        key: { name: 'f', columns: ['a'], table: 'x', references: ['b'], onDelete: 'cascade' },
      },
    ],
    ['dropConstraint', (t) => t.dropConstraint('c'), { kind: 'dropConstraint', name: 'c' }],
    [
      'addIndex',
      (t) => t.addIndex('i', ['a']),
      { kind: 'addIndex', index: { name: 'i', parts: ['a'], unique: false, where: null } },
    ],
    [
      'addUniqueIndex over a part',
      (t) => t.addUniqueIndex('i', ['a'], { where: value }),
      { kind: 'addIndex', index: { name: 'i', parts: ['a'], unique: true, where: value } },
    ],
    ['dropIndex', (t) => t.dropIndex('i'), { kind: 'dropIndex', name: 'i' }],
    ['comment', (t) => t.comment('words'), { kind: 'comment', words: 'words' }],
    ['no comment', (t) => t.comment(null), { kind: 'comment', words: null }],
  ])('notes %s', (_, change, step) => {
    expect(stepsOf(change)).toEqual([step]);
  });

  it('keeps the order of steps', () => {
    const steps = stepsOf((t) => t.addColumn('a', text()).dropColumn('b').comment('c'));
    expect(steps.map(({ kind }) => kind)).toEqual(['addColumn', 'dropColumn', 'comment']);
  });

  it('takes none where there are none', () => {
    expect(stepsOf(() => {})).toEqual([]);
  });
});

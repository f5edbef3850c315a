import { describe, expect, it } from 'vitest';
import { integer } from '../column.ts';
import { table } from '../table.ts';
import { changedShape } from './changed-shape.ts';
import { Shapes } from './shapes.ts';
import { stepsOf } from './table-change.ts';

const parent = table('parent', { id: integer(), n: integer() }).primaryKey('id');
const child = table('child', { id: integer(), parent_id: integer() })
  .foreignKey('up', ['parent_id'], { table: 'parent', columns: ['id'] })
  .foreignKey('other', ['parent_id'], { table: 'elsewhere', columns: ['id'] });
const index = { name: 'i', parts: ['id'], unique: false, where: null };

function family() {
  const shapes = new Shapes();
  shapes.put(parent);
  shapes.put(child);
  return shapes;
}

const names = (shapes: Shapes) => shapes.all().map(({ name }) => name);
const targets = (shapes: Shapes) => shapes.get('child').foreignKeys.map((key) => key.table);

describe('Shapes', () => {
  it('knows what was made, in its order', () => {
    const shapes = family();
    expect(names(shapes)).toEqual(['parent', 'child']);
    expect(shapes.get('parent')).toBe(parent);
    expect([shapes.has('child'), shapes.has('nobody')]).toEqual([true, false]);
  });

  it('refuses what no revision has made', () => {
    expect(() => family().get('nobody')).toThrow(
      expect.objectContaining({
        code: 'MIGRATION_INVALID',
        message: 'No revision before this one has made the table nobody.',
        details: { table: 'nobody' },
      }),
    );
  });

  it('copies, so that the one goes on without the other', () => {
    const shapes = family();
    const copy = shapes.copy();
    copy.drop('child');
    expect(names(copy)).toEqual(['parent']);
    expect(names(shapes)).toEqual(['parent', 'child']);
  });

  it('lets keys follow the new name of a table', () => {
    const shapes = family();
    shapes.rename('parent', 'elder');
    expect(shapes.has('parent')).toBe(false);
    expect(shapes.get('elder')).toEqual({ ...parent, name: 'elder' });
    expect(targets(shapes)).toEqual(['elder', 'elsewhere']);
  });

  it('lets a key of a table to itself follow its new name', () => {
    const shapes = new Shapes();
    shapes.put(parent.foreignKey('self', ['n'], { table: 'parent', columns: ['id'] }));
    shapes.rename('parent', 'elder');
    expect(shapes.get('elder').foreignKeys[0]?.table).toBe('elder');
  });

  it('lets keys follow the new name of a column', () => {
    const shapes = family();
    const steps = stepsOf((t) => t.renameColumn('id', 'number').addColumn('more', integer()));
    shapes.change('parent', changedShape(parent, steps));
    expect(Object.keys(shapes.get('parent').columns)).toEqual(['number', 'n', 'more']);
    expect(shapes.get('child').foreignKeys.map((key) => key.references)).toEqual([
      ['number'],
      ['id'],
    ]);
  });

  it('replaces a table that a revision spells out, also by one of another name', () => {
    const shapes = family();
    const wider = { ...parent, describedAs: 'wide' };
    shapes.replace(parent, wider);
    expect(shapes.get('parent')).toBe(wider);
    shapes.replace(wider, { ...wider, name: 'elder' });
    expect(names(shapes)).toEqual(['child', 'elder']);
    expect(targets(shapes)).toEqual(['elder', 'elsewhere']);
    shapes.replace({ ...parent, name: 'unknown' }, { ...parent, name: 'known' });
    expect(shapes.has('known')).toBe(true);
  });

  it('adds indexes, and drops them by their names alone', () => {
    const shapes = family();
    shapes.addIndex('parent', index);
    shapes.addIndex('parent', { ...index, name: 'j' });
    expect(shapes.get('parent').indexes.map(({ name }) => name)).toEqual(['i', 'j']);
    shapes.dropIndex('i');
    expect(shapes.get('parent').indexes.map(({ name }) => name)).toEqual(['j']);
    expect(shapes.get('child')).toBe(child);
  });

  it('does not mind an index of a table that operations did not make', () => {
    const shapes = family();
    shapes.addIndex('elsewhere', index);
    expect(names(shapes)).toEqual(['parent', 'child']);
  });
});

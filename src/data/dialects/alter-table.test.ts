import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { family, parent, workshop } from '../../../test/support/workshop.ts';
import {
  bigint,
  boolean,
  type Column,
  double,
  integer,
  type TableShape,
  table,
  text,
  varchar,
} from '../index.ts';

describe('alterTable', () => {
  eachDialect(null, (use) => {
    it('keeps the children of the table, and what ties them to it', async () => {
      const after = table('parent', { ...parent.columns, minutes: double().nullable() })
        .primaryKey('id')
        .unique('parent_name', 'name');
      const shop = await family(use().address);
      await shop.perform((op) => op.alterTable(parent, after));
      expect(await shop.rows('child')).toEqual([
        { id: 1, parent_id: 1 },
        { id: 2, parent_id: 2 },
      ]);
      const orphan = shop.db.insertInto('child').values({ id: 3, parent_id: 9 }).execute();
      await expect(orphan).rejects.toMatchObject({ details: { violation: 'foreign key' } });
      await shop.db.deleteFrom('parent').where('id', '=', 1).execute();
      expect(await shop.rows('child')).toEqual([{ id: 2, parent_id: 2 }]);
      await shop.close();
    });

    it('lets go of a rule that is no longer there, and keeps one that is', async () => {
      const after = table('parent', { ...parent.columns, minutes: double() })
        .primaryKey('id')
        .unique('parent_name', 'name');
      const shop = await family(use().address);
      await shop.perform((op) => op.alterTable(parent, after));
      await shop.db.updateTable('parent').set({ minutes: -0.5 }).where('id', '=', 1).execute();
      const twice = shop.db.updateTable('parent').set({ name: 'one' }).execute();
      await expect(twice).rejects.toMatchObject({ details: { violation: 'unique' } });
      expect(await shop.rows('parent')).toEqual([
        { id: 1, name: 'one', minutes: -0.5 },
        { id: 2, name: null, minutes: 20 },
      ]);
      await shop.close();
    });

    it('lets go of a key of the table to itself together with what it rests on', async () => {
      const columns = { id: integer(), name: text(), above: text().nullable() };
      const plain = table('tree', columns).primaryKey('id');
      const key = { table: 'tree', columns: ['name'] };
      const byRule = plain.unique('tree_name', 'name').foreignKey('tree_above', ['above'], key);
      const byIndex = plain
        .uniqueIndex('tree_named', ['name'])
        .foreignKey('tree_above', ['above'], key);
      const shop = await workshop(use().address);
      await shop.perform(async (op) => {
        await op.createTable(byRule);
        await op.alterTable(byRule, plain);
        await op.alterTable(plain, byIndex);
        await op.alterTable(byIndex, plain);
      });
      await shop.db.insertInto('tree').values({ id: 1, name: 'a', above: 'none' }).execute();
      expect(await shop.rows('tree')).toEqual([{ id: 1, name: 'a', above: 'none' }]);
      await shop.close();
    });

    it('adds columns with their defaults, and drops others', async () => {
      const after = table('parent', {
        id: integer(),
        minutes: integer(),
        known: boolean().default(true),
        note: text().nullable(),
      }).primaryKey('id');
      const shop = await family(use().address);
      await shop.perform((op) => op.alterTable(parent, after));
      expect(await shop.rows('parent')).toEqual([
        { id: 1, minutes: 10, known: true, note: null },
        { id: 2, minutes: 20, known: true, note: null },
      ]);
      await shop.close();
    });

    it('fills columns from the row as it was, whatever else changes in it', async () => {
      const after = table('parent', {
        id: integer(),
        minutes: double(),
        hours: double(),
        name: varchar(20),
      }).primaryKey('id');
      const convert = {
        minutes: sql`minutes * 2`,
        hours: sql`minutes / 40.0`,
        name: sql`coalesce(name, 'minutes: ' || minutes)`,
      };
      const shop = await family(use().address);
      await shop.perform((op) => op.alterTable(parent, after, { convert }));
      expect(await shop.rows('parent')).toEqual([
        { id: 1, minutes: 20, hours: 0.25, name: 'one' },
        { id: 2, minutes: 40, hours: 0.5, name: 'minutes: 20' },
      ]);
      await shop.close();
    });

    it('widens a key that others refer to', async () => {
      const after = table('parent', { ...parent.columns, id: bigint() })
        .primaryKey('id')
        .check('minutes_positive', sql`minutes >= 0`)
        .unique('parent_name', 'name')
        .index('idx_parent_minutes', ['minutes']);
      const shop = await family(use().address);
      await shop.perform((op) => op.alterTable(parent, after));
      await shop.db
        .insertInto('parent')
        .values({ id: 2 ** 40, minutes: 1 })
        .execute();
      await shop.db.deleteFrom('parent').where('id', '=', 1).execute();
      expect(await shop.rows('child')).toEqual([{ id: 2, parent_id: 2 }]);
      await shop.close();
    });

    it('renames a table, its rows and keys with it', async () => {
      const after = { ...parent, name: 'elder' };
      const shop = await family(use().address);
      await shop.perform(async (op) => {
        await op.dropTable('child');
        await op.alterTable(parent, after);
      });
      expect(await shop.rows('elder')).toHaveLength(2);
      await shop.close();
    });

    it('leaves everything as it was when a row does not fit', async () => {
      const after = table('parent', { ...parent.columns, name: text() }).primaryKey('id');
      const shop = await family(use().address);
      const before = await shop.schema('parent');
      await expect(shop.perform((op) => op.alterTable(parent, after))).rejects.toMatchObject({
        details: { violation: 'not null' },
      });
      expect(await shop.schema('parent')).toEqual(before);
      expect(await shop.rows('parent')).toHaveLength(2);
      expect(await shop.rows('child')).toHaveLength(2);
      await shop.close();
    });

    it('makes exactly what creating the new shape makes, and keeps every value', async () => {
      const shop = await workshop(use().address);
      await fc.assert(
        fc.asyncProperty(anyShape, anyShape, async (before, after) => {
          await shop.perform(async (op) => {
            await op.createTable(before);
            await op.db.insertInto('thing').values(rowFor(before)).execute();
            await op.alterTable(before, after);
          });
          const [row] = await shop.rows('thing');
          const altered = await shop.schema('thing');
          await shop.perform(async (op) => {
            await op.dropTable('thing');
            await op.createTable(after);
          });
          const created = await shop.schema('thing');
          await shop.perform((op) => op.dropTable('thing'));
          expect(altered).toEqual(created);
          for (const name of Object.keys(after.columns)) {
            if (name in before.columns) expect(String(row?.[name])).toBe('1');
          }
        }),
        { numRuns: 40 },
      );
      await shop.close();
    });
  });
});

/** Types that both engines turn into one another, as long as the value is 1. */
const kinds = {
  number: [integer, bigint, double],
  word: [text, () => varchar(10), () => varchar(20), varchar],
};

const anyColumn = (kind: (() => Column)[], ...defaults: (string | number)[]) =>
  fc
    .tuple(fc.constantFrom(...kind), fc.boolean(), fc.boolean(), fc.constantFrom(...defaults))
    .map(([make, isNullable, hasDefault, byDefault]) => {
      const column = isNullable ? make().nullable() : make();
      // A column that may be new in a table with rows needs one of the two.
      return hasDefault || !isNullable ? column.default(byDefault) : column;
    });

const anyShape: fc.Arbitrary<TableShape> = fc
  .record(
    {
      id: fc.constant(integer()),
      n: anyColumn(kinds.number, 0, 1),
      m: anyColumn(kinds.number, 0, 1),
      w: anyColumn(kinds.word, '', '1'),
    },
    { requiredKeys: ['id', 'n', 'w'] },
  )
  .chain((columns) => {
    const base = table('thing', columns as { id: Column; n: Column; w: Column });
    return fc
      .record({
        check: fc.constantFrom(null, sql`n >= 0`, sql`n > 0`),
        unique: fc.boolean(),
        uniqueNulls: fc.constantFrom(null, ['w', 'id'] as const, ['n', 'w', 'id'] as const),
        index: fc.constantFrom(null, ['n'], ['n', 'w'], [sql`lower(w)`]),
        where: fc.constantFrom(null, sql`n > 5`),
      })
      .map(({ check, unique, uniqueNulls, index, where }) => {
        let shape = base.primaryKey('id');
        if (check !== null) shape = shape.check('thing_n', check);
        if (unique) shape = shape.unique('thing_w', 'w');
        if (uniqueNulls !== null) shape = shape.uniqueNullsEqual('thing_nulls', uniqueNulls);
        if (index !== null)
          shape = shape.index('thing_index', index, where === null ? {} : { where });
        return shape;
      });
  });

function rowFor(shape: TableShape): Record<string, unknown> {
  const entries = Object.entries(shape.columns).map(([name, { type }]) => [
    name,
    type.kind === 'text' || type.kind === 'varchar' ? '1' : 1,
  ]);
  return Object.fromEntries(entries);
}

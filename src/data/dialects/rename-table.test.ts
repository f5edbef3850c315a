import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { workshop } from '../../../test/support/workshop.ts';
import { integer, type TableShape, table } from '../index.ts';

const thing = table('thing', { id: integer(), n: integer().nullable() })
  .primaryKey('id')
  .unique('thing_n', 'n')
  .index('by_n', ['n']);
/** Rows that refer to their own table, and another's that refer to it. */
function family(name: string): readonly [TableShape, TableShape] {
  const own = { name: 'thing_self', columns: ['n'], table: name, references: ['id'] };
  const target = { table: name, columns: ['id'] };
  return [
    { ...thing, name, foreignKeys: [{ ...own, onDelete: 'no action' }] },
    table('owner', { thing_id: integer() }).foreignKey('owner_thing', ['thing_id'], target),
  ];
}

describe('renameTable', () => {
  eachDialect(null, (use) => {
    it('makes exactly what creating the table under its new name makes, and keeps its rows', async () => {
      const shop = await workshop(use().address);
      await shop.perform(async (op) => {
        for (const shape of family('other')) await op.createTable(shape);
      });
      const created = [await shop.schema('other'), await shop.schema('owner')];
      await shop.perform(async (op) => {
        await op.dropTable('owner');
        await op.dropTable('other');
        for (const shape of family('thing')) await op.createTable(shape);
        await op.db.insertInto('thing').values({ id: 1, n: 1 }).execute();
        await op.db.insertInto('owner').values({ thing_id: 1 }).execute();
        await op.renameTable('thing', 'other');
      });
      expect([await shop.schema('other'), await shop.schema('owner')]).toEqual(created);
      expect(await shop.rows('other')).toEqual([{ id: 1, n: 1 }]);
      const orphan = shop.db.insertInto('owner').values({ thing_id: 9 }).execute();
      await expect(orphan).rejects.toMatchObject({ details: { violation: 'foreign key' } });
      await shop.close();
    });
  });
});

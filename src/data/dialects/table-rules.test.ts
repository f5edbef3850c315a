import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { workshop } from '../../../test/support/workshop.ts';
import { integer, table, text } from '../index.ts';

const thing = table('thing', { id: integer(), n: integer().nullable() });
const keyed = thing.primaryKey('id');
const twice = keyed.unique('thing_id', 'id').unique('thing_n', 'n').unique('thing_same', 'n');

describe('the rules of a table', () => {
  eachDialect(null, (use) => {
    it('are all made, also two over the same columns', async () => {
      const shop = await workshop(use().address);
      await shop.perform((op) => op.createTable(twice));
      const created = await shop.schema('thing');
      for (const name of ['thing_pkey', 'thing_id', 'thing_n', 'thing_same']) {
        expect(JSON.stringify(created)).toContain(name);
      }
      await shop.perform(async (op) => {
        await op.changeTable('thing', (t) =>
          t.dropConstraint('thing_n').dropConstraint('thing_same'),
        );
        await op.changeTable('thing', (t) =>
          t.addUnique('thing_n', ['n']).addUnique('thing_same', ['n']),
        );
      });
      expect(await shop.schema('thing')).toEqual(created);
      await shop.perform(async (op) => {
        await op.changeTable('thing', (t) =>
          t
            .primaryKey()
            .dropConstraint('thing_id')
            .dropConstraint('thing_same')
            .dropConstraint('thing_n'),
        );
        await op.changeTable('thing', (t) =>
          t
            .primaryKey('id')
            .addUnique('thing_id', ['id'])
            .addUnique('thing_n', ['n'])
            .addUnique('thing_same', ['n']),
        );
      });
      expect(await shop.schema('thing')).toEqual(created);
      await shop.close();
    });

    it('let a column be null again that leaves the primary key', async () => {
      const shop = await workshop(use().address);
      await shop.perform((op) => op.createTable(keyed));
      const created = await shop.schema('thing');
      await shop.perform(async (op) => {
        await op.changeTable('thing', (t) => t.primaryKey('id', 'n'));
        await op.changeTable('thing', (t) => t.addColumn('more', text().nullable()));
        await op.changeTable('thing', (t) => t.dropColumn('more').primaryKey('id'));
      });
      expect(await shop.schema('thing')).toEqual(created);
      await shop.close();
    });
  });
});

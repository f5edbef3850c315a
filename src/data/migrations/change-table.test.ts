import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { family, workshop } from '../../../test/support/workshop.ts';
import { bigint, descending, integer, table, text } from '../index.ts';

describe('changeTable', () => {
  eachDialect(null, (use, engine) => {
    it('makes what creating the changed table makes, and keeps the rows', async () => {
      const shop = await family(use().address);
      await shop.perform((op) =>
        op.changeTable('parent', (each) =>
          each
            .renameColumn('minutes', 'duration')
            .changeColumn('id', bigint())
            .addColumn('note', text().default('none').comment('what people say'))
            .dropConstraint('parent_name')
            .addUnique('one_note', ['name', 'note'])
            .addCheck('short', sql`length(note) < 100`)
            .addIndex('newest', [descending('duration'), sql`lower(name)`], {
              where: sql`duration > 0`,
            })
            .comment('parents, and what they say'),
        ),
      );
      const expected = table('parent', {
        id: bigint(),
        name: text().nullable(),
        duration: integer(),
        note: text().default('none').comment('what people say'),
      })
        .primaryKey('id')
        .check('minutes_positive', sql`duration >= 0`)
        .check('short', sql`length(note) < 100`)
        .unique('one_note', 'name', 'note')
        .index('idx_parent_minutes', ['duration'])
        .index('newest', [descending('duration'), sql`lower(name)`], { where: sql`duration > 0` })
        .comment('parents, and what they say');
      const changed = await shop.schema('parent');
      expect(await shop.rows('parent')).toEqual([
        { id: 1, name: 'one', duration: 10, note: 'none' },
        { id: 2, name: null, duration: 20, note: 'none' },
      ]);
      await shop.perform(async (op) => {
        await op.dropTable('child');
        await op.dropTable('parent');
        await op.createTable(expected);
      });
      expect(changed).toEqual(await shop.schema('parent'));
      await shop.close();
    });

    it('carries a new name into the keys of other tables', async () => {
      const shop = await family(use().address);
      await shop.perform(async (op) => {
        await op.changeTable('parent', (each) => each.renameColumn('id', 'number'));
        await op.renameTable('parent', 'elder');
        await op.changeTable('child', (each) => each.changeColumn('parent_id', bigint()));
      });
      const orphan = shop.db.insertInto('child').values({ id: 3, parent_id: 9 }).execute();
      await expect(orphan).rejects.toMatchObject({ details: { violation: 'foreign key' } });
      await shop.db.deleteFrom('elder').where('number', '=', 1).execute();
      expect(await shop.rows('child')).toEqual([{ id: 2, parent_id: 2 }]);
      await shop.close();
    });

    it('knows what the steps before it have made', async () => {
      const shop = await workshop(use().address);
      await shop.perform(async (op) => {
        await op.createTable(table('t', { id: integer() }).primaryKey('id'));
        await op.changeTable('t', (each) => each.addColumn('a', integer().nullable()));
        await op.changeTable('t', (each) => each.renameColumn('a', 'b').primaryKey('id'));
        await op.createIndex('t', { name: 'by_b', parts: ['b'] });
        await op.changeTable('t', (each) => each.dropIndex('by_b').dropColumn('b'));
      });
      await shop.db.insertInto('t').values({ id: 1 }).execute();
      expect(await shop.rows('t')).toEqual([{ id: 1 }]);
      await shop.close();
    });

    it('leaves a column that no revision made as it is', async () => {
      const shop = await family(use().address);
      await sql`alter table parent add column by_hand text default 'x' check (by_hand <> 'y')`.execute(
        shop.db,
      );
      await shop.perform((op) =>
        op.changeTable('parent', (each) => each.changeColumn('minutes', bigint())),
      );
      expect(await shop.rows('parent')).toMatchObject([{ by_hand: 'x' }, { by_hand: 'x' }]);
      await expect(
        shop.db.updateTable('parent').set({ by_hand: 'y' }).execute(),
      ).rejects.toMatchObject({ details: { violation: 'check' } });
      await shop.close();
    });

    it.each<
      [
        string,
        (
          op: Parameters<Parameters<Awaited<ReturnType<typeof family>>['perform']>[0]>[0],
        ) => Promise<void>,
        string,
      ]
    >([
      [
        'a table that no revision made',
        (op) => op.changeTable('nobody', (t) => t.dropColumn('a')),
        'has made the table nobody',
      ],
      [
        'a column that is not there',
        (op) => op.changeTable('parent', (t) => t.dropColumn('x')),
        'The table parent has no column x.',
      ],
      [
        'a column that is there already',
        (op) => op.changeTable('parent', (t) => t.addColumn('name', text())),
        'The table parent has a column name already.',
      ],
      [
        'a column that an index is over',
        (op) =>
          op.changeTable('parent', (t) =>
            t.dropColumn('minutes').dropConstraint('minutes_positive'),
          ),
        'which idx_parent_minutes is over',
      ],
      [
        'a column that a check is over',
        (op) =>
          op.changeTable('parent', (t) => t.dropColumn('minutes').dropIndex('idx_parent_minutes')),
        'which minutes_positive is over: drop that, too',
      ],
    ])('refuses %s, and says so', async (_, change, sentence) => {
      const shop = await family(use().address);
      await expect(shop.perform(change)).rejects.toMatchObject({
        code: 'MIGRATION_INVALID',
        message: expect.stringContaining(sentence),
      });
      expect(await shop.rows('parent')).toHaveLength(2);
      await shop.close();
    });

    if (engine === 'sqlite') {
      it('keeps triggers, views and indexes that nobody told it of', async () => {
        const shop = await family(use().address);
        await shop.perform(async (op) => {
          await op.execute(sql`create view long as select * from parent where minutes > 15`);
          await op.execute(sql`create index by_hand on parent (name, minutes)`);
          await op.execute(
            sql`create trigger grow after insert on child begin update parent set minutes = minutes + 1 where id = new.parent_id; end`,
          );
          await op.changeTable('parent', (each) => each.changeColumn('minutes', bigint()));
        });
        await shop.db.insertInto('child').values({ id: 3, parent_id: 1 }).execute();
        expect(await shop.rows('long')).toHaveLength(1);
        expect(await shop.rows('parent')).toMatchObject([{ minutes: 11 }, { minutes: 20 }]);
        expect(await shop.schema('parent')).toHaveProperty('indexes.by_hand');
        await shop.close();
      });

      it('adds columns and indexes without touching a row', async () => {
        const shop = await family(use().address);
        const page = () =>
          sql<{
            rootpage: number;
          }>`select rootpage from sqlite_schema where name = 'parent'`.execute(shop.db);
        const before = await page();
        await shop.perform((op) =>
          op.changeTable('parent', (each) =>
            each
              .addColumn('a', integer().nullable())
              .addColumn('b', text().default('x'))
              .addIndex('by_a', ['a']),
          ),
        );
        expect((await page()).rows).toEqual(before.rows);
        expect(await shop.rows('parent')).toMatchObject([
          { a: null, b: 'x' },
          { a: null, b: 'x' },
        ]);
        await shop.close();
      });
    }
  });
});

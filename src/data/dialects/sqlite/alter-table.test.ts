import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { freshAddress } from '../../../../test/support/fresh-address.ts';
import { family, parent } from '../../../../test/support/workshop.ts';
import { table } from '../../table.ts';

describe('alterTable on SQLite', () => {
  it('keeps triggers, and views that look at the table', async () => {
    const place = await freshAddress('sqlite');
    const shop = await family(place.address);
    await shop.perform(async (op) => {
      await op.execute(sql`create view named as select name from parent where name is not null`);
      await op.execute(sql`
          create trigger count_up after insert on child begin
            update parent set minutes = minutes + 1 where id = new.parent_id;
          end
        `);
      await op.execute(sql`
          create trigger no_zero before update on parent when new.minutes = 0 begin
            select raise(abort, 'zero');
          end
        `);
      await op.alterTable(parent, table('parent', parent.columns).primaryKey('id'));
    });
    await shop.db.insertInto('child').values({ id: 3, parent_id: 2 }).execute();
    expect(await shop.rows('parent')).toMatchObject([{ minutes: 10 }, { minutes: 21 }]);
    const zero = shop.db.updateTable('parent').set({ minutes: 0 }).execute();
    await expect(zero).rejects.toThrow('zero');
    expect(await shop.db.selectFrom('named').selectAll().execute()).toEqual([{ name: 'one' }]);
    await shop.close();
    await place.drop();
  });
});

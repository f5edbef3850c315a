import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf } from '../../../test/support/history.ts';
import { defineDomain, integer, openDomain, table, text, varchar } from '../index.ts';

const book = table('book', { id: integer(), pages: integer(), title: varchar(20) })
  .primaryKey('id')
  .check('enough', sql`book.pages > 0`)
  .check('titled', sql`"book"."title" <> 'book.pages'`)
  .index('by_title', ['title'], { where: sql`book.pages > 5` })
  .index('by_lower', [sql`lower("book".title)`]);

const tome = table('tome', { id: integer(), sheets: integer(), title: text(), price: integer() })
  .primaryKey('id')
  .check('enough', sql`tome.sheets > 0`)
  .check('titled', sql`"tome"."title" <> 'book.pages'`)
  .index('by_title', ['title'], { where: sql`tome.sheets > 5` })
  .index('by_lower', [sql`lower("tome".title)`]);

const revisions = historyOf({
  s1: {
    upgrade: (op) => op.createTable(book),
    downgrade: (op) => op.dropTable('book'),
  },
  s2: {
    upgrade: (op) =>
      op.changeTable('book', (each) => each.addColumn('price', integer(), { fill: sql`pages` })),
    downgrade: (op) => op.changeTable('book', (each) => each.dropColumn('price')),
  },
  s3: {
    upgrade: (op) => op.renameTable('book', 'tome'),
    downgrade: (op) => op.renameTable('tome', 'book'),
  },
  s4: {
    upgrade: (op) => op.changeTable('tome', (each) => each.renameColumn('pages', 'sheets')),
    downgrade: (op) => op.changeTable('tome', (each) => each.renameColumn('sheets', 'pages')),
  },
  s5: {
    upgrade: (op) => op.changeTable('tome', (each) => each.changeColumn('title', text())),
    downgrade: (op) => op.changeTable('tome', (each) => each.changeColumn('title', varchar(20))),
  },
});

describe('names of columns with that of their table before them', () => {
  eachDialect(null, (use) => {
    it('stay right in rules and indexes while the table is changed, renamed and rebuilt', async () => {
      const domain = defineDomain({
        name: 'shop',
        schema: 'managed',
        tables: { tome },
        migrations: revisions,
        repositories: () => ({}),
      });
      const handle = openDomain(domain, use().address);
      const { migrations } = handle;
      const live = async () =>
        (await migrations.check()).differences.filter(({ where }) => where === 'live');
      await migrations.upgrade({ target: 's1' });
      await sql`insert into book (id, pages, title) values (1, 10, 'A')`.execute(handle.db);
      for (const { revision } of revisions) {
        await migrations.upgrade({ target: revision });
        expect(await live()).toEqual([]);
      }
      expect((await migrations.check()).differences).toEqual([]);
      const none = sql`insert into tome (id, sheets, title, price) values (2, 0, 'B', 1)`;
      await expect(none.execute(handle.db)).rejects.toMatchObject({
        details: { violation: 'check' },
      });
      await migrations.downgrade('s1', { allowDataLoss: true });
      expect(await live()).toEqual([]);
      expect((await sql`select pages from book`.execute(handle.db)).rows).toEqual([{ pages: 10 }]);
      await handle.close();
    });
  });
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ENGINES, eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf, openHistory } from '../../../test/support/history.ts';
import { handAt } from '../../../test/support/openwebui.ts';
import { engineOf } from '../dialects/index.ts';
import { bigint, boolean, integer, json, table, text, toJson } from '../index.ts';
import { VERSION_TABLES } from './version-tables.ts';

const author = table('author', { id: integer(), name: text() }).primaryKey('id');
const book = table('book', {
  id: integer(),
  author_id: integer(),
  title: text().comment("the book's own"),
  facts: json().nullable(),
  lent: boolean().default(false),
})
  .primaryKey('id')
  .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] });

const revisions = historyOf({
  s1: {
    async upgrade(op) {
      await op.createTable(author);
      await op.createTable(book);
      await op.execute({
        sqlite: sql`create trigger shout after insert on author begin update author set name = upper(name) where id = new.id; end`,
        postgres: sql`select set_config('search_path', current_setting('search_path'), true)`,
      });
      const db = op.db;
      await db.selectFrom('book').selectAll().execute();
      await db.insertInto('author').values({ id: 1, name: "O'Hara\nthe 2nd" }).execute();
      await db
        .insertInto('book')
        .values({ id: 1, author_id: 1, title: 'a', facts: toJson({ a: ['é'] }), lent: true })
        .execute();
    },
    async downgrade(op) {
      await op.dropTable('book');
      await op.dropTable('author');
    },
  },
  s2: {
    upgrade: (op) =>
      op.changeTable('author', (each) =>
        each.changeColumn('id', bigint()).addColumn('born', integer().nullable()),
      ),
    downgrade: (op) =>
      op.changeTable('author', (each) => each.dropColumn('born').changeColumn('id', integer())),
  },
  s3: {
    transactional: false,
    upgrade: (op) =>
      op.createIndex('book', { name: 'by_title', parts: ['title'] }, { concurrently: true }),
    downgrade: (op) => op.dropIndex('by_title'),
  },
});

describe('the SQL of a migration', () => {
  eachDialect(null, (use) => {
    it('does what the migration does, in both directions, when somebody runs it', async () => {
      const { address } = use();
      const handle = openHistory(address, revisions);
      const { migrations, db } = handle;
      const engine = engineOf(address);
      const state = async () => ({
        heads: (await migrations.state()).applied,
        history: (await migrations.history()).map(({ applied_at: _, ...row }) => row),
        words: await engine.words(db, VERSION_TABLES),
        rows: [
          await db.selectFrom('author').selectAll().execute(),
          await db.selectFrom('book').selectAll().execute(),
        ],
      });
      await migrations.upgrade();
      const up = await state();
      await migrations.downgrade('s1', { allowDataLoss: true });
      const down = await state();
      await migrations.downgrade('base', { allowDataLoss: true });
      await sql`drop table revision_history`.execute(db);
      await sql`drop table alembic_version`.execute(db);
      await sql`drop table model_words`.execute(db);
      const hand = await handAt(address);
      await runScript(hand, await migrations.script('upgrade', 's1'));
      await runScript(hand, await migrations.script('upgrade', 's1:head'));
      expect(await state()).toEqual(up);
      await runScript(hand, await migrations.script('downgrade', 'head:s1'));
      expect(await state()).toEqual(down);
      await Promise.all([hand.close(), handle.close()]);
    });
  });

  it.each(ENGINES)('needs no database, for either engine: %s', async (engine) => {
    const handle = openHistory({ engine: 'sqlite', file: '/nowhere/at/all.db' }, revisions);
    const text = await handle.migrations.script('upgrade', 'head', engine);
    expect(text).toContain(`insert into "alembic_version" (version_num) values ('s1');`);
    expect(text).not.toMatch(/^select "/m);
    await handle.close();
  });

  it('says what would be lost, which locks are held, and what leaves the transaction', async () => {
    const handle = openHistory({ engine: 'sqlite', file: '/nowhere/at/all.db' }, revisions);
    const up = await handle.migrations.script('upgrade', 's1:head', 'postgres');
    expect(up).toContain(
      '-- ACCESS EXCLUSIVE on author: rewrites the table to turn id from integer to bigint\n',
    );
    expect(up).toContain(
      '-- upgrade s3\n-- not in a transaction\ncommit;\ncreate index concurrently "by_title" on "book" ("title");\nbegin;\n',
    );
    const down = await handle.migrations.script('downgrade', 'head:base', 'postgres');
    expect(down).toContain('-- data loss: drops author.born\n');
    expect(down).toContain('-- data loss: drops the table book\n');
    await handle.close();
  });

  it('says nothing of what would be lost of tables that it has made itself', async () => {
    const changing = historyOf({
      s1: { upgrade: (op) => op.createTable(author) },
      s2: { upgrade: (op) => op.changeTable('author', (each) => each.dropColumn('name')) },
    });
    const handle = openHistory({ engine: 'sqlite', file: '/nowhere/at/all.db' }, changing);
    const loss = '-- data loss: drops author.name\n';
    expect(await handle.migrations.script('upgrade', 'base:head')).not.toContain(loss);
    expect(await handle.migrations.script('upgrade', 's1:head')).toContain(loss);
    await handle.close();
  });
});

/** PostgreSQL would run many statements of one message in one transaction, which a concurrent index leaves. */
async function runScript(hand: { script(text: string): Promise<void> }, text: string) {
  const [before = '', index, after = ''] = text.split(/^(create index concurrently .*)$/m);
  for (const part of index === undefined ? [before] : [before, index, after]) {
    await hand.script(part);
  }
}

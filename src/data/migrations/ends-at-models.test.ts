import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { integer, type Operations, type Revision, table, text } from '../index.ts';
import { endsAtModels } from './ends-at-models.ts';
import { graphOf } from './graph.ts';

const shelf = table('shelf', { id: integer() }).primaryKey('id').index('idx_shelf', ['id']);
const book = table('book', { id: integer(), title: text() }).primaryKey('id');

/** Whether a history that creates both tables and then does something else is known to end at them. */
function ends(
  more: (op: Operations) => Promise<void>,
  { heads = ['r1'], models = [shelf, book] } = {},
): Promise<boolean> {
  const upgrades = [
    async (op: Operations) => {
      await op.createTable(shelf);
      await op.createTable(book);
    },
    more,
  ];
  const revisions = upgrades.map((upgrade, at): Revision => {
    const downRevision = at === 0 ? null : 'r0';
    return { revision: `r${at}`, downRevision, upgrade, downgrade: async () => {} };
  });
  const files = revisions.map((revision) => ({ file: revision.revision, revision }));
  return endsAtModels({ graph: graphOf(files), models, settings: {} }, heads);
}

const nothing = async () => {};

describe('a history that is known to end at the models', () => {
  it('has made them, has been gone through to its end, and may have changed rows', async () => {
    expect(await ends(nothing)).toBe(true);
    expect(await ends((op) => op.execute(sql`update book set title = 'new' where id = 1`))).toBe(
      true,
    );
    const copy = sql`insert into book (id, title) select id, 'do it' from shelf on conflict do nothing`;
    expect(await ends((op) => op.execute({ sqlite: copy, postgres: copy }))).toBe(true);
    expect(await ends(async (op) => void (await sql`select id from book`.execute(op.db)))).toBe(
      true,
    );
    expect(
      await ends((op) =>
        op.changeTable('book', (each) => each.dropColumn('title').addColumn('title', text())),
      ),
    ).toBe(true);
  });

  it('is not one that has a step before it', async () => {
    expect(await ends(nothing, { heads: ['r0'] })).toBe(false);
    expect(await ends(nothing, { heads: [] })).toBe(false);
  });

  it.each<[string, (op: Operations) => Promise<void>]>([
    [
      'a column more',
      (op) => op.changeTable('shelf', (each) => each.addColumn('n', integer().nullable())),
    ],
    ['another name', (op) => op.renameTable('shelf', 'other')],
    ['an index more', (op) => op.createIndex('shelf', { name: 'more', parts: ['id'] })],
    ['an index less', (op) => op.dropIndex('idx_shelf')],
    ['a table less', (op) => op.dropTable('book')],
  ])('is not one that leaves %s', async (_, work) => {
    expect(await ends(work)).toBe(false);
  });

  it('is not one whose own SQL may have changed any table', async () => {
    const statement = sql`create index by_hand on book (title)`;
    expect(await ends((op) => op.execute(statement))).toBe(false);
    expect(await ends(async (op) => void (await statement.execute(op.db)))).toBe(false);
    for (const own of [
      sql`select * into copied from book`,
      sql`do $$ begin perform 1; end $$`,
      sql`call make_tables()`,
    ]) {
      expect(await ends(async (op) => void (await own.execute(op.db)))).toBe(false);
    }
    expect(await ends((op) => op.execute(sql`select make_tables()`))).toBe(false);
    const one = { sqlite: sql`select 1`, postgres: sql`comment on table book is 'x'` };
    expect(await ends((op) => op.execute(one))).toBe(false);
  });
});

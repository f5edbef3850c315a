import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { integer, type Operations, type Revision, table, text } from '../index.ts';
import { graphOf } from './graph.ts';
import { leftAsCreated } from './left-as-created.ts';

const shelf = table('shelf', { id: integer() }).primaryKey('id').index('idx_shelf', ['id']);
const book = table('book', { id: integer(), title: text() }).primaryKey('id');
const models = [shelf, book];

/** Names of the models that are left, after both were created and something else was done. */
async function left(
  more: (op: Operations) => Promise<void>,
  down: (op: Operations) => Promise<void> = async () => {},
) {
  const upgrades = [
    async (op: Operations) => {
      await op.createTable(shelf);
      await op.createTable(book);
    },
    more,
  ];
  const revisions = upgrades.map((upgrade, at): Revision => {
    const downgrade = at === 1 ? down : async () => {};
    return { revision: `r${at}`, downRevision: at === 0 ? null : 'r0', upgrade, downgrade };
  });
  const files = revisions.map((revision) => ({ file: revision.revision, revision }));
  return [...(await leftAsCreated(graphOf(files), models, {}))];
}

describe('models that are left as they were created', () => {
  it('are all, where nothing else was done to them', async () => {
    expect(await left(async () => {})).toEqual(['shelf', 'book']);
    const rows = sql`update book set title = 'created' where id = 1`;
    expect(await left((op) => op.execute(rows))).toEqual(['shelf', 'book']);
    expect(
      await left(
        async () => {},
        (op) => op.dropTable('book'),
      ),
    ).toEqual(['shelf', 'book']);
  });

  it.each<[string, (op: Operations) => Promise<void>]>([
    ['altered', (op) => op.alterTable(shelf, shelf)],
    [
      'changed',
      (op) => op.changeTable('shelf', (each) => each.addColumn('n', integer().nullable())),
    ],
    ['renamed', (op) => op.renameTable('shelf', 'other')],
    ['given a name that it had', (op) => op.renameTable('other', 'shelf')],
    ['given an index', (op) => op.createIndex('shelf', { name: 'more', parts: ['id'] })],
    ['bereft of an index', (op) => op.dropIndex('idx_shelf')],
    ['created again', (op) => op.createTable(shelf)],
  ])('are not those that were %s', async (_, work) => {
    expect(await left(work)).toEqual(['book']);
    expect(await left(async () => {}, work)).toEqual(['book']);
  });

  it('are none, where SQL of a revision’s own may have changed any', async () => {
    const statement = sql`alter table book add column note text`;
    expect(await left((op) => op.execute(statement))).toEqual([]);
    expect(await left(async (op) => void (await statement.execute(op.db)))).toEqual([]);
    const one = { sqlite: sql`select 1`, postgres: sql`comment on table book is 'x'` };
    expect(await left((op) => op.execute(one))).toEqual([]);
  });
});

import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import type { TablesOf } from '../table.ts';
import { breaker } from './breaker.ts';
import { type AnyHandle, defineDomain, openDomain, type RepositoryTools } from './domain.ts';

type Db = Kysely<TablesOf<typeof library.tables>>;

/** Hands out what repositories are given. */
const fenced = defineDomain({ ...library, repositories: (db, tools) => ({ db, tools }) });

describe('a fence', () => {
  eachDialect(fenced, (use) => {
    let handle: AnyHandle;
    let db: Db;
    let tools: RepositoryTools;
    beforeEach(() => {
      // As the application opens it: something else is around the fence.
      const opened = openDomain(fenced, use().address, { breaker: breaker() });
      ({ db, tools } = opened.repositories);
      handle = opened;
    });
    afterEach(() => handle.close());

    /** Holds while there is an author with this number. */
    const within = <T>(author: number, work: () => Promise<T>) =>
      tools.within(
        {
          statement: db
            .updateTable('author')
            .set({ name: 'Seen' })
            .where('id', '=', author)
            .compile(),
          lost: () => new Error('lost'),
        },
        work,
      );
    const rename = (title: string) => db.updateTable('book').set({ title }).execute();
    const titles = async () => {
      const rows = await use().db.selectFrom('book').select('title').distinct().execute();
      return rows.map(({ title }) => title);
    };

    it('lets a write hold that can prove itself, alone or in a transaction', async () => {
      await within(1, () => rename('A'));
      expect(await titles()).toEqual(['A']);
      await within(1, () =>
        db.transaction().execute((tx) => tx.updateTable('book').set({ title: 'B' }).execute()),
      );
      expect(await titles()).toEqual(['B']);
    });

    it('takes back a write that cannot, in whatever words it comes', async () => {
      await rename('before');
      const writes: (() => Promise<unknown>)[] = [
        () => rename('after'),
        () => sql`update book set title = 'after'`.execute(db),
        () => db.deleteFrom('book').execute(),
        () => db.insertInto('author').values({ id: 5, name: 'E' }).execute(),
        () =>
          db.transaction().execute((tx) => tx.updateTable('book').set({ title: 'c' }).execute()),
      ];
      for (const write of writes) await expect(within(9, write)).rejects.toThrow('lost');
      expect(await titles()).toEqual(['before']);
      expect(await use().db.selectFrom('author').selectAll().execute()).toHaveLength(1);
      // The connection can be used as before.
      await rename('later');
      expect(await titles()).toEqual(['later']);
    });

    it('asks for no proof of what only reads', async () => {
      const read = () => db.selectFrom('book').selectAll().execute();
      expect(await within(9, read)).toHaveLength(2);
      const transaction = db.transaction().setAccessMode('read only');
      const inOne = () => transaction.execute((tx) => tx.selectFrom('book').selectAll().execute());
      expect(await within(9, inOne)).toHaveLength(2);
    });

    it('leaves those alone who write beside it', async () => {
      const [inside, outside] = await Promise.allSettled([
        within(9, () => rename('inside')),
        rename('outside'),
      ]);
      expect([inside.status, outside.status]).toEqual(['rejected', 'fulfilled']);
      expect(await titles()).toEqual(['outside']);
    });

    it('passes on what made a write fail', async () => {
      const again = () => db.insertInto('author').values({ id: 1, name: 'A' }).execute();
      await expect(within(1, again)).rejects.not.toThrow('lost');
      await within(1, () => rename('C'));
      expect(await titles()).toEqual(['C']);
    });
  });
});

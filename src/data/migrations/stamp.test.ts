import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { type DatabaseAddress, defineDomain, openDomain, type Revision } from '../index.ts';
import { loadRevisions } from './revisions.ts';

const HEAD = 'lib003_titles';

/** The library, with revisions of its history replaced by others of the same id. */
async function editedLibrary(edit: (revision: Revision) => Revision) {
  const { revisions } = await loadRevisions(library.migrations as URL);
  return defineDomain({ ...library, migrations: revisions.map(edit) });
}

const withoutVersion = async (address: DatabaseAddress) => {
  const handle = openDomain(library, address);
  await sql`drop table revision_history`.execute(handle.db);
  await sql`drop table alembic_version`.execute(handle.db);
  await handle.close();
};

describe('stamp', () => {
  eachDialect(library, (use) => {
    it('says where a database is that came there by another way', async () => {
      const { address, handle } = use();
      await withoutVersion(address);
      expect(await handle.migrations.stamp('head')).toEqual({
        from: [],
        to: [HEAD],
        applied: ['lib001_books', 'lib002_first_books', HEAD],
      });
      expect(await handle.migrations.state()).toMatchObject({ applied: [HEAD], pending: [] });
      const history = await handle.migrations.history();
      expect(history.map(({ direction, version }) => [direction, /stamped/.test(version)])).toEqual(
        [1, 2, 3].map(() => ['upgrade', true]),
      );
      expect(await handle.migrations.upgrade()).toMatchObject({ applied: [] });
      expect(await handle.migrations.check()).toMatchObject({ differences: [], edited: [] });
      expect(await handle.repositories.books()).toHaveLength(2);
    });

    it('refuses what the schema is not, naming it, and writes nothing', async () => {
      const { handle } = use();
      const before = await handle.migrations.history();
      await expect(handle.migrations.stamp('lib002')).rejects.toMatchObject({
        code: 'SCHEMA_DRIFT',
        message: expect.stringMatching(
          /is not what lib002_first_books makes: .*column book\.\w+ is .*--force/,
        ),
      });
      await expect(handle.migrations.stamp('base')).rejects.toMatchObject({
        code: 'SCHEMA_DRIFT',
        message: expect.stringContaining('table author is there without a revision'),
      });
      expect(await handle.migrations.history()).toEqual(before);
      expect(await handle.migrations.state()).toMatchObject({ applied: [HEAD] });
    });

    it('believes whoever forces it, down to nothing and up again', async () => {
      const { handle } = use();
      const applied = [HEAD, 'lib002_first_books'];
      expect(await handle.migrations.stamp('lib001', { force: true })).toEqual({
        from: [HEAD],
        to: ['lib001_books'],
        applied,
      });
      expect(await handle.migrations.state()).toMatchObject({ applied: ['lib001_books'] });
      const history = await handle.migrations.history();
      expect(history.slice(-2).map((row) => [row.direction, row.revision])).toEqual(
        applied.map((id) => ['downgrade', id]),
      );
      await handle.migrations.stamp('base', { force: true });
      expect(await handle.migrations.state()).toMatchObject({ applied: [] });
      await handle.migrations.stamp('heads');
      expect(await handle.migrations.state()).toMatchObject({ applied: [HEAD] });
    });

    it('accepts a revision that was edited on purpose', async () => {
      const { address, handle } = use();
      const domain = await editedLibrary((revision) =>
        revision.revision === 'lib002_first_books'
          ? {
              ...revision,
              async upgrade(op) {
                await revision.upgrade(op);
                await op.execute(sql`delete from book where id = 3`);
              },
            }
          : revision,
      );
      const edited = openDomain(domain, address);
      expect((await edited.migrations.check()).edited).toEqual(['lib002_first_books']);
      expect(await edited.migrations.state()).toMatchObject({
        applied: [HEAD],
        edited: ['lib002_first_books'],
        refusal: { code: 'REVISION_EDITED' },
      });
      await expect(edited.migrations.downgrade('base')).rejects.toMatchObject({
        code: 'REVISION_EDITED',
      });
      expect(await edited.migrations.stamp('head')).toEqual({
        from: [HEAD],
        to: [HEAD],
        applied: ['lib002_first_books'],
      });
      expect((await edited.migrations.check()).edited).toEqual([]);
      expect(await edited.migrations.state()).toMatchObject({ edited: [], refusal: null });
      expect(await edited.migrations.stamp('head')).toMatchObject({ applied: [] });
      await edited.close();
      // Who still has the old form is told so.
      expect((await handle.migrations.check()).edited).toEqual(['lib002_first_books']);
    });

    it('notes anew what was applied where the history is lost, so that an edit is seen again', async () => {
      const { address, handle } = use();
      const { migrations } = handle;
      await sql`drop table revision_history`.execute(handle.db);
      const standing = { applied: [HEAD], pending: [], edited: [], refusal: null };
      expect(await migrations.state()).toMatchObject(standing);
      expect(await migrations.check()).toMatchObject({ differences: [], edited: [] });
      expect(await migrations.upgrade()).toEqual({ from: [HEAD], to: [HEAD], applied: [] });
      expect(await migrations.history()).toEqual([]);
      const all = ['lib001_books', 'lib002_first_books', HEAD];
      expect(await migrations.stamp('head')).toMatchObject({ from: [HEAD], applied: all });
      expect(await migrations.stamp('head')).toMatchObject({ applied: [] });
      const domain = await editedLibrary((revision) =>
        revision.revision === HEAD ? { ...revision, upgrade: async () => {} } : revision,
      );
      const edited = openDomain(domain, address);
      expect((await edited.migrations.state()).edited).toEqual([HEAD]);
      await edited.close();
    });

    it('names revisions that there are', async () => {
      const { handle } = use();
      for (const target of ['lib', 'nowhere', '']) {
        await expect(handle.migrations.stamp(target)).rejects.toMatchObject({ code: 'USAGE' });
      }
    });
  });

  eachDialect(null, (use) => {
    it('never writes into a database in which nothing is ours, even by force', async () => {
      const { address } = use();
      await use().create();
      const handle = openDomain(library, address);
      await sql`create table ${sql.id('theirs')} (id integer)`.execute(handle.db);
      await expect(handle.migrations.stamp('head', { force: true })).rejects.toMatchObject({
        code: 'SCHEMA_FOREIGN',
      });
      const reader = openDomain(
        defineDomain({ ...library, schema: 'external', repositories: () => ({}) }),
        address,
      );
      await expect(reader.migrations.stamp('head')).rejects.toMatchObject({
        code: 'SCHEMA_FOREIGN',
      });
      await Promise.all([handle.close(), reader.close()]);
    });
  });
});

import { defineDomain } from '../../../src/data/index.ts';
import { author, book } from './library-tables.ts';

/** A small managed domain with a real folder of revisions: what migrations are tried on. */
export const library = defineDomain({
  name: 'library',
  schema: 'managed',
  tables: { author, book },
  migrations: new URL('./library/', import.meta.url),
  repositories: (db) => ({
    books: () => db.selectFrom('book').selectAll().orderBy('id').execute(),
  }),
});

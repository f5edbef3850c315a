import { sql } from 'kysely';
import { bigint, double, integer, table, text } from '../../../src/data/index.ts';

/** Tables of the `library` domain at its three revisions. */
export const author = table('author', { id: integer(), name: text() }).primaryKey('id');

export const bookAtFirst = table('book', { id: integer(), author_id: integer(), pages: integer() })
  .primaryKey('id')
  .check('book_pages', sql`pages > 0`)
  .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] });

export const book = table('book', {
  id: bigint(),
  author_id: integer(),
  pages: double(),
  title: text().nullable(),
})
  .primaryKey('id')
  .check('book_pages', sql`pages >= 0`)
  .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] })
  .index('idx_book_author', ['author_id']);

import { sql } from 'kysely';
import { bigint, double, integer, table, text } from '../../../src/data/index.ts';

/** Who wrote the books; the same at every revision. */
export const author = table('author', { id: integer(), name: text() }).primaryKey('id');

/** As the first revision makes it. */
export const bookAtFirst = table('book', { id: integer(), author_id: integer(), pages: integer() })
  .primaryKey('id')
  .check('book_pages', sql`pages > 0`)
  .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] });

/** As the last revision leaves it. */
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

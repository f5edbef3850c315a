import { sql } from 'kysely';
import type { Operations } from '../../../../src/data/index.ts';
import { book, bookAtFirst } from '../library-tables.ts';

/** Gives books a title, and halves of pages. */
export const revision = 'lib003_titles';
export const downRevision = 'lib002_first_books';

export async function upgrade(op: Operations): Promise<void> {
  await op.alterTable(bookAtFirst, book, { convert: { title: sql`'Book ' || id` } });
}

/** Loses titles, and half pages. */
export async function downgrade(op: Operations): Promise<void> {
  await op.alterTable(book, bookAtFirst);
}

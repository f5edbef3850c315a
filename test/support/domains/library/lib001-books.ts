import type { Operations } from '../../../../src/data/index.ts';
import { author, bookAtFirst } from '../library-tables.ts';

/** Creates author and book. */
export const revision = 'lib001_books';
export const downRevision = null;

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(author);
  await op.createTable(bookAtFirst);
}

/** Loses every book. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable('book');
  await op.dropTable('author');
}

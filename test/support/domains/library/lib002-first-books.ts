import { setTimeout as sleep } from 'node:timers/promises';
import { type Operations, withTables } from '../../../../src/data/index.ts';
import { author, bookAtFirst } from '../library-tables.ts';

/** Adds an author and two books; waits in the middle for as long as `settings.pauseMs` says. */
export const revision = 'lib002_first_books';
export const downRevision = 'lib001_books';

export async function upgrade(op: Operations): Promise<void> {
  const db = withTables(op.db, { author, book: bookAtFirst });
  await db.insertInto('author').values({ id: 1, name: 'Ada' }).execute();
  await db.insertInto('book').values({ id: 1, author_id: 1, pages: 100 }).execute();
  const found = await db.selectFrom('book').select('id').execute();
  // A rehearsal finds nothing and does not wait.
  if (found.length > 0) await sleep(Number(op.settings.pauseMs ?? 0));
  await db.insertInto('book').values({ id: 2, author_id: 1, pages: 200 }).execute();
}

export async function downgrade(op: Operations): Promise<void> {
  const db = withTables(op.db, { author, book: bookAtFirst });
  await db.deleteFrom('book').where('id', 'in', [1, 2]).execute();
  await db.deleteFrom('author').where('id', '=', 1).execute();
}

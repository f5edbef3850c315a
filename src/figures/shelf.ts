import type { Published } from '../domains/cogniforce/book.ts';
import { type Book, type Pages, readPages } from './book.ts';
import { type ClassTables, classTables } from './class-tables.ts';
import { readAhead } from './classes.ts';

/** Where the book stays between questions. */
export interface Shelf {
  /** As it is now: what came since it was opened last is read, and nothing else. */
  open(published: Pick<Published, 'book'>): Promise<Book>;
  /** Reads a year of it before anybody asks. */
  fill(published: Pick<Published, 'book'>): Promise<void>;
}

/**
 * Keeps a book for good: blocks and periods of every day (a year of days is 1 MB), and of the classes as many as `classTables` holds.
 *
 * Who asks while it is read waits for the same pages; a failure is not kept.
 */
export function shelf(tables: ClassTables = classTables()): Shelf {
  let held: Promise<Pages> | null = null;
  let heldVersion = '';

  async function next(book: Published['book'], version: string, last: typeof held): Promise<Pages> {
    return readPages(book, version, last === null ? null : await last.catch(() => null));
  }

  function pagesOf(book: Published['book'], version: string): Promise<Pages> {
    if (held !== null && heldVersion === version) return held;
    const reading = next(book, version, held);
    held = reading;
    heldVersion = version;
    reading.catch(() => {
      if (held === reading) held = null;
    });
    return reading;
  }

  async function open({ book }: Pick<Published, 'book'>): Promise<Book> {
    const pages = await pagesOf(book, await book.version());
    return { ...pages, classes: (division, periods) => tables.of(book, division, periods) };
  }

  return { open, fill: async (published) => readAhead(await open(published)) };
}

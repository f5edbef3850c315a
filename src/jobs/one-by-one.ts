import { isAboutRows } from '../data/index.ts';

/**
 * Writes all of these at once; where the database refuses that for what stands in a row, one by one, so that one that cannot
 * be kept costs no other.
 *
 * Output  those that were refused.
 * Errors  whatever is no row's own fault: the database is away, locked, full, or may not be written.
 */
export async function writeOneByOne<T>(
  all: readonly T[],
  write: (some: readonly T[]) => Promise<unknown>,
): Promise<T[]> {
  if (all.length === 0 || !(await isRefused(() => write(all)))) return [];
  if (all.length === 1) return [...all];
  const refused: T[] = [];
  for (const each of all) if (await isRefused(() => write([each]))) refused.push(each);
  return refused;
}

async function isRefused(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return false;
  } catch (error) {
    if (isAboutRows(error)) return true;
    throw error;
  }
}

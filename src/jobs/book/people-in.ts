import type { Booked } from '../../domains/cogniforce/index.ts';
import { atLeast } from '../../gate/index.ts';
import type { BookKeeping } from './book-keeping.ts';

/** How many people were active, as it may be said: at least so many; null where that is too few. */
export async function peopleIn(
  { k, accounts }: Pick<BookKeeping, 'k' | 'accounts'>,
  rows: readonly Booked[],
): Promise<number | null> {
  const active = activePeople(rows);
  return k === 1 ? active : atLeast(active, k, await accounts());
}

function activePeople(rows: readonly Booked[]): number {
  const days = new Map<number, number>();
  for (const { person, cells } of rows) {
    const active = cells.reduce((sum, { amounts }) => sum + (amounts.activeDays ?? 0), 0);
    days.set(person, (days.get(person) ?? 0) + active);
  }
  return [...days.values()].filter((active) => active > 0).length;
}

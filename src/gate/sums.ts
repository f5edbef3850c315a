/** What each person has in some cells; who has cells that come to 0 is in it with 0. */
export function sumsByPerson(
  cells: Iterable<number>,
  people: readonly number[],
  amounts: readonly number[],
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const cell of cells) {
    const person = people[cell] ?? 0;
    sums.set(person, (sums.get(person) ?? 0) + (amounts[cell] ?? 0));
  }
  return sums;
}

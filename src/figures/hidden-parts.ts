/**
 * Parts of a total whose minutes must not be shown: those with the minutes of fewer people than `minimum`, and as many more,
 * fewest people first, as it takes until the hidden parts together hold those of `minimum` people.
 *
 * Without the second half a single hidden part could be worked out by subtracting the others from the total. Where even
 * all parts together hold fewer people, all are hidden. Parts of equal size are taken in the order of their keys.
 */
export function hiddenParts<Key extends string>(
  peopleIn: ReadonlyMap<Key, readonly string[]>,
  minimum: number,
): Set<Key> {
  const quietestFirst = [...peopleIn].sort(
    ([keyA, a], [keyB, b]) => a.length - b.length || (keyA < keyB ? -1 : 1),
  );
  const hidden = new Set<Key>();
  const people = new Set<string>();
  for (const [key, active] of quietestFirst) {
    const enough = active.length >= minimum;
    if (enough && (hidden.size === 0 || people.size >= minimum)) break;
    hidden.add(key);
    for (const person of active) people.add(person);
  }
  return hidden;
}

import type { Day } from '../../kernel/days.ts';

/**
 * Days whose minutes must not be shown: those with the minutes of fewer people than `minimum`, and as many more, least busy
 * first, as it takes until the hidden days together hold those of `minimum` people.
 *
 * Without the second part a single hidden day could be worked out by subtracting the others from the total of the range.
 * Where even all days together hold fewer people, all are hidden.
 */
export function hiddenDays(
  peopleOn: ReadonlyMap<Day, readonly string[]>,
  minimum: number,
): Set<Day> {
  const quietestFirst = [...peopleOn].sort(
    ([dayA, a], [dayB, b]) => a.length - b.length || (dayA < dayB ? -1 : 1),
  );
  const hidden = new Set<Day>();
  const people = new Set<string>();
  for (const [day, active] of quietestFirst) {
    const enough = active.length >= minimum;
    if (enough && (hidden.size === 0 || people.size >= minimum)) break;
    hidden.add(day);
    for (const person of active) people.add(person);
  }
  return hidden;
}

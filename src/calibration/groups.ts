/** Who answered, and when. */
export interface GivenAnswer {
  readonly id: string;
  /** Null where nobody knows: then each answer is of somebody else. */
  readonly person: string | null;
  /** Instant, ISO text in UTC. */
  readonly answeredAt: string;
}

/**
 * The answers that may move a figure, oldest first: those up to the last that makes so many people complete again, each
 * group beginning with the first answer after the one before. Those after it wait.
 *
 * A figure that moved with every answer would tell each one to whoever keeps the figure of the day before.
 * Input   `moves`: whether an answer moves the figure at all; only people with such answers complete a group.
 */
export function inGroups<A extends GivenAnswer>(
  answers: readonly A[],
  fewestPeople: number,
  moves: (answer: A) => boolean,
): A[] {
  const ordered = answers.toSorted(oldestFirst);
  const people = new Set<string>();
  let complete = 0;
  for (const [at, answer] of ordered.entries()) {
    if (moves(answer)) people.add(personOf(answer));
    if (people.size < fewestPeople) continue;
    complete = at + 1;
    people.clear();
  }
  return ordered.slice(0, complete);
}

/** How many people they are of. */
export function peopleOf(answers: readonly GivenAnswer[]): number {
  return new Set(answers.map(personOf)).size;
}

function personOf({ person, id }: GivenAnswer): string {
  return person === null ? `of ${id}` : person;
}

function oldestFirst(a: GivenAnswer, b: GivenAnswer): number {
  if (a.answeredAt !== b.answeredAt) return a.answeredAt < b.answeredAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

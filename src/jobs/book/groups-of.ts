import type { CogniforceRepositories } from '../../domains/cogniforce/index.ts';
import type { Day } from '../../kernel/days.ts';

/** Every group that a person, by the number in the journal, was in on a day; in order. */
export type GroupsOf = (person: number, day: Day) => readonly string[];

/** By the memberships that are known now: they open and close with the day on which that was seen. */
export async function groupsOf({
  groups,
  journal,
}: Pick<CogniforceRepositories, 'groups' | 'journal'>): Promise<GroupsOf> {
  const [memberships, people] = await Promise.all([groups.memberships(), journal.people()]);
  const byHash = Map.groupBy(memberships, ({ person }) => person);
  return (person, day) =>
    (byHash.get(people.get(person) ?? '') ?? [])
      .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
      .map(({ groupId }) => groupId)
      .sort();
}

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
  const byHash = Map.groupBy(memberships, ({ user_id_hash }) => user_id_hash);
  return (person, day) =>
    (byHash.get(people.get(person) ?? '') ?? [])
      .filter(
        ({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day < valid_to),
      )
      .map(({ group_id }) => group_id)
      .sort();
}

import type { SeedRow } from '../domains/openwebui/index.ts';
import { groups } from './groups.ts';
import { models } from './models.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Start } from './schedule.ts';

/** Rows of the tables that exist before anybody says a word. */
export interface Household {
  readonly user: SeedRow<'user'>[];
  readonly auth: SeedRow<'auth'>[];
  readonly group: SeedRow<'group'>[];
  readonly group_member: SeedRow<'group_member'>[];
  readonly model: SeedRow<'model'>[];
}

/** Accounts, groups and models. */
export function householdOf(
  people: readonly Person[],
  starts: readonly Start[],
  random: Random,
): Household {
  const opened = Math.min(...people.map(({ accountSince }) => accountSince));
  const admin = people.find(({ isAdmin }) => isAdmin)?.id ?? null;
  const made = { created_at: opened, updated_at: opened };
  const groupIds = groups.map(() => random.uuid());
  return {
    user: usersOf(people, starts),
    // An asterisk is the hash of no password: nobody can sign in to a demonstration.
    auth: people.map(({ id, email }) => ({ id, email, password: '*', active: true })),
    group: groups.map(({ name, description }, index) => ({
      id: groupIds[index] as string,
      user_id: admin,
      name,
      description,
      ...made,
    })),
    group_member: people.map(({ id, group, accountSince }) => ({
      id: random.uuid(),
      group_id: groupIds[group] as string,
      user_id: id,
      created_at: accountSince,
      updated_at: accountSince,
    })),
    model: models.map(({ id, name }) => ({
      id,
      user_id: admin,
      name,
      params: '{}',
      meta: '{"profile_image_url":"/static/favicon.png","description":null,"capabilities":{"usage":true}}',
      ...made,
      is_active: true,
    })),
  };
}

function usersOf(people: readonly Person[], starts: readonly Start[]): SeedRow<'user'>[] {
  const lastSeen = new Map(starts.map(({ person, at }) => [person.id, at]));
  return people.map(({ id, name, email, isAdmin, accountSince }) => ({
    id,
    name,
    email,
    role: isAdmin ? 'admin' : 'user',
    profile_image_url: '/user.png',
    created_at: accountSince,
    updated_at: lastSeen.get(id) ?? accountSince,
    last_active_at: lastSeen.get(id) ?? accountSince,
  }));
}

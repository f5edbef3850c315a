import type { SeedRow } from '../domains/openwebui/index.ts';
import type { Day } from '../kernel/days.ts';
import { type CalendarDay, calendarOf } from './calendar.ts';
import { type ChatRows, chatOf, type Original, tagId } from './chat.ts';
import { groups } from './groups.ts';
import { models } from './models.ts';
import { type Person, peopleOf } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import { type Start, scheduleOf } from './schedule.ts';

export interface OrganisationOptions {
  readonly seed: number;
  /** The day of the newest conversation; the year ends with it. */
  readonly lastDay: Day;
  /** IANA name; people work in it. */
  readonly zone: string;
  /** About how many conversations there are. */
  readonly conversations: number;
}

/** Rows of the tables that exist before anybody says a word. */
export interface Household {
  readonly user: SeedRow<'user'>[];
  readonly auth: SeedRow<'auth'>[];
  readonly group: SeedRow<'group'>[];
  readonly group_member: SeedRow<'group_member'>[];
  readonly model: SeedRow<'model'>[];
}

/** What the conversations left besides themselves. */
export interface Leftovers {
  readonly folder: SeedRow<'folder'>[];
  readonly tag: SeedRow<'tag'>[];
}

/** How many conversations a person's clones are chosen from: the last ones. */
const REMEMBERED = 6;

/**
 * An invented organisation, Ellerbek, maker of bicycle parts: sixty people in five groups, and a year of what they
 * asked their assistant. The same options give the same bytes.
 */
export class Organisation {
  readonly household: Household;
  readonly starts: readonly Start[];
  readonly #options: OrganisationOptions;
  readonly #calendar: readonly CalendarDay[];
  readonly #folders = new Map<string, SeedRow<'folder'>>();
  readonly #tags = new Map<string, SeedRow<'tag'>>();

  constructor(options: OrganisationOptions) {
    const { seed, lastDay, zone, conversations } = options;
    this.#options = options;
    this.#calendar = calendarOf(lastDay, zone);
    const people = peopleOf(seededRandom(seed, 'people'), this.#calendar);
    this.starts = scheduleOf(people, this.#calendar, conversations, seededRandom(seed, 'schedule'));
    this.household = householdOf(people, this.starts, seededRandom(seed, 'household'));
  }

  /** Every conversation, oldest first. Each is made when it is asked for. */
  *chats(): Generator<ChatRows> {
    const remembered = new Map<string, Original[]>();
    for (const [index, start] of this.starts.entries()) {
      const known = remembered.get(start.person.id) ?? [];
      const { rows, original } = chatOf(
        start,
        `${this.#options.seed}/chat/${index}`,
        this.#calendar,
        known,
      );
      remembered.set(start.person.id, [...known.slice(1 - REMEMBERED), original]);
      yield this.#filed(rows, start);
    }
  }

  /** Folders and tags of the conversations that were taken so far. */
  leftovers(): Leftovers {
    return { folder: [...this.#folders.values()], tag: [...this.#tags.values()] };
  }

  #filed(rows: ChatRows, { person, at }: Start): ChatRows {
    for (const name of rows.tags) {
      const id = tagId(name);
      this.#tags.set(`${person.id}/${id}`, { id, name, user_id: person.id, meta: null });
    }
    if (rows.folder === null) return rows;
    return { ...rows, chat: { ...rows.chat, folder_id: this.#folderId(rows.folder, person, at) } };
  }

  #folderId(name: string, person: Person, at: number): string {
    const key = `${person.id}/${name}`;
    const known = this.#folders.get(key);
    if (known !== undefined) return known.id;
    const id = seededRandom(this.#options.seed, `folder/${key}`).uuid();
    this.#folders.set(key, {
      id,
      user_id: person.id,
      name,
      is_expanded: false,
      created_at: at,
      updated_at: at,
    });
    return id;
  }
}

function householdOf(
  people: readonly Person[],
  starts: readonly Start[],
  random: Random,
): Household {
  const lastSeen = new Map(starts.map(({ person, at }) => [person.id, at]));
  const opened = Math.min(...people.map(({ accountSince }) => accountSince));
  const admin = people.find(({ isAdmin }) => isAdmin)?.id ?? null;
  const groupIds = groups.map(() => random.uuid());
  return {
    user: people.map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      role: person.isAdmin ? 'admin' : 'user',
      profile_image_url: '/user.png',
      created_at: person.accountSince,
      updated_at: lastSeen.get(person.id) ?? person.accountSince,
      last_active_at: lastSeen.get(person.id) ?? person.accountSince,
    })),
    // An asterisk is the hash of no password: nobody can sign in to a demonstration.
    auth: people.map(({ id, email }) => ({ id, email, password: '*', active: true })),
    group: groups.map(({ name, description }, index) => ({
      id: groupIds[index] as string,
      user_id: admin,
      name,
      description,
      created_at: opened,
      updated_at: opened,
    })),
    group_member: people.map((person) => ({
      id: random.uuid(),
      group_id: groupIds[person.group] as string,
      user_id: person.id,
      created_at: person.accountSince,
      updated_at: person.accountSince,
    })),
    model: models.map(({ id, name }) => ({
      id,
      user_id: admin,
      name,
      params: '{}',
      meta: '{"profile_image_url":"/static/favicon.png","description":null,"capabilities":{"usage":true}}',
      created_at: opened,
      updated_at: opened,
      is_active: true,
    })),
  };
}

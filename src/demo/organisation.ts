import type { SeedRow } from '../domains/openwebui/index.ts';
import type { Day } from '../kernel/days.ts';
import { type CalendarDay, calendarOf } from './calendar.ts';
import { chatOf } from './chat.ts';
import { type ChatRows, type Original, tagId } from './chat-rows.ts';
import { type Household, householdOf } from './household.ts';
import { type Person, peopleOf } from './people.ts';
import { seededRandom } from './random.ts';
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

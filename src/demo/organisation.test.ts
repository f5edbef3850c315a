import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../kernel/days.ts';
import type { ChatRows } from './chat-rows.ts';
import { groups } from './groups.ts';
import { Organisation, type OrganisationOptions } from './organisation.ts';
import type { StoredMessage } from './thread.ts';

const options: OrganisationOptions = {
  seed: 605,
  lastDay: '2026-11-20', // a Friday
  zone: 'Europe/Berlin',
  conversations: 3000,
};

interface Document {
  readonly title: string;
  readonly originalChatId?: string;
  readonly history?: {
    readonly currentId: string;
    readonly messages: Record<string, StoredMessage>;
  };
  readonly messages: readonly StoredMessage[];
}

const organisation = new Organisation(options);
const chats = [...organisation.chats()];
const documents = chats.map(({ chat }) => JSON.parse(String(chat.chat)) as Document);
/** Those whose times are as Open WebUI writes them. */
const ordinary = documents.filter(
  ({ history, messages }) => history !== undefined && messages.every(isOrdinary),
);
const messages = documents.flatMap((document) =>
  Object.values(document.history?.messages ?? document.messages),
);
const answers = messages.filter(({ role }) => role === 'assistant');

function isOrdinary({ timestamp }: StoredMessage): boolean {
  return Number.isInteger(timestamp) && timestamp < 1e10;
}

const startOf = ({ chat }: ChatRows) => Number(chat.created_at) * 1000;
const originals = chats.filter((_, index) => documents[index]?.originalChatId === undefined);

/** Hash over every row, in the order in which they are made. */
function digestOf(given: OrganisationOptions): string {
  const made = new Organisation(given);
  const hash = createHash('sha256').update(JSON.stringify(made.household));
  for (const rows of made.chats()) hash.update(JSON.stringify(rows));
  return hash.update(JSON.stringify(made.leftovers())).digest('hex');
}

describe('the same options', () => {
  const few = { ...options, conversations: 300 };

  it('give the same bytes', () => {
    expect(digestOf(few)).toBe(digestOf(few));
  });

  it.each([{ seed: 606 }, { lastDay: '2026-11-19' }, { zone: 'Asia/Tokyo' }])(
    'but for %o give others',
    (other) => {
      expect(digestOf({ ...few, ...other })).not.toBe(digestOf(few));
    },
  );
});

describe.each(['2026-01-01', '2028-02-29', '2027-07-14', '2026-12-24'])(
  'a year up to %s',
  (lastDay) => {
    it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Auckland'])('is there in %s', (zone) => {
      const made = new Organisation({ ...options, lastDay, zone, conversations: 200 });
      const times = [...made.chats()].map(({ chat }) => Number(chat.updated_at) * 1000);
      expect(times.length).toBeGreaterThan(120);
      expect(dayOf(Math.max(...times), zone) <= lastDay).toBe(true);
      expect(new Set(made.starts.map(({ person }) => person.id)).size).toBeGreaterThan(25);
    });
  },
);

describe('the household', () => {
  const { user, group, group_member, auth } = organisation.household;

  it('has 60 accounts in 5 groups, all large enough to be shown', () => {
    expect(user).toHaveLength(60);
    expect(auth.map(({ id }) => id)).toEqual(user.map(({ id }) => id));
    expect(group.map(({ name }) => name)).toEqual(groups.map(({ name }) => name));
    const sizes = group.map(
      ({ id }) => group_member.filter((member) => member.group_id === id).length,
    );
    expect(sizes).toEqual(groups.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
  });

  it('has one administrator, and addresses that reach nobody', () => {
    expect(user.filter(({ role }) => role === 'admin')).toHaveLength(1);
    expect(new Set(user.map(({ email }) => email)).size).toBe(60);
    expect(user.filter(({ email }) => !email?.endsWith('@ellerbek.example'))).toEqual([]);
  });

  it('has people who never used it, and people who left', () => {
    const seen = new Set(chats.map(({ chat }) => chat.user_id));
    expect(user.filter(({ id }) => !seen.has(id))).toHaveLength(5);
    const recent = new Set(chats.slice(-500).map(({ chat }) => chat.user_id));
    expect(seen.size - recent.size).toBeGreaterThanOrEqual(4);
  });
});

describe('the year', () => {
  const days = originals.map((rows) => dayOf(startOf(rows), options.zone));

  it('ends on the last day, and nothing is later', () => {
    const last = Math.max(...chats.map(({ chat }) => Number(chat.updated_at)));
    expect(dayOf(last * 1000, options.zone)).toBe('2026-11-20');
    expect(days.toSorted()[0]).toMatch(/^2025-(11|12)/);
  });

  it('has about as many conversations as were asked for', () => {
    expect(chats.length).toBe(organisation.starts.length);
    expect(Math.abs(chats.length - 3000)).toBeLessThan(200);
  });

  it('covers every month and hardly a weekend', () => {
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(13);
    const weekend = days.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
    expect(weekend.length / days.length).toBeGreaterThan(0);
    expect(weekend.length / days.length).toBeLessThan(0.04);
  });

  it('is spent in working hours, with a lunch break and few evenings', () => {
    const hours = Array.from({ length: 24 }, () => 0);
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: options.zone,
      hour: '2-digit',
      hourCycle: 'h23',
    });
    for (const rows of originals) {
      const hour = Number(format.format(startOf(rows)));
      hours[hour] = (hours[hour] ?? 0) + 1;
    }
    const [morning = 0, lunch = 0, afternoon = 0] = [hours[10], hours[12], hours[14]];
    expect(lunch).toBeLessThan(Math.min(morning, afternoon) * 0.8);
    const outside = hours
      .filter((_, hour) => hour < 7 || hour >= 18)
      .reduce((sum, count) => sum + count, 0);
    expect(outside / originals.length).toBeLessThan(0.08);
    expect(hours.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('begins with few people, doubles them with the training, and keeps them', () => {
    const active = [0, 91, 182, 273].map((from) => {
      const starts = organisation.starts.filter(
        ({ day }) => day.index >= from && day.index < from + 91,
      );
      return new Set(starts.map(({ person }) => person.id)).size;
    });
    const [first = 0, second = 0, third = 0, fourth = 0] = active;
    expect(first).toBeLessThan(30);
    expect(second).toBeGreaterThan(first * 1.5);
    expect(Math.min(third, fourth)).toBeGreaterThan(45);
  });

  it('leaves people alone on their holidays, and after they left', () => {
    const wrong = organisation.starts.filter(({ person, day }) => {
      const { use, absent } = person;
      return use === null || absent.has(day.index) || day.index < use.from || day.index > use.to;
    });
    expect(wrong).toEqual([]);
  });
});

describe('every document', () => {
  it('hangs its messages under parents that exist and know them, and shows one that exists', () => {
    const wrong = ordinary.flatMap(({ history }) => {
      const tree = history?.messages ?? {};
      const lost = Object.values(tree).filter(
        ({ id, parentId }) => parentId !== null && !tree[parentId]?.childrenIds.includes(id),
      );
      return tree[history?.currentId ?? ''] === undefined ? [...lost, history] : lost;
    });
    expect(wrong).toEqual([]);
  });

  it('never goes back in time along a branch, nor before the conversation', () => {
    const wrong = ordinary.flatMap(({ history }) => {
      const tree = history?.messages ?? {};
      return Object.values(tree).filter(
        ({ parentId, timestamp }) => timestamp < (tree[parentId ?? '']?.timestamp ?? 0),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('repeats the branch it shows', () => {
    const wrong = ordinary.filter(({ history, messages: branch }) => {
      const tree = history?.messages ?? {};
      const path: string[] = [];
      for (let at = tree[history?.currentId ?? '']; at !== undefined; at = tree[at.parentId ?? ''])
        path.push(at.id);
      return path.reverse().join() !== branch.map(({ id }) => id).join();
    });
    expect(wrong).toEqual([]);
  });

  it('alternates between questions and answers', () => {
    const wrong = ordinary.flatMap(({ history }) => {
      const tree = history?.messages ?? {};
      return Object.values(tree).filter(
        ({ parentId, role }) => (tree[parentId ?? '']?.role ?? 'assistant') === role,
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('ids', () => {
  it('are there once, but for the messages of clones', () => {
    const chatIds = chats.map(({ chat }) => chat.id);
    expect(new Set(chatIds).size).toBe(chatIds.length);
    const own = documents.filter(({ originalChatId }) => originalChatId === undefined);
    const ids = own.flatMap(({ history }) => Object.keys(history?.messages ?? {}));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of rated messages, files, folders and tags lead somewhere', () => {
    const known = new Set(messages.map(({ id }) => id));
    const rated = chats.flatMap(({ feedback }) =>
      feedback.map(({ meta }) => JSON.parse(String(meta)).message_id),
    );
    expect(rated.filter((id) => !known.has(id))).toEqual([]);
    const { folder, tag } = organisation.leftovers();
    const folders = new Set(folder.map(({ id }) => id));
    const filed = chats.flatMap(({ chat }) => chat.folder_id ?? []);
    expect(filed.filter((id) => !folders.has(id))).toEqual([]);
    const tags = new Set(tag.map(({ id, user_id }) => `${user_id}/${id}`));
    const tagged = chats.flatMap(({ chat }) =>
      (JSON.parse(String(chat.meta)).tags ?? []).map((id: string) => `${chat.user_id}/${id}`),
    );
    expect(tagged.filter((id) => !tags.has(id))).toEqual([]);
  });
});

describe('what happens in a year', () => {
  const withTree = ordinary.map(({ history }) => Object.values(history?.messages ?? {}));
  const siblings = withTree.flatMap((tree) => [
    ...Map.groupBy(tree, ({ parentId }) => parentId).values(),
  ]);
  const features: Record<string, number> = {
    'answers made again': siblings.filter(
      (group) =>
        group.filter(({ role, modelIdx }) => role === 'assistant' && modelIdx === 0).length > 1,
    ).length,
    'questions edited and sent again': siblings.filter(
      (group) => group.filter(({ role }) => role === 'user').length > 1,
    ).length,
    'models side by side': answers.filter(({ modelIdx }) => (modelIdx ?? 0) > 0).length,
    'arena answers': answers.filter(({ arena }) => arena === true).length,
    'errors as an object': answers.filter(({ error }) => typeof error === 'object').length,
    'errors as a text': answers.filter(({ error }) => typeof error === 'string').length,
    'errors as true': answers.filter(({ error }) => error === true).length,
    'answers nobody waited for': answers.filter(({ done }) => done === false).length,
    'questions without any answer': messages.filter(
      ({ role, childrenIds }) => role === 'user' && childrenIds?.length === 0,
    ).length,
    'ratings up': answers.filter(({ annotation }) => annotation?.rating === 1).length,
    'ratings down': answers.filter(({ annotation }) => annotation?.rating === -1).length,
    'answers with usage': answers.filter(({ usage }) => usage !== undefined).length,
    'answers without usage': answers.filter(({ usage }) => usage === undefined).length,
    'tools or thinking as items': answers.filter(({ output }) => output !== undefined).length,
    'tools or thinking as blocks': answers.filter(({ content }) => content.includes('<details'))
      .length,
    files: messages.filter(({ files }) => JSON.stringify(files ?? '').includes('"file"')).length,
    pictures: messages.filter(({ files }) => JSON.stringify(files ?? '').includes('"image"'))
      .length,
    clones: documents.filter(({ originalChatId }) => originalChatId !== undefined).length,
    'imports with odd times': documents.length - ordinary.length,
    archived: chats.filter(({ chat }) => chat.archived === true).length,
    pinned: chats.filter(({ chat }) => chat.pinned === true).length,
    'in folders': chats.filter(({ chat }) => typeof chat.folder_id === 'string').length,
    tagged: chats.filter(({ tags }) => tags.length > 0).length,
    shared: chats.filter(({ shared }) => shared.length > 0).length,
    internal: chats.filter(({ chat }) => String(chat.meta).includes('"internal":true')).length,
    'longer than a day': ordinary.filter(
      ({ messages: [first, ...rest] }) =>
        (rest.at(-1)?.timestamp ?? 0) - (first?.timestamp ?? 0) > 36_000,
    ).length,
  };

  it.each(Object.entries(features))('%s: at least thrice', (_, count) => {
    expect(count).toBeGreaterThanOrEqual(3);
  });

  it('is rated in 6 to 12 of 100 answers, and mostly well', () => {
    const { 'ratings up': up = 0, 'ratings down': down = 0 } = features;
    expect((up + down) / answers.length).toBeGreaterThan(0.06);
    expect((up + down) / answers.length).toBeLessThan(0.12);
    expect(up).toBeGreaterThan(down * 2);
  });

  it('replaces one model by another', () => {
    const models = documents.map(
      ({ messages: branch }) => new Set(branch.map(({ model }) => model)),
    );
    const share = (from: number, to: number, id: string) =>
      models.slice(from, to).filter((used) => used.has(id)).length;
    expect(share(0, 300, 'gpt-4o')).toBeGreaterThan(60);
    expect(share(-500, models.length, 'gpt-4o')).toBeLessThan(15);
    expect(share(0, 300, 'gpt-5-mini')).toBe(0);
    expect(share(-500, models.length, 'gpt-5-mini')).toBeGreaterThan(100);
  });

  it('reads like different people: hardly a long question or answer is there twice', () => {
    const long = messages
      .filter(({ content }) => content.split(/\s+/).length > 40)
      .map(({ content }) => content);
    const ofOriginals = long.length - new Set(long).size;
    expect(ofOriginals / long.length).toBeLessThan(0.06);
  });

  it('spends tokens in proportion to the texts', () => {
    const wrong = answers.filter(({ content, usage, done, error, output }) => {
      const record = usage as { completion_tokens: number; prompt_tokens: number } | undefined;
      if (record === undefined || !done || error !== undefined) return false;
      const expected = content.length / 4;
      const isThinking = output !== undefined || content.includes('<details');
      return (
        record.completion_tokens < expected * 0.2 ||
        (!isThinking && record.completion_tokens > expected * 1.4 + 5) ||
        record.prompt_tokens < 400
      );
    });
    expect(wrong).toEqual([]);
  });
});

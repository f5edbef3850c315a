import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SoundChat, soundChats } from '../../../test/support/chat-trees.ts';
import { chatDocument, NINE } from '../../../test/support/openwebui-document.ts';
import { threadMs } from '../../../test/support/thread-time.ts';
import { type FirstReadResult, readChat } from './document.ts';

type Stored = Record<string, unknown>;

/** The messages of a chat as they are stored, to be damaged. */
function storedOf({ messages, currentId }: SoundChat): {
  document: Stored;
  map: Record<string, Stored>;
} {
  const document = structuredClone(chatDocument(messages, { currentId }));
  const { messages: map } = document.history as { messages: Record<string, Stored> };
  return { document, map };
}

function read(document: unknown): FirstReadResult {
  const chat = {
    id: 'chat-1',
    userId: 'user-1',
    createdAt: NINE,
    updatedAt: NINE + 60,
    document: JSON.stringify(document),
    meta: '{}',
    rows: [],
    ratings: [],
  };
  return readChat(chat, (NINE + 86_000) * 1000);
}

/** What is done to the messages, one after the other. */
const damages = <Damage>(of: fc.Arbitrary<Damage>) => fc.array(of, { minLength: 1, maxLength: 17 });

/** Does to each message of a map what is its turn. */
function damage<Damage>(
  map: Record<string, Stored>,
  all: readonly Damage[],
  harm: (message: Stored, how: Damage, id: string) => void,
): void {
  for (const [at, [id, message]] of Object.entries(map).entries()) {
    const how = all[at % all.length];
    if (how !== undefined) harm(message, how, id);
  }
}

type How = 'removed' | 'blank' | 'null' | 'kept';
const how = fc.constantFrom<How>('removed', 'blank', 'null', 'kept');

function parentGone(message: Stored, how: How): void {
  if (message.parentId === null || how === 'kept') return;
  if (how === 'removed') delete message.parentId;
  else message.parentId = how === 'blank' ? '' : null;
}

/** A question without a parent says by null that it is the first of its thread. */
function parentGoneUnsaid(message: Stored, how: How): void {
  parentGone(message, how === 'null' && message.role === 'user' ? 'removed' : how);
}

function childrenGone(message: Stored, how: How): void {
  if (how === 'kept') return;
  if (how === 'removed') delete message.childrenIds;
  else message.childrenIds = how === 'blank' ? [] : null;
}

function expectSameOrBroken(result: FirstReadResult, sound: unknown): void {
  if (result.ok) expect(result).toEqual(read(sound));
  else expect(result.reason).toBe('broken_tree');
}

describe('two circles of which each lists a message of the other', () => {
  it('hang together once, whatever both say', () => {
    const asked = { role: 'user', content: 'Write a letter', timestamp: NINE };
    const answered = { role: 'assistant', content: 'Dear bank', timestamp: NINE + 1 };
    const messages = {
      a: { ...asked, parentId: 'b', childrenIds: ['c'] },
      b: { ...answered, parentId: 'a', childrenIds: ['c'] },
      c: { ...asked, parentId: 'd', childrenIds: ['a'] },
      d: { ...answered, parentId: 'c', childrenIds: ['a'] },
    };
    const result = read({ history: { messages, currentId: 'd' } });
    const links = result.ok ? result.conversation.messages.map((each) => each.parentId) : [];
    expect(links).toHaveLength(4);
    expect(links.filter((parent) => parent === null)).toHaveLength(1);
  });
});

describe('a chat of which links are gone', () => {
  it('is the same where parents are gone and their lists of children stay', () => {
    fc.assert(
      fc.property(soundChats, damages(how), (chat, all) => {
        const { document, map } = storedOf(chat);
        damage(map, all, parentGone);
        expect(read(document)).toEqual(read(storedOf(chat).document));
      }),
    );
  });

  it('is the same where lists of children are gone, or name others, and parents stay', () => {
    const others = fc.array(fc.constantFrom('gone', 'm577', 'm157'), { maxLength: 3 });
    fc.assert(
      fc.property(soundChats, damages(fc.oneof(how, others)), (chat, all) => {
        const { document, map } = storedOf(chat);
        const hasParent = (id: string) => map[id] === undefined || map[id].parentId !== null;
        damage(map, all, (message, list) => {
          if (typeof list === 'string') childrenGone(message, list);
          else message.childrenIds = list.filter(hasParent);
        });
        expect(read(document)).toEqual(read(storedOf(chat).document));
      }),
    );
  });

  it('is the same or unreadable where both are gone', () => {
    fc.assert(
      fc.property(soundChats, damages(fc.tuple(how, how)), (chat, all) => {
        const { document, map } = storedOf(chat);
        damage(map, all, (message, [parent, children]) => {
          parentGoneUnsaid(message, parent);
          childrenGone(message, children);
        });
        expectSameOrBroken(read(document), storedOf(chat).document);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same or unreadable where single links are gone on both sides', () => {
    fc.assert(
      fc.property(soundChats, damages(how), (chat, all) => {
        const { document, map } = storedOf(chat);
        damage(map, all, (message, gone, id) => {
          const parent = gone === 'kept' ? undefined : map[String(message.parentId)];
          const children = (parent?.childrenIds ?? []) as string[];
          if (parent !== undefined) parent.childrenIds = children.filter((child) => child !== id);
          parentGoneUnsaid(message, gone);
        });
        expectSameOrBroken(read(document), storedOf(chat).document);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same or unreadable where times are gone as well', () => {
    const gone = fc.record({ parent: how, children: how, time: fc.boolean() });
    fc.assert(
      fc.property(soundChats, damages(gone), (chat, all) => {
        const [damaged, sound] = [storedOf(chat), storedOf(chat)];
        damage(damaged.map, all, (message, { parent, children, time }, id) => {
          parentGoneUnsaid(message, parent);
          childrenGone(message, children);
          for (const map of time ? [damaged.map, sound.map] : []) delete map[id]?.timestamp;
        });
        expectSameOrBroken(read(damaged.document), sound.document);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a chat that is damaged otherwise', () => {
  it('is the same, byte for byte, whatever the order of keys', () => {
    fc.assert(
      fc.property(
        soundChats,
        fc.infiniteStream(fc.nat({ max: 1000 })),
        how,
        (chat, order, links) => {
          const { document, map } = storedOf(chat);
          for (const message of Object.values(map)) parentGone(message, links);
          const shuffled = inOtherOrder(document, () => order.next().value ?? 0);
          expect(JSON.stringify(read(shuffled))).toBe(JSON.stringify(read(document)));
        },
      ),
    );
  });

  it('is the same with remains of deleted answers in it', () => {
    const remains = fc.record({
      key: fc.constantFrom('0', 'm1x', 'zz', 'n'),
      under: fc.nat({ max: 20 }),
      form: fc.constantFrom('bare', 'root', 'below', 'between'),
    });
    fc.assert(
      fc.property(soundChats, damages(remains), (chat, all) => {
        const { document, map } = storedOf(chat);
        for (const { key, under, form } of all) {
          const { id } = chat.messages[under % chat.messages.length] ?? { id: null };
          addRemains(map, key, form, id);
        }
        expect(read(document)).toEqual(read(storedOf(chat).document));
      }),
    );
  });

  it('holds each message once and ends, wherever its links lead', () => {
    const target = fc.oneof(fc.nat({ max: 20 }), fc.constantFrom('gone', null, '', undefined, 5));
    const wires = fc.record({ parent: target, children: fc.array(target, { maxLength: 4 }) });
    fc.assert(
      fc.property(soundChats, damages(wires), target, (chat, all, current) => {
        const { document, map } = storedOf(chat);
        const idOf = (to: unknown) =>
          typeof to === 'number' ? chat.messages[to % chat.messages.length]?.id : to;
        damage(map, all, (message, { parent, children }) => {
          message.parentId = idOf(parent);
          message.childrenIds = children.map(idOf);
        });
        (document.history as Stored).currentId = idOf(current);
        const result = read(document);
        if (!result.ok) return;
        const { messages, currentId } = result.conversation;
        const ids = messages.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(chat.messages.map(({ id }) => id).toSorted());
        // Parents come first: no walk goes round in a circle.
        const before = messages.map(({ parentId }) =>
          parentId === null ? -1 : ids.indexOf(parentId),
        );
        expect(before.filter((place, at) => place >= at)).toEqual([]);
        expect(ids).toContain(currentId);
      }),
    );
  });

  it.each([
    ['no links', () => ({})],
    ['no links and no times', () => ({ timestamp: undefined })],
    ['one long circle', (at: number, count: number) => ({ parentId: `m${(at + 1) % count}` })],
    ['children alone', (at: number) => ({ childrenIds: [`m${at + 1}`] })],
    ['one parent', (at: number) => (at === 0 ? { parentId: null } : { parentId: 'm0' })],
    [
      'lists of all',
      (at: number) =>
        at % 10_000 ? {} : { childrenIds: Array.from({ length: 50_000 }, (_, to) => `m${to}`) },
    ],
  ] as const)('is read within seconds with many messages and %s', (_, linksOf) => {
    const count = 50_000;
    const entries = Array.from({ length: count }, (_, at) => {
      const role = at % 2 === 0 ? 'user' : 'assistant';
      const said = { role, content: `word${at} and word${at + 1}`, timestamp: NINE + at };
      return [`m${at}`, { ...said, ...linksOf(at, count) }];
    });
    const document = { history: { messages: Object.fromEntries(entries), currentId: 'm9' } };
    expect(threadMs(() => read(document))).toBeLessThan(4000);
  });
});

/** The same value, the names of each object in another order. */
function inOtherOrder(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((part) => inOtherOrder(part, next));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => ({ name, part, place: next() }));
  entries.sort((a, b) => a.place - b.place);
  return Object.fromEntries(entries.map(({ name, part }) => [name, inOtherOrder(part, next)]));
}

/** What a deletion leaves of an answer, or puts between two messages. */
function addRemains(
  map: Record<string, Stored>,
  key: string,
  form: string,
  id: string | null,
): void {
  const below = id === null ? undefined : map[id];
  const followUps = ['What else?'];
  if (below === undefined || map[key] !== undefined) return;
  if (form === 'bare') map[key] = { followUps };
  else if (form === 'between') {
    map[key] = { role: 'assistant', parentId: below.parentId, childrenIds: [id], followUps };
    below.parentId = key;
  } else {
    const parentId = form === 'root' ? null : id;
    map[key] = {
      id: key,
      parentId,
      childrenIds: [],
      role: 'assistant',
      followUps,
      timestamp: NINE,
    };
    if (form === 'below') (below.childrenIds as string[]).push(key);
  }
}

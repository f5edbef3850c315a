import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NINE } from '../../support/openwebui-document.ts';
import { eachReported, type Reported } from '../../support/reported.ts';
import { damagedDocument, type Loose, talk, without } from '../../support/talks.ts';

const USAGE = { prompt_tokens: 310, completion_tokens: 95, total_tokens: 405 };

/** What is left of an answer that kept its words alone. */
const bare = ({ content, done, usage }: Loose) => ({
  content,
  done,
  ...(usage === undefined ? {} : { usage }),
});
const answers = (damage: (message: Loose) => Loose) => (message: Loose) =>
  message.role === 'assistant' ? damage(message) : message;
const only = (which: number, damage: (message: Loose) => Loose) => (message: Loose, at: number) =>
  at === which ? damage(message) : message;

type Damage = (message: Loose, position: number, ids: readonly string[]) => Loose;

/** By what was reported: damages that lose nothing. */
const KINDS: Readonly<Record<string, Readonly<Record<string, Damage>>>> = {
  'an answer that lost its place': {
    'the first': only(1, bare),
    'the last': only(3, bare),
    both: answers(bare),
  },
  'answers without a parent': {
    'null in both': answers((message) => ({ ...message, parentId: null })),
    'an empty text in both': answers((message) => ({ ...message, parentId: '' })),
    'missing in both': answers((message) => without(message, 'parentId')),
    'missing in the last': only(3, (message) => without(message, 'parentId')),
  },
  'children that were not written': {
    'empty lists of answers': answers((message) => ({ ...message, childrenIds: [] })),
    'no lists at all': (message) => without(message, 'childrenIds'),
    'a list of what belongs to others': (message, position, ids) =>
      position === 0 ? { ...message, childrenIds: [...ids].reverse() } : message,
    'lists of what is no longer there': answers((message) => ({
      ...message,
      childrenIds: ['d3b7-long-gone'],
    })),
  },
};

describe.each(Object.entries(KINDS))('%s', (_, kinds) => {
  eachReported((use) => {
    it('costs no ask, no answer, no minute and no token', async () => {
      const world = use();
      const [names, silent] = await fill(world, kinds);
      const all = [...names, ...silent];
      expect(await world.run()).toMatchObject({
        status: 'completed',
        conversationsProcessed: all.length,
        conversationsFailed: 0,
        error: null,
      });
      const [facts, usage] = [await world.facts(), await world.usage()];
      expect(facts.sound).toMatchObject(SOUND);
      for (const name of all) {
        const { withAi, ...known } = facts[name] ?? {};
        expect({ name, ...known }).toEqual({ ...facts.sound, name, withAi: undefined });
        expect(Math.abs((withAi ?? 0) - (facts.sound?.withAi ?? 0))).toBeLessThan(0.5);
      }
      for (const name of names) expect({ name, ...usage[name] }).toMatchObject({ name, ...KNOWN });
      for (const name of silent)
        expect({ name, ...usage[name] }).toMatchObject({ name, ...UNKNOWN });
      const { totalChats, totalMessages, coverage } = await world.summary();
      expect({ totalChats, totalMessages, counted: coverage.counted }).toEqual({
        totalChats: all.length,
        totalMessages: 4 * all.length,
        counted: all.length,
      });
      expect((await world.cost()).total).toMatchObject({
        answers: 2 * all.length,
        answersWithoutUsage: 2 * silent.length,
      });
    });
  });
});

const SOUND = {
  status: 'estimated',
  day: '2026-03-02',
  outcome: 'done',
  messages: 4,
  asks: 2,
  branches: 1,
  minutes: expect.any(Number),
};
const KNOWN = { answers: 2, unknown: 0, input: 620, output: 190, total: 810 };
const UNKNOWN = { answers: 2, unknown: 2, input: null, output: null, total: null };

/**
 * A sound chat and one of each damage, half an hour apart, each the same work; then each damage once more where no answer had
 * usage. Gives the ids of both.
 */
async function fill(
  { source }: Reported,
  kinds: Readonly<Record<string, Damage>>,
): Promise<[string[], string[]]> {
  const named = Object.entries({ sound: (message: Loose) => message, ...kinds });
  const chats = [
    ...named.map(([id, damage]) => ({ id, damage, usage: USAGE })),
    ...named.slice(1).map(([id, damage]) => ({ id: `${id}, silent`, damage, usage: undefined })),
  ];
  for (const [half, { id, damage, usage }] of chats.entries()) {
    const at = NINE + half * 1800;
    const document = damagedDocument(talk({ at, usage }), damage);
    await source.hand.chat({ id, document, createdAt: at, updatedAt: at + 300 });
  }
  const ids = chats.map(({ id }) => id);
  return [ids.slice(0, named.length), ids.slice(named.length)];
}

describe('answers without a parent, of which one was asked for again', () => {
  eachReported((use) => {
    it('belong to the question that lists them', async () => {
      const world = use();
      const damages = {
        sound: (message: Loose) => message,
        damaged: answers((message) => without(message, 'parentId')),
      };
      for (const [hour, [id, damage]] of Object.entries(damages).entries()) {
        const [q1, a1, q2, a2] = talk({ at: NINE + 3600 * hour, usage: USAGE });
        const again = { ...a1, id: randomUUID(), timestamp: NINE + 3600 * hour + 60 };
        const messages = [q1, a1, { ...q2, parentId: again.id }, a2, again];
        const document = damagedDocument(messages, damage, { currentId: a2.id });
        await world.source.hand.chat({ id, document });
      }
      await world.run();
      const { sound, damaged } = await world.facts();
      expect(sound).toMatchObject({ messages: 5, asks: 2, branches: 2, regenerations: 1 });
      expect(damaged).toEqual(sound);
    });
  });
});

describe('chats of a client that numbers messages from one', () => {
  eachReported((use) => {
    it('count each, though they say the same in the same second', async () => {
      const world = use();
      const ids = ['m1', 'm2', 'm3', 'm4'] as const;
      for (const id of ['one', 'two', 'three']) {
        const document = damagedDocument(talk({ ids, usage: USAGE }), (message) => message);
        await world.source.hand.chat({ id, document });
      }
      await world.run();
      const facts = await world.facts();
      expect(Object.values(facts).map(({ status }) => status)).toEqual(Array(3).fill('estimated'));
    });
  });
});

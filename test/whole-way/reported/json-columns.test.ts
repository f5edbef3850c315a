import { describe, expect, it } from 'vitest';
import {
  answer,
  ask,
  chatDocument,
  type DocumentMessage,
  NINE,
} from '../../support/openwebui-document.ts';
import { eachReported, type Reported } from '../../support/reported.ts';

const file = (id: string) => ({ type: 'file', id, name: `${id}.pdf` });
const measured = (tokens: number) => ({
  usage: { prompt_tokens: tokens, completion_tokens: tokens / 2 },
});

/**
 * A question answered three times, and gone on with from the third by a question that was then edited: the edit keeps a file
 * and brings another one. `step` seconds lie between two messages; `named` names them so that jsonb turns their order around.
 */
function branched(step: number, named: (place: number) => string): DocumentMessage[] {
  const at = (place: number) => ({ timestamp: NINE + place * step });
  const id = (place: number) => named(place);
  const words = 'Write a letter to the plumber about the tap in the laundry that drips';
  return [
    ask(id(0), null, `${words}, for ${id(0)}.`, at(0)),
    answer(id(1), id(0), 'Dear Sir, the tap drips. Please come.', { ...at(1), ...measured(200) }),
    answer(id(2), id(0), 'Dear plumber, our tap drips.', { ...at(2), ...measured(220) }),
    answer(
      id(3),
      id(0),
      'Dear plumber, since Monday the tap in the laundry drips. When can you come?',
      {
        ...at(3),
        ...measured(240),
      },
    ),
    ask(id(4), id(3), 'Add what the plan says about the pipes behind it', {
      ...at(4),
      files: [file('plan')],
    }),
    ask(id(5), id(3), 'Add what both plans say about the pipes behind it', {
      ...at(5),
      files: [file('plan'), file('cellar')],
    }),
    answer(
      id(6),
      id(5),
      'The pipe behind it is of copper, 15 mm, and comes from the cellar.',
      at(6),
    ),
  ];
}

/** Shorter and shorter, and from z to a: as they were written, and for jsonb the other way round. */
const shrinking = (place: number) => `${'zyxwvut'[place]}${'-'.repeat(30 - 2 * place)}`;
/** Alike in length, so that jsonb orders them by their letters. */
const falling = (place: number) => `laundry-message-${'zyxwvut'[place]}`;

const CHATS = [
  { id: 'spread', step: 25, named: shrinking, currentId: shrinking(6) },
  { id: 'spread, nothing shown', step: 25, named: falling, currentId: 'no-such-message-here' },
  {
    id: 'at once',
    step: 0,
    named: (place: number) => `a${falling(place)}`,
    currentId: `a${falling(6)}`,
  },
  {
    id: 'at once, nothing shown',
    step: 0,
    named: (place: number) => `b${shrinking(place)}`,
    currentId: 'none',
  },
];

async function fill({ source }: Reported): Promise<void> {
  for (const [hour, { id, step, named, currentId }] of CHATS.entries()) {
    const document = chatDocument(branched(step, named), { currentId });
    await source.hand.chat({ id, userId: `tenant-${hour}`, document });
  }
}

const FACTS = {
  status: 'estimated',
  day: '2026-03-02',
  outcome: 'done',
  messages: 7,
  asks: 2,
  branches: 4,
  regenerations: 2,
  edits: 1,
  files: 2,
};
const USAGE = { answers: 4, unknown: 1, input: 660, output: 330 };

/** Everything that the runs left, as it would be for any order of keys. */
async function figures(world: Reported) {
  const { models } = await world.cost();
  const { totalTimeSaved, withAiMinutes, coverage } = await world.summary();
  const figures = { models, totalTimeSaved, withAiMinutes, coverage };
  return { facts: await world.facts(), usage: await world.usage(), figures };
}

describe('a document whose keys the store puts into another order', () => {
  eachReported((use, engine) => {
    const ways =
      engine === 'postgres'
        ? ['jsonb', 'text', 'json'].map((type) => [type, asColumn(type)] as const)
        : ([
            ['turned around', (world: Reported) => rewritten(world, (keys) => keys.toReversed())],
            ['sorted', (world: Reported) => rewritten(world, (keys) => keys.toSorted())],
            ['as jsonb has them', (world: Reported) => rewritten(world, byLength)],
          ] as const);

    it(`gives the same facts and figures: ${ways.map(([name]) => name).join(', ')}`, async () => {
      const world = use();
      await fill(world);
      expect(await world.run()).toMatchObject({ conversationsProcessed: CHATS.length });
      const before = await figures(world);
      for (const { id } of CHATS) {
        expect({ id, ...before.facts[id] }).toMatchObject({ id, ...FACTS });
        expect({ id, ...before.usage[id] }).toMatchObject({ id, ...USAGE });
      }
      let processingVersion = 'test-1';
      for (const [name, change] of ways) {
        await change(world);
        await world.source.hand.script('update chat set updated_at = updated_at + 1');
        expect({ name, ...(await world.run({}, { processingVersion })) }).toMatchObject({
          name,
          conversationsProcessed: 0,
          conversationsSkipped: CHATS.length,
        });
        processingVersion = name;
        await world.run({}, { processingVersion });
        expect({ name, ...(await figures(world)) }).toEqual({ name, ...before });
      }
    });
  });
});

function asColumn(type: string): (world: Reported) => Promise<void> {
  return ({ source }) =>
    source.hand.script(`alter table chat alter column chat type ${type} using chat::text::${type}`);
}

type Order = (keys: readonly string[]) => readonly string[];

function byLength(keys: readonly string[]): string[] {
  return keys.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

async function rewritten({ source }: Reported, order: Order): Promise<void> {
  for (const { id, step, named, currentId } of CHATS) {
    const document = chatDocument(branched(step, named), { currentId });
    const text = JSON.stringify(inOrder(document, order)).replaceAll("'", "''");
    await source.hand.script(`update chat set chat = '${text}' where id = '${id}'`);
  }
}

/** The same with the keys of every object in this order. */
function inOrder(value: unknown, order: Order): unknown {
  if (Array.isArray(value)) return value.map((each) => inOrder(each, order));
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  return Object.fromEntries(
    order([...fields.keys()]).map((key) => [key, inOrder(fields.get(key), order)]),
  );
}

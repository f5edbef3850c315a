import { describe, expect, it } from 'vitest';
import { chatDocument, type DocumentMessage } from '../../support/openwebui-document.ts';
import { eachReported, type Reported } from '../../support/reported.ts';
import { talk } from '../../support/talks.ts';

const seconds = (text: string) => Date.parse(text) / 1000;

/** 2024-05-17T22:35:10Z: in Berlin half an hour past midnight. */
const ASKED = seconds('2024-05-17T22:35:10Z');
const DAY = '2024-05-18';
/** When all of it was imported. */
const IMPORTED = seconds('2026-03-09T15:00:00Z');
const ZONE = 'Europe/Berlin';
const USAGE = { prompt_tokens: 150, completion_tokens: 60, total_tokens: 210 };

/** An older importer writes no times at all, and the model on questions too. */
function asImported(messages: readonly DocumentMessage[], timed = 0): DocumentMessage[] {
  return messages.map(({ timestamp, ...message }, place) => ({
    ...message,
    model: 'gpt-4-legacy',
    ...(place < timed ? { timestamp } : {}),
  }));
}

interface Imported {
  readonly timestamp: unknown;
  readonly messages: readonly DocumentMessage[];
}

const untimed = (timestamp: unknown): Imported => ({
  timestamp,
  messages: asImported(talk({ at: ASKED, usage: USAGE })),
});
/** The document says the time of the import, the messages say theirs. */
const timed = (places: number): Imported => ({
  timestamp: IMPORTED * 1000,
  messages: asImported(talk({ at: ASKED, usage: USAGE }), places),
});

/** Only the document says when. */
const BY_DOCUMENT: Readonly<Record<string, Imported>> = {
  'seconds with a fraction': untimed(ASKED + 0.731_02),
  milliseconds: untimed(ASKED * 1000 + 731),
  'seconds as text': untimed(String(ASKED)),
  'ISO 8601': untimed('2024-05-17T22:35:10.731Z'),
  'ISO 8601 elsewhere': untimed('2024-05-18T04:20:10+05:45'),
};
const BY_MESSAGES: Readonly<Record<string, Imported>> = {
  'every message': timed(4),
  'the first message alone': timed(1),
};

async function fill({ source }: Reported, chats: Readonly<Record<string, Imported>>) {
  for (const [at, [id, { timestamp, messages }]] of Object.entries(chats).entries()) {
    // Each says something of its own: what is the same word by word without a time is one conversation.
    const [first, ...rest] = messages;
    const own = [{ ...first, content: `For house ${at}. ${first?.content}` }, ...rest];
    const document = chatDocument(own as DocumentMessage[], { timestamp });
    await source.hand.chat({
      id,
      document,
      userId: 'tenant',
      createdAt: IMPORTED,
      updatedAt: IMPORTED,
    });
  }
}

const importDay = { start_date: '2026-03-08', end_date: '2026-03-11' };
const oldDay = { start_date: DAY, end_date: DAY };

describe('an old export that is imported today', () => {
  eachReported(
    (use) => {
      it('is booked on the days on which it was, by a person who was there then', async () => {
        const world = use();
        await world.account('tenant', '2023-01-05T08:00:00Z');
        await fill(world, { ...BY_DOCUMENT, ...BY_MESSAGES });
        expect(await world.run()).toMatchObject({ conversationsProcessed: 7, error: null });
        const facts = await world.facts();
        for (const id of Object.keys(BY_DOCUMENT)) {
          const unknown = { status: 'unestimated', reason: 'no_times', outcome: 'done' };
          expect({ id, ...facts[id] }).toMatchObject({ id, ...unknown, day: DAY, asks: 2 });
        }
        for (const id of Object.keys(BY_MESSAGES)) {
          const known = { status: 'estimated', reason: null, outcome: 'done' };
          expect({ id, ...facts[id] }).toMatchObject({ id, ...known, day: DAY, asks: 2 });
        }
        expect(await world.summary(importDay)).toMatchObject({
          totalChats: 0,
          totalMessages: 0,
          totalTimeSaved: null,
        });
      });

      it('adds no time where none is known, and says how much of it there is', async () => {
        const world = use();
        await world.account('tenant', '2023-01-05T08:00:00Z');
        await fill(world, BY_DOCUMENT);
        await world.run();
        const { totalChats, totalTimeSaved, withAiMinutes, coverage } = await world.summary(oldDay);
        expect({ totalChats, totalTimeSaved, withAiMinutes }).toEqual({
          totalChats: 5,
          totalTimeSaved: null,
          withAiMinutes: null,
        });
        expect(coverage).toMatchObject({ counted: 0, zero: 0, unestimated: 5 });
        expect(coverage.reasons).toEqual([
          { status: 'unestimated', reason: 'no_times', conversations: 5 },
        ]);
      });

      it('counts its model on answers alone, on the old day', async () => {
        const world = use();
        await world.account('tenant', '2023-01-05T08:00:00Z');
        await fill(world, { ...BY_DOCUMENT, ...BY_MESSAGES });
        await world.run();
        expect((await world.cost({}, importDay)).models).toEqual([]);
        const { models } = await world.cost({}, oldDay);
        expect(models).toMatchObject([
          { model: 'gpt-4-legacy', answers: 14, inputTokens: 14 * 150, outputTokens: 14 * 60 },
        ]);
      });

      it('comes from elsewhere where its owner had no account then, and costs nothing here', async () => {
        const world = use();
        await world.account('tenant', '2025-11-03T08:00:00Z');
        await fill(world, { ...BY_DOCUMENT, ...BY_MESSAGES });
        expect(await world.run()).toMatchObject({ conversationsProcessed: 7, error: null });
        for (const [id, facts] of Object.entries(await world.facts())) {
          const left = { status: 'excluded', reason: 'import', day: DAY, minutes: null };
          expect({ id, ...facts }).toMatchObject({ id, ...left });
        }
        expect(await world.usage()).toEqual({});
        expect(await world.summary(importDay)).toMatchObject({ totalChats: 0 });
        const { coverage } = await world.summary(oldDay);
        expect(coverage.reasons).toEqual([
          { status: 'excluded', reason: 'import', conversations: 7 },
        ]);
      });
    },
    { zone: ZONE },
  );
});

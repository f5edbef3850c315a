import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { analyse, identityOf, OWN } from '../analysis/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { confidenceOf } from '../kernel/statistics.ts';
import { rebuildDays } from './rebuild-days.ts';
import { storedFacts } from './stored-facts.ts';

/** Of what is left out by rule nothing is somebody's: no task, no message. */
function leftOut(over: Parameters<typeof factsOf>[0]) {
  const facts = factsOf({ ...over, status: 'excluded' });
  return { ...facts, analysis: { ...facts.analysis, messageCount: 0 }, episodes: [] };
}

function contextOf(given: ReturnType<typeof conversation>) {
  const at = '2026-03-10T12:00:00.000Z';
  return {
    hashUserId: person,
    baseModelOf: () => null,
    toolOf: () => 'other',
    keepsTurns: false,
    identity: identityOf(given),
    origin: OWN,
    accountExisted: null,
    topicTags: [],
    zone: 'UTC',
    processingVersion: 'test',
    fingerprint: 'f',
    ...{ at, runAt: at },
  };
}

const range = { from: '2026-03-01', to: '2026-03-31' };

describe('rebuildDays', () => {
  eachDialect(cogniforce, (use) => {
    const rebuild = () =>
      rebuildDays({
        repositories: { cogniforce: use().handle.repositories },
        analysis: { zone: 'UTC', offChatMinutes: 2 },
        clock: fixedClock('2026-03-10T12:00:00Z'),
      });
    const total = () => use().aggregates.total(range);

    it('adds up people and days', async () => {
      const { facts, aggregates } = use();
      await facts.replace([
        factsOf({ id: 'a' }),
        factsOf({ id: 'b', day: '2026-03-03' }),
        factsOf({ id: 'c', person: person('two') }),
      ]);
      expect(await rebuild()).toBe(2);
      expect(await total()).toMatchObject({
        conversations: 3,
        messages: 6,
        conservativeBaseline: 90,
        withAi: 36,
        saved: 54,
        confidence: confidenceOf(1.15),
        counted: 3,
      });
      expect(await aggregates.people(range)).toBe(2);
      expect((await aggregates.byDay(range)).map(({ day, people }) => [day, people])).toEqual([
        ['2026-03-03', 1],
        ['2026-03-02', 2],
      ]);
    });

    it('books each topic of a conversation on its day, and learning on none', async () => {
      const { facts, aggregates } = use();
      const given = conversation([
        asked('Write a letter to the bank', 0),
        answered(words(180), 1),
        asked('New topic: teach me chess', 30),
        answered(words(180), 31),
        asked('New topic: write a letter to the tax office', 24 * 60),
        answered(words(180), 24 * 60 + 1),
      ]);
      const found = analyse(given, { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 });
      await facts.replace([storedFacts(given, found, contextOf(given))]);
      await rebuild();
      const [first, , last] = found.episodes;
      const days = await aggregates.byDay(range);
      expect(days.map(({ day, withAi, conversations }) => [day, withAi, conversations])).toEqual([
        ['2026-03-03', last?.withAiMinutes, 1],
        ['2026-03-02', first?.withAiMinutes, 0],
      ]);
      for (const { conservativeBaseline } of days) expect(conservativeBaseline).toBeGreaterThan(0);
    });

    it('counts the work of one where another only learned', async () => {
      const { facts, db } = use();
      const given = conversation([
        asked('Teach me chess', 0),
        answered(words(180), 1),
        asked('Write a letter to the bank', 3, { authorId: 'anna' }),
        answered(words(180), 4, { authorId: 'anna' }),
      ]);
      const found = analyse(given, { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 });
      await facts.replace([storedFacts(given, found, contextOf(given))]);
      await rebuild();
      const rows = await db
        .selectFrom('daily_aggregates')
        .select(['user_id_hash', 'total_manual_time_estimated as minutes'])
        .where('user_id_hash', 'is not', null)
        .execute();
      const minutes = new Map(rows.map((row) => [row.user_id_hash, row.minutes]));
      expect(minutes.get(person('anna'))).toBeGreaterThan(0);
      expect(minutes.get(person('person'))).toBeNull();
    });

    it('writes nothing when nothing changed', async () => {
      const { facts, db } = use();
      await facts.replace([factsOf()]);
      await rebuild();
      const before = await db.selectFrom('daily_aggregates').selectAll().orderBy('id').execute();
      expect(await rebuild()).toBe(0);
      const after = await db.selectFrom('daily_aggregates').selectAll().orderBy('id').execute();
      expect(after).toEqual(before);
      expect(await db.selectFrom('dirty_day').selectAll().execute()).toEqual([]);
    });

    it('takes a conversation away from the day that it has left', async () => {
      const { facts, aggregates } = use();
      await facts.replace([factsOf()]);
      await rebuild();
      await facts.replace([factsOf({ day: '2026-03-05' })]);
      await rebuild();
      expect((await aggregates.byDay(range)).map(({ day }) => day)).toEqual(['2026-03-05']);
      expect(await total()).toMatchObject({ conversations: 1, saved: 18 });
    });

    it('counts two chats side by side as one time', async () => {
      const { facts } = use();
      await facts.replace([factsOf({ id: 'a' }), factsOf({ id: 'b' })]);
      await rebuild();
      expect(await total()).toMatchObject({ conservativeBaseline: 60, withAi: 14, saved: 46 });
    });

    it('counts what is left out by rule and by its name, and what the server made in no total', async () => {
      const { facts, aggregates } = use();
      const excluded = (reason: string, over = {}) =>
        factsOf({ id: reason, status: 'excluded', reason, ...over });
      await facts.replace([
        factsOf({ id: 'work' }),
        factsOf({ id: 'failed', outcome: 'no', success: 0 }),
        factsOf({ id: 'chat', p50: 0 }),
        factsOf({ id: 'no times', status: 'unestimated', reason: 'no_times' }),
        ...['copy', 'import', 'empty', 'learning', 'internal', 'automation'].map((reason) =>
          excluded(reason),
        ),
      ]);
      await rebuild();
      expect(await total()).toMatchObject({ conversations: 8, copies: 3, learning: 1, zero: 2 });
      const statuses = await aggregates.statuses(range);
      expect(statuses.map(({ status, reason }) => `${status} ${reason}`)).toEqual([
        ...['estimated counted', 'estimated failed', 'estimated small_talk'],
        ...['excluded automation', 'excluded copy', 'excluded empty', 'excluded import'],
        ...['excluded internal', 'excluded learning', 'unestimated no_times'],
      ]);
      expect(statuses.every(({ conversations }) => conversations === 1)).toBe(true);
    });

    it('tells how many of the conversations are gone, and no longer when they are back', async () => {
      const { facts, aggregates, handle } = use();
      const { goneRecords } = handle.repositories;
      await facts.replace([factsOf({ id: 'a' }), factsOf({ id: 'b' })]);
      expect(await goneRecords.markGone(['a'], '2026-03-09')).toBe(1);
      expect(await goneRecords.markGone(['a'], '2026-03-10')).toBe(0);
      await rebuild();
      const gone = async () =>
        (await aggregates.statuses(range)).filter(({ status }) => status === 'gone');
      expect(await gone()).toEqual([{ status: 'gone', reason: 'counted', conversations: 1 }]);
      const { conversations, saved } = await total();
      expect([conversations, saved]).toEqual([2, 46]);
      await goneRecords.markBack(['a']);
      await rebuild();
      expect(await gone()).toEqual([]);
    });

    it('gives somebody who wrote in the conversation of another their messages and their time', async () => {
      const { facts, db, aggregates } = use();
      const [mine, theirs] = [factsOf({ id: 'a' }), factsOf({ id: 'a', person: person('two') })];
      await facts.replace([
        {
          ...mine,
          authors: [
            {
              conversationId: 'a',
              person: person('two'),
              day: '2026-03-02',
              messageCount: 3,
              askCount: 1,
            },
          ],
          episodes: [...mine.episodes, ...theirs.episodes.map((each) => ({ ...each, ordinal: 1 }))],
        },
      ]);
      await rebuild();
      const people = await aggregates.byPerson(range, { limit: 9, offset: 0 });
      const two = people.find((each) => each.person === person('two'));
      expect(two).toMatchObject({
        conversations: 0,
        messages: 3,
        withAi: 12,
        conservativeBaseline: 30,
      });
      expect(await total()).toMatchObject({
        conversations: 1,
        messages: 5,
        conservativeBaseline: 60,
      });
      const engagement = await db.selectFrom('user_engagement').selectAll().execute();
      expect(engagement).toHaveLength(2);
    });

    it('adds nothing for what is unknown or left out, and says how many they are', async () => {
      const { facts } = use();
      await facts.replace([
        factsOf({ id: 'a', p50: null, status: 'unestimated' }),
        factsOf({ id: 'b', status: 'excluded', reason: 'learning' }),
        factsOf({ id: 'c', p50: 0 }),
        factsOf({ id: 'd', status: 'excluded', reason: 'internal', day: '2026-03-09' }),
      ]);
      await rebuild();
      expect(await total()).toMatchObject({
        conversations: 3,
        unestimated: 1,
        learning: 1,
        zero: 1,
        conservativeBaseline: 0,
        withAi: 12,
      });
    });

    it('knows no saving where nothing is estimated', async () => {
      const { facts } = use();
      await facts.replace([factsOf({ p50: null, status: 'unestimated' })]);
      await rebuild();
      expect(await total()).toMatchObject({
        saved: null,
        conservativeBaseline: null,
        withAi: null,
        confidence: null,
      });
    });

    it('cuts a day of more than eight hours of baseline and counts it', async () => {
      const { facts } = use();
      await facts.replace([factsOf({ p50: 500 })]);
      await rebuild();
      expect(await total()).toMatchObject({ conservativeBaseline: 480, cappedUserDays: 1 });
    });

    it('keeps what each person did', async () => {
      const { facts, db } = use();
      await facts.replace([factsOf({ id: 'a' }), factsOf({ id: 'b', day: '2026-03-03' })]);
      await rebuild();
      const rows = await db.selectFrom('user_engagement').selectAll().execute();
      expect(rows).toMatchObject([
        {
          user_id: person('one'),
          daily_active_days: 2,
          total_conversations: 2,
          total_messages: 4,
          avg_session_duration: 10,
          last_activity_at: Date.parse('2026-03-03T09:10:00Z') / 1000,
        },
      ]);
    });

    it('counts neither a copy nor what the server made among what a person did', async () => {
      const { facts, db } = use();
      await facts.replace([
        factsOf({ id: 'a' }),
        leftOut({ id: 'copy', day: '2026-03-03', reason: 'copy' }),
        leftOut({ id: 'note', day: '2026-03-04', reason: 'internal' }),
      ]);
      await rebuild();
      const rows = await db.selectFrom('user_engagement').selectAll().execute();
      expect(rows).toMatchObject([
        { daily_active_days: 1, total_conversations: 1, total_messages: 2 },
      ]);
    });
  });
});

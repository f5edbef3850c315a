import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, person } from '../../test/support/cogniforce.ts';
import { type EngineName, freshAddress, NoPostgres } from '../../test/support/fresh-address.ts';
import { migrated } from '../../test/support/migrated.ts';
import { openWebuiWorld, type World } from '../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../test/support/openwebui-document.ts';
import { openDomain } from '../data/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { userHasher } from '../kernel/pseudonym.ts';
import { currentRun, type RunOptions, type RunResult, type Stage1, startRun } from './index.ts';

const hashUserId = userHasher('a salt for tests');

/** Both databases, each on an engine of its own, and a run over them. */
async function worldOf(sourceEngine: EngineName, ownEngine: EngineName) {
  const [sourcePlace, ownPlace] = await Promise.all([
    freshAddress(sourceEngine),
    freshAddress(ownEngine),
  ]);
  const source: World = await openWebuiWorld(sourcePlace);
  await ownPlace.create((await migrated(ownEngine, cogniforce)).address);
  const own = openDomain(cogniforce, ownPlace.address, { settings: { hashUserId } });
  const clock = { ms: Date.parse('2026-03-10T12:00:00Z'), now: () => clock.ms };
  const stage: Stage1 = {
    repositories: { source: source.handle.repositories, cogniforce: own.repositories },
    analysis: { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 },
    processingVersion: 'test-1',
    hashUserId,
    clock,
    minimumGroup: 5,
  };
  return {
    source,
    own,
    stage,
    clock,
    async run(
      options: Partial<RunOptions> & { version?: string } = {},
      over: Partial<Stage1> = {},
    ) {
      const { version: processingVersion = 'test-1', ...rest } = options;
      const started = await startRun(
        { ...stage, processingVersion, ...over },
        { requestedBy: 'command', ...rest },
      );
      return started.result;
    },
    /** Every row but those that a run writes about itself. */
    async dump() {
      const names = [
        'conversation_analysis',
        'conversation_insights',
        'user_engagement',
        'daily_aggregates',
        'daily_method',
        'daily_status',
        'message_mark',
        'calibration',
        'episode',
        'estimate',
        'usage_fact',
        'unreadable_conversation',
        'dirty_day',
        'membership',
        'group_label',
        'setting',
      ] as const;
      const rows = await Promise.all(
        names.map((name) => own.db.selectFrom(name).selectAll().execute()),
      );
      return rows.map((each) => each.map((row) => JSON.stringify(row)).sort());
    },
    async end() {
      await source.close();
      await own.close();
      await Promise.all([sourcePlace.drop(), ownPlace.drop()]);
    },
  };
}

const ALL_DAYS = { from: '2000-01-01', to: '2100-01-01' };

/** Ids as Open WebUI makes them. */
const [U1, A1, U2, A2] = [
  '10000000-0000-4000-8000-000000000001',
  '10000000-0000-4000-8000-000000000002',
  '10000000-0000-4000-8000-000000000003',
  '10000000-0000-4000-8000-000000000004',
] as const;

const conversation = (
  text = 'Write a short mail to the supplier about the late parts',
  [asked, answered]: readonly [string, string] = ['u1', 'a1'],
) =>
  chatDocument([
    ask(asked, null, text, { timestamp: NINE }),
    answer(answered, asked, 'Dear supplier, the parts are late. When will they come?', {
      timestamp: NINE + 1,
    }),
  ]);

const MIXTURES = [
  ['sqlite', 'sqlite'],
  ['postgres', 'postgres'],
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
] as const;

describe.each(MIXTURES)('a run from %s to %s', (sourceEngine, ownEngine) => {
  let world: Awaited<ReturnType<typeof worldOf>>;
  let there = false;
  beforeEach(async (context) => {
    there = false;
    world = await worldOf(sourceEngine, ownEngine).catch((error: unknown) => {
      if (error instanceof NoPostgres) return context.skip(`no PostgreSQL: ${error.message}`);
      throw error;
    });
    there = true;
  });
  afterEach(async () => {
    if (there) await world.end();
  });

  it('analyses what is there, and nothing a second time', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    await world.source.hand.chat({
      id: 'c-2',
      document: conversation('Translate this into French'),
    });
    expect(await world.run()).toMatchObject({
      status: 'completed',
      conversationsProcessed: 2,
      conversationsSkipped: 0,
      conversationsFailed: 0,
      error: null,
    });
    const before = await world.dump();
    world.clock.ms += 3_600_000;
    expect(await world.run()).toMatchObject({ conversationsProcessed: 0, conversationsSkipped: 2 });
    expect(await world.dump()).toEqual(before);
  });

  it('fits the answers given since the last run, and publishes with them', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    await world.run();
    const published = async () => {
      const row = await world.own.db
        .selectFrom('conversation_analysis')
        .select('manual_time_most_likely as minutes')
        .executeTakeFirstOrThrow();
      return row.minutes ?? 0;
    };
    const before = await published();
    const episode = await world.own.db
      .selectFrom('episode')
      .select('estimate_id')
      .executeTakeFirstOrThrow();
    const answersOf = async (...people: readonly string[]) => {
      for (const name of people) {
        await world.own.repositories.calibration.addLabel({
          ...answerTo({ id: name, person: person(name) }, 240),
          estimate_id: episode.estimate_id,
        });
      }
      await world.run();
    };
    await answersOf('a', 'b', 'c', 'd');
    expect(await published()).toBe(before);
    await answersOf('e');
    expect(await published()).toBeGreaterThan(1.5 * before);
    const [day] = await world.own.repositories.aggregates.methods({
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(day).toMatchObject({ method: 'heuristic', version: 1, tasks: 1 });
    const once = await world.dump();
    await world.run();
    expect(await world.dump()).toEqual(once);
  });

  it('does a changed conversation again and replaces its row', async () => {
    const { hand } = world.source;
    await hand.chat({ id: 'c-1', document: conversation(), updatedAt: NINE });
    await world.run();
    const changed = JSON.stringify(conversation('Another ask of another length entirely'));
    await hand.script(
      `update chat set chat = '${changed}', updated_at = ${NINE + 60} where id = 'c-1'`,
    );
    expect(await world.run()).toMatchObject({ conversationsProcessed: 1, conversationsSkipped: 0 });
    const rows = await world.own.db.selectFrom('conversation_analysis').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.source_updated_at).toBe(NINE + 60);
  });

  it('sees an import whose date is older than all that it knows', async () => {
    const { hand } = world.source;
    await hand.chat({ id: 'new', document: conversation(), updatedAt: NINE });
    await world.run();
    await hand.chat({ id: 'imported', document: conversation(), updatedAt: NINE - 90_000_000 });
    expect(await world.run()).toMatchObject({ conversationsProcessed: 1, conversationsSkipped: 1 });
  });

  it('counts a document that it cannot read, with its reason, and goes on', async () => {
    const { hand } = world.source;
    await hand.chat({ id: 'c-1', document: '[]' });
    await hand.chat({ id: 'c-2', document: conversation() });
    const counts = { status: 'completed', conversationsProcessed: 1, conversationsFailed: 1 };
    expect(await world.run()).toMatchObject(counts);
    const before = await world.dump();
    expect(await world.run()).toMatchObject({
      ...counts,
      conversationsProcessed: 0,
      conversationsSkipped: 1,
    });
    expect(await world.dump()).toEqual(before);
    const [row] = await world.own.db.selectFrom('unreadable_conversation').selectAll().execute();
    expect(row).toMatchObject({ conversation_id: 'c-1', reason: 'not_an_object' });
  });

  it('has failed when no conversation at all could be read', async () => {
    await world.source.hand.chat({ id: 'c-1', document: 'null' });
    expect(await world.run()).toMatchObject({
      status: 'failed',
      error: { code: 'SCHEMA_UNKNOWN', message: 'No conversation could be read.' },
    });
  });

  it('analyses all again under another version of the method, and keeps every estimate', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    await world.run();
    expect(await world.run({ version: 'test-2' })).toMatchObject({ conversationsProcessed: 1 });
    const [row] = await world.own.db.selectFrom('conversation_analysis').selectAll().execute();
    expect(row?.processing_version).toBe('test-2');
  });

  it('stops at the limit, and the next run goes on from there', async () => {
    for (const id of ['a', 'b', 'c'])
      await world.source.hand.chat({
        id,
        document: conversation(`Write letter ${id} to the bank`),
      });
    expect(await world.run({ maximum: 2 })).toMatchObject({ conversationsProcessed: 2 });
    expect(await world.run()).toMatchObject({ conversationsProcessed: 1, conversationsSkipped: 2 });
  });

  it('ends as interrupted when told to stop, and loses nothing', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    expect(await world.run({ signal: AbortSignal.abort() })).toMatchObject({
      status: 'interrupted',
    });
    expect(await world.run()).toMatchObject({ status: 'completed', conversationsProcessed: 1 });
  });

  it('counts a conversation once that a killed run had counted, and left in doubt since its copy turned up', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    await world.source.hand.chat({ id: 'c-2', document: conversation('Translate this') });
    await world.run();
    const { db, repositories } = world.own;
    await db
      .updateTable('conversation_analysis')
      .set({ source_fingerprint: null })
      .where('conversation_id', '=', 'c-1')
      .execute();
    world.clock.ms += 3_600_000;
    const counts = { conversationsProcessed: 0, conversationsSkipped: 2 };
    expect(await world.run()).toMatchObject(counts);
    expect(await repositories.families.stale(null, 10)).toEqual([]);
    await repositories.facts.doubtAll();
    expect(await world.run()).toMatchObject({ conversationsProcessed: 2, conversationsSkipped: 0 });
  });

  it('refuses to begin beside a run of a version without leases, and is seen from everywhere', async () => {
    const row = {
      id: '11111111-1111-4111-8111-111111111111',
      run_date: '2026-03-10',
      started_at: '2026-03-10T12:00:00.000Z',
      heartbeat_at: '2026-03-10T12:00:00.000Z',
      status: 'running',
    };
    await world.own.db.insertInto('processing_log').values(row).execute();
    world.clock.ms += 20_000;
    await expect(world.run()).rejects.toMatchObject({
      code: 'RUN_IN_PROGRESS',
      message: 'Another run is going on; if its process has died, the next one can begin in 10 s.',
    });
    expect(await currentRun(world.stage)).toMatchObject({ id: row.id });
    world.clock.ms += 60_000;
    expect(await currentRun(world.stage)).toBeNull();
    expect(await world.run()).toMatchObject({ status: 'completed' });
  });

  it('writes nothing more once another process has taken it over, and what both stored adds up', async () => {
    const { source, own, stage } = world;
    for (const id of ['c-1', 'c-2', 'c-3']) {
      await source.hand.chat({
        id,
        document: conversation(`Write a mail about the parts of ${id}`),
      });
    }
    const { chats } = source.handle.repositories;
    const outside = AsyncLocalStorage.snapshot();
    let second: RunResult | null = null;
    const takenOverMeanwhile = {
      ...chats,
      async fetch(listed: Parameters<typeof chats.fetch>[0]) {
        const fetched = await chats.fetch(listed);
        second ??= await outside(async () => {
          await own.db.updateTable('run_lease').set({ expires_ms: 0 }).execute();
          return world.run();
        });
        return fetched;
      },
    };
    const repositories = {
      ...stage.repositories,
      source: { ...stage.repositories.source, chats: takenOverMeanwhile },
    };
    const first = await world.run({}, { repositories });
    expect(first).toMatchObject({ status: 'interrupted', error: { code: 'RUN_TAKEN_OVER' } });
    expect(second).toMatchObject({ status: 'completed', conversationsProcessed: 3 });
    const rows = await own.db
      .selectFrom('processing_log')
      .select(['status', 'conversations_processed'])
      .orderBy('status')
      .execute();
    expect(rows).toEqual([
      { status: 'completed', conversations_processed: 3 },
      { status: 'interrupted', conversations_processed: 0 },
    ]);
  });

  it('takes no notice of a shared copy, and keeps what it knows of a conversation that is gone', async () => {
    const { hand } = world.source;
    await hand.chat({ id: 'c-1', document: conversation() });
    await hand.chat({ id: 'c-2', document: conversation('Translate this into French') });
    await world.run();
    const before = await told();
    await hand.chat({ id: 'c-3', userId: 'shared-c-1', document: conversation() });
    await hand.script("delete from chat where id = 'c-2'");
    expect(await world.run()).toMatchObject({
      conversationsProcessed: 0,
      conversationsSkipped: 1,
      conversationsGone: 1,
    });
    const { sums, statuses } = await told();
    expect(sums).toEqual(before.sums);
    expect(statuses).toEqual([
      { status: 'estimated', reason: 'counted', conversations: 2 },
      { status: 'gone', reason: 'counted', conversations: 1 },
    ]);
    await hand.chat({ id: 'c-2', document: conversation('Translate the letter') });
    await world.run();
    const marked = await world.own.db
      .selectFrom('conversation_analysis')
      .select('conversation_id')
      .where('gone_on', 'is not', null)
      .execute();
    expect(marked).toEqual([]);
    expect((await told()).statuses).toHaveLength(1);

    async function told() {
      const { aggregates } = world.own.repositories;
      return {
        sums: await aggregates.total(ALL_DAYS),
        statuses: await aggregates.statuses(ALL_DAYS),
      };
    }
  });

  it('forgets a conversation that is gone where the settings say so, and who copied it gains nothing', async () => {
    const { hand } = world.source;
    const document = { ...conversation('Write a letter', [U1, A1]), id: 'c-1' };
    await hand.chat({ id: 'c-1', document, createdAt: NINE });
    await hand.chat({ id: 'copy', userId: 'user-2', document, createdAt: NINE });
    await hand.chat({ id: 'c-2', document: conversation('Translate the letter') });
    await world.run();
    const { db, repositories } = world.own;
    await hand.script("delete from chat where id = 'c-1'");
    expect(await world.run({}, { deletedChats: 'forget' })).toMatchObject({ conversationsGone: 1 });
    const rows = await db
      .selectFrom('conversation_analysis')
      .select(['conversation_id', 'status_reason'])
      .orderBy('conversation_id')
      .execute();
    expect(rows).toEqual([
      { conversation_id: 'c-2', status_reason: null },
      { conversation_id: 'copy', status_reason: 'copy' },
    ]);
    for (const table of ['episode', 'usage_fact', 'estimate', 'message_mark'] as const) {
      const left = await db.selectFrom(table).select('conversation_id').execute();
      expect(left.map((row) => row.conversation_id)).not.toContain('c-1');
    }
    expect(await repositories.aggregates.total(ALL_DAYS)).toMatchObject({ counted: 1, copies: 1 });
  });

  it('counts more unreadable conversations of a reason than it names', async () => {
    for (let at = 0; at < 12; at += 1) {
      await world.source.hand.chat({ id: `bad-${at}`, document: 'null' as never });
    }
    await world.source.hand.chat({ id: 'good', document: conversation() });
    const [unreadable, ...others] = (await world.run()).unreadable;
    expect(others).toEqual([]);
    expect(unreadable).toMatchObject({ conversations: 12 });
    expect(unreadable?.ids).toHaveLength(10);
  });

  it('forgets a copy, and what was sent in the conversation itself stays', async () => {
    const { hand } = world.source;
    const asked = 'Write a short mail to the supplier about the late parts';
    const born = { ...conversation(asked, [U1, A1]), id: 'elsewhere' };
    await hand.chat({ id: 'first', document: born, createdAt: NINE });
    await world.run();
    const talk = chatDocument([
      ask(U1, null, asked, { timestamp: NINE }),
      answer(A1, U1, 'Dear supplier, the parts are late. When?', { timestamp: NINE + 1 }),
      ask(U2, A1, 'Write a letter to the bank about the loan', { timestamp: NINE + 60 }),
      answer(A2, U2, 'Dear bank, about the loan.', { timestamp: NINE + 61 }),
    ]);
    const document = { ...talk, id: 'elsewhere' };
    await hand.chat({ id: 'copy', userId: 'user-2', document, createdAt: NINE + 50 });
    await world.run();
    const before = await world.own.repositories.aggregates.total(ALL_DAYS);
    expect(before).toMatchObject({ counted: 2 });
    await hand.script("delete from chat where id = 'copy'");
    await world.run({}, { deletedChats: 'forget' });
    await world.run({ version: 'test-2' }, { deletedChats: 'forget' });
    const { db, repositories } = world.own;
    expect(await repositories.aggregates.total(ALL_DAYS)).toMatchObject({ counted: 1, copies: 0 });
    const kept = await db.selectFrom('forgotten_conversation').selectAll().execute();
    expect(kept).toMatchObject([
      { conversation_id: 'copy', marks: expect.stringMatching(/^\w{24}$/) },
    ]);
  });

  it('keeps nothing of what it forgets where short ids make its words guessable', async () => {
    const { hand } = world.source;
    const document = chatDocument([
      ask('1', null, 'Write a short mail', { timestamp: NINE }),
      answer('2', '1', 'Dear supplier', { timestamp: NINE + 1 }),
    ]);
    await hand.chat({ id: 'c-1', document });
    await hand.chat({ id: 'c-2', document: conversation('Translate the letter') });
    await world.run();
    await hand.script("delete from chat where id = 'c-1'");
    await world.run({}, { deletedChats: 'forget' });
    expect(await world.own.db.selectFrom('forgotten_conversation').selectAll().execute()).toEqual(
      [],
    );
  });

  it('forgets many at once on another day alone: it may be another database', async () => {
    const { hand } = world.source;
    const ids = Array.from({ length: 24 }, (_, at) => `c-${at}`);
    for (const id of ids) await hand.chat({ id, document: conversation(`Write letter ${id}`) });
    await world.run();
    await hand.script("delete from chat where id <> 'c-0' and id <> 'c-1'");
    const warnings: string[] = [];
    const options = { onWarning: (warning: string) => warnings.push(warning) };
    const forget = { deletedChats: 'forget' } as const;
    const kept = async () => (await world.own.repositories.goneRecords.counts()).gone;
    expect(await world.run(options, forget)).toMatchObject({ conversationsGone: 22 });
    expect(warnings).toEqual([expect.stringMatching(/^22 of 24 conversations are no longer/)]);
    await hand.script("delete from chat where id = 'c-1'");
    await world.run(options, forget);
    expect(await kept()).toBe(23);
    world.clock.ms += 24 * 3_600_000;
    await world.run(options, forget);
    expect(await kept()).toBe(0);
  });

  it('counts the rating of a chat that is gone for who rated, and of none that is known', async () => {
    const { hand } = world.source;
    const rate = (id: string, chat_id: string, rating: number) =>
      hand.insert('feedback', {
        id,
        user_id: 'user-1',
        type: 'rating',
        data: JSON.stringify({ rating, model_id: 'model-a' }),
        meta: JSON.stringify({ chat_id, message_id: 'a1' }),
        created_at: NINE,
        updated_at: NINE,
      });
    await hand.chat({ id: 'c-1', document: conversation() });
    await rate('f-1', 'c-1', 1);
    await rate('f-2', 'gone', -1);
    await world.run();
    await hand.script("delete from chat where id = 'c-1'");
    await world.run();
    const outside = await world.own.repositories.outsideUsage.of('deleted_chat');
    expect(outside).toMatchObject([
      {
        ...{ person: hashUserId('user-1'), day: '2026-03-02', model: 'model-a' },
        ...{ baseModel: null, answers: 0, ratingsUp: 0, ratingsDown: 1 },
      },
    ]);
    const facts = world.own.db.selectFrom('usage_fact').select(['ratings_up', 'ratings_down']);
    expect(await facts.execute()).toEqual([{ ratings_up: 1, ratings_down: 0 }]);
    await world.run({}, { deletedChats: 'forget' });
    expect(await world.own.repositories.outsideUsage.of('deleted_chat')).toEqual([]);
  });

  // A view of SQLite has no faults of its own.
  if (sourceEngine === 'postgres') {
    it('says that ratings are missing, loses none that it knew, and takes them up once they can be read', async () => {
      const { hand } = world.source;
      const { outsideUsage } = world.own.repositories;
      const rate = (id: string, chat_id: string, message_id: string) =>
        hand.insert('feedback', {
          ...{ id, user_id: 'user-1', type: 'rating', created_at: NINE, updated_at: NINE },
          data: JSON.stringify({ rating: 1 }),
          meta: JSON.stringify({ chat_id, message_id }),
        });
      await rate('f-0', 'deleted', 'a1');
      await hand.chat({ id: 'c-0', document: conversation('Translate a letter') });
      await world.run();
      const outside = await outsideUsage.of('deleted_chat');
      expect(outside).toHaveLength(1);
      await rate('f-1', 'c-1', 'a1');
      await hand.chat({ id: 'c-1', document: conversation() });
      await hand.script(`alter table feedback rename to sound; create view feedback as
      select (1 / (created_at - created_at))::text as id, user_id, type, data, meta, created_at,
        updated_at from sound`);
      const { error } = await world.run();
      expect(error).toMatchObject({ code: 'SOURCE_INCOMPLETE' });
      expect(error?.message).toContain('Some ratings are missing; they come with a later run.');
      expect(await outsideUsage.of('deleted_chat')).toEqual(outside);
      expect((await world.run()).conversationsProcessed).toBe(0);
      await hand.script('drop view feedback; alter table sound rename to feedback');
      expect((await world.run()).error).toBeNull();
      expect((await world.run()).conversationsProcessed).toBe(2);
      const facts = world.own.db.selectFrom('usage_fact').select(['conversation_id', 'ratings_up']);
      expect(await facts.orderBy('conversation_id').execute()).toEqual([
        { conversation_id: 'c-0', ratings_up: 0 },
        { conversation_id: 'c-1', ratings_up: 1 },
      ]);
    });

    it('goes on without the models and accounts that it cannot read, and says so', async () => {
      const { hand } = world.source;
      await hand.chat({ id: 'c-1', document: conversation() });
      await world.run();
      await hand.script(`drop table model; create view model as
      select id, (1 / (updated_at - updated_at))::text as base_model_id from chat`);
      const warnings: string[] = [];
      const options = { version: 'test-2', onWarning: (warning: string) => warnings.push(warning) };
      expect(await world.run(options)).toMatchObject({ status: 'completed', error: null });
      expect(warnings).toEqual([expect.stringMatching(/^The models or the tools that are set up/)]);
      expect(warnings[0]).toContain('PostgreSQL');
    });
  }

  it('analyses all again once it may read what was closed to it', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    await world.run();
    const { settings } = world.own.repositories;
    await settings.put('source_closed', '["feedback.data"]');
    expect(await world.run()).toMatchObject({ conversationsProcessed: 1 });
    expect(await world.run()).toMatchObject({ conversationsProcessed: 0 });
  });

  it('reads the groups, and completes with a warning where it must not', async () => {
    await world.source.hand.chat({ id: 'c-1', document: conversation() });
    await inGroup('user-1');
    await world.run();
    const [row] = await world.own.repositories.groups.memberships();
    expect(row).toMatchObject({ person: hashUserId('user-1'), groupId: 'g' });
    await world.source.hand.script('alter table group_member rename column user_id to account');
    const warnings: string[] = [];
    const ended = await world.run({ onWarning: (warning) => warnings.push(warning) });
    expect(ended).toMatchObject({ status: 'completed', error: null });
    expect(warnings).toEqual([
      'One group of Open WebUI has a list of members that cannot be read: it stays as it was.',
    ]);
    expect(await world.own.repositories.groups.memberships()).toEqual([row]);
  });

  async function inGroup(userId: string): Promise<void> {
    const { hand } = world.source;
    await hand.account(userId, 'user');
    await hand.insert('group', { id: 'g', name: 'A group' });
    await hand.insert('group_member', { id: 'm', group_id: 'g', user_id: userId });
  }

  it('keeps no raw user id', async () => {
    await world.source.hand.chat({
      id: 'c-1',
      document: conversation(),
      userId: 'a-person-of-the-source',
    });
    await inGroup('a-person-of-the-source');
    await world.run();
    const text = JSON.stringify(await world.dump());
    expect(text).not.toContain('a-person-of-the-source');
    expect(text).toContain(hashUserId('a-person-of-the-source'));
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { hashUserId } from '../../test/support/demonstrated.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { onSqlite } from '../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../test/support/openwebui-document.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type Stage1, startRun } from './index.ts';
import { writeOneByOne } from './one-by-one.ts';
import { rebuildDays } from './rebuild-days.ts';

const document = (model: string) =>
  chatDocument([
    ask('u1', null, 'Write a short mail to the supplier about the late parts'),
    answer('a1', 'u1', 'Dear supplier, the parts are late. When will they come?', {
      model,
      timestamp: NINE + 60,
    }),
  ]);

describe('a chat that cannot be kept', () => {
  onSqlite((source) => {
    eachDialect(
      cogniforce,
      (use) => {
        /** A run in which nothing can be kept that a model called `poison` answered, where that is so. */
        async function run(isPoisonous = false) {
          const { repositories } = source().handle;
          const catalogue: Stage1['repositories']['source']['catalogue'] = {
            load: async () => ({
              ...(await repositories.catalogue.load()),
              baseModelOf: (model) => (isPoisonous && model === 'poison' ? 'NUL \0' : null),
            }),
          };
          const stage: Stage1 = {
            repositories: {
              source: { ...repositories, catalogue },
              cogniforce: use().handle.repositories,
            },
            analysis: { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 },
            processingVersion: isPoisonous ? 'test-1' : 'test-2',
            hashUserId,
            clock: { now: () => Date.parse('2026-03-10T12:00:00Z') },
            minimumGroup: 5,
          };
          return (await startRun(stage, { requestedBy: 'command' })).result;
        }
        const reasons = () => use().facts.unreadable();

        it('costs no other chat of its batch anything, and is clean when it can be', async () => {
          const { hand } = source();
          for (const [id, model] of [
            ['a', 'm'],
            ['b', 'poison'],
            ['c', 'm'],
          ] as const) {
            await hand.chat({ id, document: document(model) });
          }
          expect(await run(true)).toMatchObject({
            status: 'completed',
            ...{ conversationsProcessed: 2, conversationsFailed: 1 },
            unreadable: [{ reason: 'not_storable', conversations: 1, ids: ['b'] }],
          });
          const kept = await use().db.selectFrom('usage_fact').select('conversation_id').execute();
          expect(kept.map((row) => row.conversation_id).sort()).toEqual(['a', 'c']);
          expect(await run()).toMatchObject({ conversationsProcessed: 3, conversationsFailed: 0 });
          expect(await reasons()).toEqual([]);
        });

        it('is counted once where its id is longer than ids are, until it is gone', async () => {
          const { hand } = source();
          const id = 'x'.repeat(300);
          await hand.chat({ id: 'a', document: document('m') });
          await hand.chat({ id, document: document('m') });
          const one = [{ reason: 'not_storable', conversations: 1, readBefore: 0 }];
          for (const _ of [1, 2]) {
            expect(await run()).toMatchObject({ status: 'completed', conversationsFailed: 1 });
            expect(await reasons()).toEqual(one);
          }
          await hand.script(`delete from chat where id = '${id}'`);
          await run();
          expect(await reasons()).toEqual([]);
        });

        it('is clean again when it is whole as it was before, with the time it had', async () => {
          const { hand } = source();
          await hand.chat({ id: 'a', document: document('m'), updatedAt: NINE });
          await run();
          const [before] = await use().db.selectFrom('conversation_analysis').selectAll().execute();
          await hand.script(
            `create table kept as select * from chat; update chat set chat = '{', updated_at = ${NINE + 60}`,
          );
          await run();
          expect(await reasons()).toEqual([
            { reason: 'not_json', conversations: 1, readBefore: 1 },
          ]);
          await hand.script(
            `update chat set chat = (select chat from kept), updated_at = ${NINE}; drop table kept`,
          );
          expect(await run()).toMatchObject({ conversationsSkipped: 1, conversationsFailed: 0 });
          expect(await reasons()).toEqual([]);
          const after = await use().db.selectFrom('conversation_analysis').selectAll().execute();
          expect(after).toEqual([before]);
        });
      },
      { settings: { hashUserId } },
    );
  });
});

describe('figures of impossible days', () => {
  eachDialect(cogniforce, (use) => {
    it('do not end the rebuild of the others', async () => {
      const { facts, db, handle } = use();
      await facts.replace([factsOf({ id: 'sound' })]);
      await facts.replace([factsOf({ id: 'late', day: '9999-12-31', person: person('two') })]);
      // As a revision may have marked it.
      await db
        .insertInto('dirty_day')
        .values({ user_id_hash: person('one'), day: '9999-12-31' })
        .execute();
      await rebuildDays({
        repositories: { cogniforce: handle.repositories },
        analysis: { zone: 'Europe/Berlin', offChatMinutes: 2 },
        clock: { now: () => 0 },
      });
      const days = await db.selectFrom('daily_aggregates').select('analysis_date').execute();
      expect(new Set(days.map((row) => row.analysis_date))).toEqual(new Set(['2026-03-02']));
      expect(await db.selectFrom('dirty_day').selectAll().execute()).toEqual([]);
    });
  });
});

describe('writing one by one', () => {
  const failure = (code: 'DATABASE_FAILED' | 'DATABASE_LOCKED', violation: string | null) =>
    new CogniforceError(code, 'refused', { violation });

  it('isolates what the database refuses, and nothing that is no row’s own fault', async () => {
    const written: number[] = [];
    const write = async (some: readonly number[]) => {
      if (some.includes(3)) throw failure('DATABASE_FAILED', 'value');
      written.push(...some);
    };
    expect(await writeOneByOne([1, 2, 3, 4], write)).toEqual([3]);
    expect(written).toEqual([1, 2, 4]);
    const locked = failure('DATABASE_LOCKED', null);
    await expect(writeOneByOne([1, 2], () => Promise.reject(locked))).rejects.toBe(locked);
  });
});

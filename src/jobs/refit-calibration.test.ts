import { describe, expect, it } from 'vitest';
import { answerTo, factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { addDays } from '../kernel/days.ts';
import { derivedId } from '../kernel/pseudonym.ts';
import { rebuildDays } from './rebuild-days.ts';
import { refitCalibration } from './refit-calibration.ts';

const clock = fixedClock('2026-03-10T12:00:00Z');
const range = { from: '2026-03-01', to: '2026-12-31' };
const DAY = '2026-03-02';
const LATER = '2026-03-06T00:00:00.000Z';

/** Conversations of 20 minutes each, by six people in turn, on days one after the other. */
const worked = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    factsOf({ id: `c-${at}`, person: person(`${at % 6}`), day: addDays(DAY, at), p50: 20 }),
  );

const answer = (at: number, minutes: number | null) =>
  answerTo({ id: `c-${at}`, person: person(`${at % 6}`), p50: 20 }, minutes);

/** What both engines made, to be the same. */
const dumps: string[] = [];

describe('refitCalibration', () => {
  eachDialect(cogniforce, (use) => {
    const stage = () => ({
      repositories: { cogniforce: use().handle.repositories },
      analysis: { zone: 'UTC', offChatMinutes: 2 },
      clock,
      minimumGroup: 5,
    });
    const total = () => use().aggregates.total(range);
    async function run(signal?: AbortSignal) {
      const versions = await refitCalibration(stage());
      await rebuildDays(stage(), signal);
      return versions;
    }
    async function answers(count: number, minutes: number | null, over: object = {}) {
      const { calibration } = use().handle.repositories;
      for (let at = 0; at < count; at += 1) {
        await calibration.addLabel({ ...answer(at, minutes), ...over });
      }
    }
    async function dump() {
      const { db } = use();
      const names = ['calibration', 'daily_aggregates', 'daily_method'] as const;
      const rows = await Promise.all(
        names.map((name) => db.selectFrom(name).selectAll().orderBy('id').execute()),
      );
      const published = await db
        .selectFrom('conversation_analysis')
        .select(['manual_time_low', 'manual_time_high', 'time_saved_minutes'])
        .orderBy('conversation_id')
        .execute();
      return JSON.stringify([...rows, published], (_, value) =>
        // An object's keys come back in another order from jsonb.
        value !== null && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      );
    }

    it('publishes what people answered: days, conversations and their methods follow', async () => {
      await use().facts.replace(worked(40));
      await run();
      expect(await total()).toMatchObject({ conservativeBaseline: 800 });
      await answers(30, 60);
      expect(await run()).toBe(1);
      const sums = await total();
      // The level goes 30 / 33 of the way, and the only class that was asked about 30 / 40 of the rest.
      const way = 30 / 33 + (3 / 33) * (30 / 40);
      expect((sums.conservativeBaseline ?? 0) / 800).toBeCloseTo(3 ** way, 6);
      const [conversation] = await use()
        .db.selectFrom('conversation_analysis')
        .select(['manual_time_most_likely', 'time_saved_minutes'])
        .execute();
      const published = conversation?.manual_time_most_likely ?? 0;
      expect(published * 40).toBeCloseTo(sums.conservativeBaseline ?? 0, 6);
      expect(conversation?.time_saved_minutes).toBeCloseTo(published - 12, 9);
      const estimates = await use().db.selectFrom('estimate').select('p50').distinct().execute();
      expect(estimates).toEqual([{ p50: 20 }]);
      expect(await use().aggregates.methods(range)).toMatchObject([
        { method: 'test', version: 1, tasks: 40, conservativeBaseline: sums.conservativeBaseline },
      ]);
    });

    it('corrects the minutes beside the chat by what people answer, in days and conversations', async () => {
      await use().facts.replace(worked(6));
      await run();
      expect(await total()).toMatchObject({ withAi: 6 * 12, offChatDeviation: 6 });
      // 30 answered, 10 in the chat on one turn: 20 beside it. Five people make a group, and go five eighths of the way from 2.
      await answers(6, 20, { with_ai_minutes: 30, chat_minutes: 10, counted_turns: 1 });
      // One version of the method, one of the allowance.
      expect(await run()).toBe(2);
      const { allowance } = use().handle.repositories;
      expect(await allowance.inForce()).toMatchObject({ minutes: 13.25, prior: 2, labels: 5 });
      const { withAi, conservativeBaseline } = await total();
      expect(withAi).toBeCloseTo(6 * 23.25, 9);
      const [conversation] = await use()
        .db.selectFrom('conversation_analysis')
        .select(['time_saved_minutes', 'with_ai_minutes'])
        .execute();
      expect(conversation?.with_ai_minutes).toBe(12);
      expect(conversation?.time_saved_minutes).toBeCloseTo(
        (conservativeBaseline ?? 0) / 6 - 23.25,
        9,
      );
      expect(await run()).toBe(0);
      await use().db.deleteFrom('label').execute();
      await run();
      expect(await total()).toMatchObject({ withAi: 6 * 12, offChatDeviation: 6 });
    });

    it('leaves the minutes beside the chat as they are set until five people have answered', async () => {
      await use().facts.replace(worked(6));
      await answers(4, 20, { with_ai_minutes: 30, chat_minutes: 10, counted_turns: 1 });
      await run();
      expect(await use().handle.repositories.allowance.inForce()).toBeNull();
      expect(await total()).toMatchObject({ withAi: 6 * 12 });
    });

    it('takes another setting at once, whatever answers made of the one before', async () => {
      await use().facts.replace(worked(6));
      await answers(6, 20, { with_ai_minutes: 30, chat_minutes: 10, counted_turns: 1 });
      await run();
      await use().handle.repositories.made.doubtAllDays();
      await rebuildDays({ ...stage(), analysis: { zone: 'UTC', offChatMinutes: 1 } });
      expect(await total()).toMatchObject({ withAi: 6 * 11, offChatDeviation: 3 });
    });

    it('writes nothing until five people have answered anew, and then one version', async () => {
      await use().facts.replace(worked(18));
      const { calibration } = use().handle.repositories;
      for (let at = 0; at < 10; at += 1) {
        const answered_at = `2026-03-05T00:00:0${at}.000Z`;
        await calibration.addLabel({
          ...answer(at, 60),
          user_id_hash: person(`${at % 5}`),
          answered_at,
        });
      }
      await run();
      const before = await dump();
      expect(await run()).toBe(0);
      expect(await dump()).toBe(before);
      for (const at of [11, 12, 13, 14]) {
        await calibration.addLabel({ ...answer(at, 5), answered_at: LATER });
        expect(await run()).toBe(0);
      }
      expect(await dump()).toBe(before);
      await calibration.addLabel({ ...answer(15, 5), answered_at: LATER });
      expect(await run()).toBe(1);
      const versions = await use().handle.repositories.calibration.summaries(['test']);
      expect(versions.map(({ version, labels }) => [version, labels])).toEqual([
        [1, 10],
        [2, 15],
      ]);
    });

    it('goes back to the prior when every answer is withdrawn', async () => {
      await use().facts.replace(worked(12));
      await run();
      const before = await total();
      await answers(10, 60);
      await run();
      await use().db.deleteFrom('label').execute();
      expect(await run()).toBe(1);
      expect(await total()).toEqual(before);
    });

    it.each([
      ['four people', (at: number) => ({ user_id_hash: person(`${at % 4}`) })],
      // The other four calibrate nothing: what is left is one person's.
      [
        'one person, four having seen the estimate',
        (at: number) => ({ seen_estimate: at % 5 > 0 }),
      ],
    ])('moves no figure by the answers of %s', async (_, over) => {
      await use().facts.replace(worked(40));
      await run();
      const before = await dump();
      const { calibration } = use().handle.repositories;
      for (let at = 0; at < 40; at += 1) {
        const user_id_hash = person(`${at % 5}`);
        await calibration.addLabel({ ...answer(at, 60), user_id_hash, ...over(at) });
      }
      expect(await run()).toBe(0);
      expect(await dump()).toBe(before);
    });

    it('goes back to the prior when the answers left are of too few people', async () => {
      await use().facts.replace(worked(40));
      await run();
      const before = await total();
      await answers(5, 60);
      expect(await run()).toBe(1);
      expect((await total()).conservativeBaseline).toBeGreaterThan(
        before.conservativeBaseline ?? 0,
      );
      await use().db.deleteFrom('label').where('user_id_hash', '=', person('0')).execute();
      expect(await run()).toBe(1);
      expect(await total()).toEqual(before);
      expect(await use().handle.repositories.calibration.summaries(['test'])).toMatchObject([
        { labels: 5, state: 'uncalibrated' },
        { labels: 0, state: 'uncalibrated', medianError: null },
      ]);
    });

    it('makes no version of answers that saw the estimate', async () => {
      await use().facts.replace(worked(12));
      await answers(12, 240, { seen_estimate: true });
      expect(await run()).toBe(0);
    });

    it('comes to the same bytes when it is killed in between, and on either engine', async () => {
      await use().facts.replace(worked(40));
      await run();
      await answers(25, 60);
      const { calibration } = use().handle.repositories;
      for (let at = 25; at < 32; at += 1) await calibration.addLabel(answer(at, null));
      const stop = new AbortController();
      let looked = 0;
      const { nextDirty } = use().handle.repositories.days;
      const dying = {
        ...stage(),
        repositories: {
          cogniforce: {
            ...use().handle.repositories,
            days: {
              ...use().handle.repositories.days,
              nextDirty: () => {
                looked += 1;
                if (looked === 3) stop.abort();
                return nextDirty();
              },
            },
          },
        },
      };
      await refitCalibration(dying);
      await rebuildDays(dying, stop.signal);
      expect(await use().db.selectFrom('dirty_day').selectAll().execute()).not.toEqual([]);
      await run();
      dumps.push(await dump());
      await use().db.deleteFrom('daily_aggregates').execute();
      await use().db.deleteFrom('daily_method').execute();
      await use().facts.replace(worked(40));
      await run();
      dumps.push(await dump());
      expect(new Set(dumps).size).toBe(1);
    });

    it('cuts a day at eight hours after the calibration, not before', async () => {
      await use().facts.replace(worked(40));
      await use().facts.replace([factsOf({ id: 'long', person: person('long'), p50: 300 })]);
      await answers(30, 60);
      await run();
      expect(await total()).toMatchObject({ cappedUserDays: 1 });
    });

    it('lets an answer count for every method that estimated just that task', async () => {
      const facts = worked(12);
      await use().facts.replace(facts);
      const own = await use().db.selectFrom('estimate').selectAll().execute();
      const model = own.map((estimate, at) => ({
        ...{ ...estimate, topics: null },
        id: derivedId('by a model', `${at}`),
        method: 'llm',
        model: 'model-a',
        p50: 100,
        p90: 200,
      }));
      await use().db.insertInto('estimate').values(model).execute();
      await answers(12, 20);
      expect(await run()).toBe(2);
      const fits = await use().handle.repositories.calibration.inForce();
      expect([...fits.keys()]).toEqual(['llm model-a', 'test']);
      const { level = 0, labels = 0 } = fits.get('llm model-a')?.calibration ?? {};
      expect(labels).toBeGreaterThanOrEqual(5);
      expect(level).toBeCloseTo((Math.log(0.2) * labels + Math.log(0.5) * 3) / (labels + 3), 6);
    });

    it('says of a sum over methods what their shared errors come to', async () => {
      await use().facts.replace(worked(40));
      await run();
      const before = await total();
      expect((before.sharedDeviation ?? 0) / (before.meanBaseline ?? 1)).toBeCloseTo(0.7, 9);
      await answers(30, 60);
      await run();
      const after = await total();
      expect((after.sharedDeviation ?? 0) / (after.meanBaseline ?? 1)).toBeLessThan(0.2);
    });
  });
});

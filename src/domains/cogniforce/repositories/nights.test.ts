import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { openDomain } from '../../../data/index.ts';
import { instant } from '../../../kernel/days.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const NIGHT = '2026-03-02T00:15:00.000Z';
const at = (seconds: number) => instant(Date.parse(NIGHT) + seconds * 1000);
const claim = (seconds: number, over = {}) => ({
  ...{ scheduledAt: NIGHT, now: at(seconds), until: at(seconds + 60) },
  ...{ future: at(seconds + 120), atOnce: false, ...over },
});
const waiting = { scheduledAt: NIGHT, state: 'waiting', reason: null } as const;
const reason = { code: 'DATABASE_LOCKED', sentence: 'The database is locked.' };
const run = { id: derivedId('run'), began: at(5), at: at(9) };

describe('nights', () => {
  eachDialect(cogniforce, (use) => {
    it('are claimed by one of many connections', async () => {
      const { address, nights } = use();
      await nights.open([waiting]);
      const claims = await Promise.all(
        Array.from({ length: 5 }, () => {
          const handle = openDomain(cogniforce, address);
          onTestFinished(() => handle.close());
          return handle.repositories.nights.claim(claim(1));
        }),
      );
      expect(claims.filter((each) => each !== null)).toEqual([{ scheduledAt: NIGHT, tries: 1 }]);
    });

    it('are given back with a reason, and claimed again at the next try, or at once', async () => {
      const { nights } = use();
      await nights.open([waiting]);
      const held = await nights.claim(claim(1));
      const failed = { reason, triedAt: at(2), nextTryAt: at(32) };
      await nights.failed(held ?? { scheduledAt: NIGHT, tries: 0 }, failed);
      expect(await nights.of(NIGHT)).toMatchObject({
        ...{ state: 'waiting', tries: 1, reasonCode: reason.code, reason: reason.sentence },
        ...{ triedAt: at(2), nextTryAt: at(32) },
      });
      expect(await nights.claim(claim(31))).toBeNull();
      expect(await nights.claim(claim(31, { atOnce: true }))).toMatchObject({ tries: 2 });
      expect(await nights.claim(claim(40, { atOnce: true }))).toBeNull();
    });

    it('are held as long as somebody holds on, and nobody gives back what is another’s by now', async () => {
      const { nights } = use();
      await nights.open([waiting]);
      const first = { scheduledAt: NIGHT, tries: 1 };
      await nights.claim(claim(0));
      expect(await nights.hold(first, claim(50))).toBe(true);
      expect(await nights.claim(claim(100))).toBeNull();
      expect(await nights.claim(claim(110))).toMatchObject({ tries: 2 });
      expect(await nights.hold(first, claim(111))).toBe(false);
      await nights.failed(first, { reason, triedAt: at(112), nextTryAt: at(112) });
      expect(await nights.of(NIGHT)).toMatchObject({ state: 'running', reason: null });
    });

    it('are free when the clock was set back since they were claimed', async () => {
      const { nights } = use();
      await nights.open([waiting]);
      await nights.claim(claim(86_400));
      expect(await nights.claim(claim(0))).toMatchObject({ tries: 2 });
    });

    it('are done by a run that began later, and never again', async () => {
      const { nights } = use();
      const missed = { scheduledAt: at(-86_400), state: 'missed', reason } as const;
      const next = { ...waiting, scheduledAt: at(86_400) };
      await nights.open([missed, waiting, next]);
      await nights.done(run);
      await nights.done({ ...run, id: derivedId('later') });
      expect(await nights.newest(9)).toMatchObject([
        { state: 'waiting', runId: null },
        { state: 'completed', runId: run.id, doneAt: run.at },
        { state: 'missed', runId: run.id },
      ]);
      await nights.open([{ ...waiting, state: 'missed', reason }]);
      await nights.noteTries(NIGHT, 3, { reason, triedAt: at(9), nextTryAt: at(9) });
      expect(await nights.claim(claim(999, { atOnce: true }))).toBeNull();
      expect(await nights.of(NIGHT)).toMatchObject({ state: 'completed', tries: 0, reason: null });
    });

    it('that were missed and are to come again have nothing that made good for them, and can be claimed', async () => {
      const { nights } = use();
      const missed = (seconds: number) =>
        ({ scheduledAt: at(seconds), state: 'missed', reason }) as const;
      await nights.open([missed(-86_400), { ...waiting, scheduledAt: at(-43_200) }, missed(0)]);
      await nights.done(run);
      expect(await nights.claim(claim(1, { atOnce: true }))).toBeNull();
      await nights.doubtAhead(at(0));
      expect(await nights.of(NIGHT)).toMatchObject({ runId: run.id });
      await nights.doubtAhead(at(-86_400));
      expect(await nights.newest(9)).toMatchObject([
        { state: 'missed', runId: null, doneAt: null, reasonCode: reason.code },
        { state: 'completed', runId: run.id },
        { state: 'missed', runId: run.id, doneAt: run.at },
      ]);
      expect(await nights.claim(claim(1))).toMatchObject({ tries: 1 });
    });

    it('take tries that were made while nothing could be written', async () => {
      const { nights } = use();
      const last = { reason, triedAt: at(60), nextTryAt: at(180) };
      await nights.noteTries(NIGHT, 2, last);
      await nights.noteTries(NIGHT, 1, last);
      expect(await nights.of(NIGHT)).toMatchObject({
        ...{ state: 'waiting', tries: 3, reasonCode: reason.code },
        ...{ triedAt: at(60), nextTryAt: at(180) },
      });
    });

    it('are kept to the 400 newest', async () => {
      const { nights } = use();
      const day = (index: number) => ({ ...waiting, scheduledAt: at(index * 86_400) });
      await nights.open(Array.from({ length: 405 }, (_, index) => day(index)));
      const kept = await nights.newest(999);
      expect(kept).toHaveLength(400);
      expect(kept.at(-1)?.scheduledAt).toBe(at(5 * 86_400));
      expect(await nights.before(at(0))).toBeNull();
    });

    it('know runs that completed, by when they began', async () => {
      const { nights, db } = use();
      const row = {
        ...{ id: run.id, run_date: '2026-03-02', started_at: run.began },
        status: 'completed',
      };
      await db
        .insertInto('processing_log')
        .values([
          { ...row, completed_at: run.at },
          { ...row, id: derivedId('failed'), status: 'failed' },
        ])
        .execute();
      expect(await nights.lastRun(at(4))).toBeNull();
      expect(await nights.lastRun(at(5))).toEqual(run);
      expect(await nights.runsBetween(at(5), at(5))).toEqual([run]);
      expect(await nights.runsBetween(at(6), at(9))).toEqual([]);
      // A part of a backfill asks a model about its own conversations alone: it is no night's run.
      await use()
        .db.updateTable('processing_log')
        .set({ backfill_id: derivedId('b') })
        .execute();
      expect(await nights.lastRun(at(9))).toBeNull();
    });
  });
});

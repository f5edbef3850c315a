import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const run = {
  id: derivedId('run'),
  run_date: '2026-03-02',
  started_at: '2026-03-02T09:00:00.000Z',
  status: 'running',
};

describe('the record of runs', () => {
  eachDialect(cogniforce, (use) => {
    it('adds up what a run stored, and why it left conversations out', async () => {
      const { runs, facts, db } = use();
      await db.insertInto('processing_log').values(run).execute();
      const runId = run.id;
      const unreadable = (conversationId: string, reason: string) => ({
        ...{ conversationId, reason, person: 'h', sourceUpdatedAt: 1 },
        seenAt: run.started_at,
      });
      await runs.count({ runId, skipped: 40 });
      await facts.noteUnreadable([unreadable('a', 'not_json'), unreadable('b', 'no_owner')], {
        runId,
        failed: ['not_json', 'no_owner'],
      });
      await facts.noteUnreadable([unreadable('c', 'not_json')], { runId, failed: ['not_json'] });
      await facts.confirm([{ conversationId: 'd', updatedAt: 2 }], { runId, skipped: 1 });
      expect(await runs.find(runId)).toMatchObject({
        conversationsProcessed: null,
        conversationsSkipped: 41,
        conversationsFailed: 3,
        conversationsDone: 44,
      });
      expect(await runs.reasons(runId)).toEqual([
        { outcome: 'unreadable', reason: 'not_json', conversations: 2 },
        { outcome: 'unreadable', reason: 'no_owner', conversations: 1 },
      ]);
    });

    it('says how far a run is while it goes on, and not afterwards', async () => {
      const { runs, db } = use();
      await db.insertInto('processing_log').values(run).execute();
      const progress = {
        conversationsTotal: 6,
        conversationsGone: 0,
        phase: 'days',
        phaseStartedAt: null,
      };
      expect(await runs.beat(run.id, run.started_at, progress)).toBe(true);
      expect(await runs.last()).toBeNull();
      await db.updateTable('processing_log').set({ status: 'interrupted' }).execute();
      expect(await runs.beat(run.id, run.started_at, { ...progress, phase: 'asking' })).toBe(false);
      expect(await runs.last()).toMatchObject(progress);
    });
  });
});

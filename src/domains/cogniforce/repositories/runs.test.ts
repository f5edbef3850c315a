import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const counts = {
  conversations_processed: 3,
  conversations_skipped: 2,
  conversations_failed: 1,
  conversations_done: 6,
  conversations_total: 6,
};
const run = (name: string, minute = 0) => ({
  id: derivedId(name),
  run_date: '2026-03-02',
  started_at: at(minute),
  status: 'running',
  heartbeat_at: at(minute),
});

describe('runs.claim', () => {
  eachDialect(cogniforce, (use) => {
    it('lets one of many begin', async () => {
      const { runs } = use();
      const names = ['a', 'b', 'c', 'd', 'e'];
      const claims = await Promise.all(names.map((name) => runs.claim(run(name), at(0))));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it('closes the run of a dead process, whose heartbeat stopped', async () => {
      const { runs, db } = use();
      await runs.claim(run('dead', 0), at(0));
      expect(await runs.claim(run('early', 1), at(0))).toBe(false);
      expect(await runs.claim(run('next', 5), at(4))).toBe(true);
      const rows = await db
        .selectFrom('processing_log')
        .select(['status'])
        .orderBy('started_at')
        .execute();
      expect(rows.map(({ status }) => status)).toEqual(['interrupted', 'running']);
      expect(await runs.beat(derivedId('dead'), at(6), counts)).toBe(false);
    });

    it('lets the next begin when one has finished', async () => {
      const { runs } = use();
      await runs.claim(run('first'), at(0));
      await runs.finish(derivedId('first'), {
        ...counts,
        status: 'completed',
        completed_at: at(1),
        processing_duration_seconds: 0.25,
        error_message: null,
      });
      expect(await runs.claim(run('second', 2), at(1))).toBe(true);
      expect(await runs.last()).toMatchObject({ ...counts, processing_duration_seconds: 0.25 });
      expect(await runs.current(at(1))).toMatchObject({ id: derivedId('second') });
      expect(await runs.current(at(3))).toBeNull();
    });
  });
});

import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { appRuns } from './runs.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const row = (id: string, heartbeat_at: string) => ({
  ...{ id, run_date: '2026-03-10', started_at: '2026-03-10T11:00:00.000Z', heartbeat_at },
  status: 'running',
});

describe('the runs that are shown', () => {
  eachDialect(cogniforce, (use) => {
    const shown = () => {
      const { handle } = use();
      return appRuns({
        repositories: { cogniforce: handle.repositories, source: undefined as never },
        clock: { now: () => NOW },
      });
    };

    it('go on no more where their process has died, also before anybody has closed them', async () => {
      const id = '11111111-1111-4111-8111-111111111111';
      await use()
        .db.insertInto('processing_log')
        .values(row(id, '2026-03-10T11:30:00.000Z'))
        .execute();
      expect(await shown().list(5)).toMatchObject([{ id, status: 'interrupted' }]);
      expect(await shown().find(id)).toMatchObject({ status: 'interrupted', reasons: [] });
    });

    it('go on while they give a sign of life, and an unknown one is said to be none', async () => {
      const id = '22222222-2222-4222-8222-222222222222';
      await use()
        .db.insertInto('processing_log')
        .values(row(id, '2026-03-10T11:59:50.000Z'))
        .execute();
      expect(await shown().list(5)).toMatchObject([{ id, status: 'running' }]);
      await expect(shown().find('33333333-3333-4333-8333-333333333333')).rejects.toMatchObject({
        code: 'RUN_UNKNOWN',
      });
    });
  });
});

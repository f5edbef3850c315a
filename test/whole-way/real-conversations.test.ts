import { expect, it } from 'vitest';
import { openDomain } from '../../src/data/index.ts';
import { loadConversations } from '../../src/demo/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import { startRun } from '../../src/jobs/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { quantile } from '../../src/kernel/statistics.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { describeWithShared, sharedPath } from '../support/shared.ts';

const RANGE = { from: '2000-01-01', to: '2100-01-01' };

describeWithShared('248 real conversations', () => {
  eachDialect(cogniforce, (use, engine) => {
    it('give a median of 5 to 10 minutes without AI, and 5 to 35 percent of them saved', async () => {
      const place = await freshAddress(engine);
      const loader = openDomain(openwebui, place.address, { writable: true });
      const source = openDomain(openwebui, place.address);
      try {
        const file = sharedPath('data', 'conversations', 'realhumaneval.json');
        await loadConversations({ file, handle: loader });
        const { handle, db, aggregates } = use();
        const run = await startRun(
          {
            repositories: { source: source.repositories, cogniforce: handle.repositories },
            analysis: { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 },
            processingVersion: 'test',
            hashUserId: userHasher('a salt for the tests'),
            clock: systemClock,
            minimumGroup: 5,
          },
          { requestedBy: 'command' },
        );
        expect(await run.result).toMatchObject({
          status: 'completed',
          conversationsProcessed: 248,
          conversationsFailed: 0,
        });
        const rows = await db
          .selectFrom('conversation_analysis')
          .select(['manual_time_most_likely as p50', 'status'])
          .execute();
        const minutes = rows.flatMap(({ p50, status }) =>
          p50 === null || status === 'excluded' ? [] : [p50],
        );
        const median = quantile(minutes, 0.5) ?? Number.NaN;
        expect(median).toBeGreaterThanOrEqual(5);
        expect(median).toBeLessThanOrEqual(10);
        const { saved, conservativeBaseline } = await aggregates.total(RANGE);
        const share = (saved ?? Number.NaN) / (conservativeBaseline ?? Number.NaN);
        expect(share).toBeGreaterThanOrEqual(0.05);
        expect(share).toBeLessThanOrEqual(0.35);
        expect(await aggregates.people(RANGE)).toBe(98);
      } finally {
        await loader.close();
        await source.close();
        await place.drop();
      }
    });
  });
});

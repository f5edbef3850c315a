import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';
import { rowOf } from './named.ts';
import { LEASE_MS } from './run-lease.ts';

const STARTED = '2026-03-02T09:00:00.000Z';
const run = (name: string, heartbeatAt = STARTED) => ({
  ...{ id: derivedId(name), day: '2026-03-02', startedAt: STARTED, heartbeatAt },
  status: 'running',
});
const claimOf = (name: string, isDead = () => false) => ({
  run: run(name),
  holder: { host: 'h', processId: 7, processStarted: '1' },
  isDead,
  staleBefore: STARTED,
  reason: 'It died.',
});
const ended = { status: 'completed', completedAt: STARTED } as const;

describe('the lease of a run', () => {
  eachDialect(
    cogniforce,
    (use) => {
      async function moveExpiry(byMs: number) {
        const expires_ms = sql<number>`expires_ms + ${byMs}`;
        await use().db.updateTable('run_lease').set({ expires_ms }).execute();
      }
      async function statuses() {
        const query = use()
          .db.selectFrom('processing_log')
          .select(['id', 'status', 'error_message']);
        return new Map((await query.execute()).map(({ id, ...rest }) => [id, rest]));
      }

      it('is given to one of many that come at once', async () => {
        const { runLease } = use();
        const names = ['a', 'b', 'c', 'd', 'e'];
        const claims = await Promise.all(names.map((name) => runLease.claim(claimOf(name))));
        expect(claims.filter((held) => held === null)).toHaveLength(1);
        expect(await statuses()).toHaveProperty('size', 1);
      });

      it('is held for ten seconds by the clock of the database, and says how long still', async () => {
        const { runLease } = use();
        expect(await runLease.claim(claimOf('first'))).toBeNull();
        const held = await runLease.claim(claimOf('second'));
        expect(held?.lease?.runId).toBe(derivedId('first'));
        expect(held?.freeInMs).toBeGreaterThan(LEASE_MS - 5_000);
        expect(held?.freeInMs).toBeLessThanOrEqual(LEASE_MS);
      });

      it('is taken over when it has run out, and the run of before is closed with the time it was last seen', async () => {
        const { runLease, runs } = use();
        await runLease.claim(claimOf('dead'));
        await moveExpiry(-LEASE_MS);
        expect(await runLease.claim(claimOf('next'))).toBeNull();
        expect((await statuses()).get(derivedId('dead'))).toEqual({
          status: 'interrupted',
          error_message: 'It died.',
        });
        const dead = await runs.find(derivedId('dead'));
        expect(Math.abs(Date.parse(dead?.completedAt ?? '') - Date.now())).toBeLessThan(60_000);
      });

      it('is taken over at once where its process is known to be dead', async () => {
        const { runLease } = use();
        await runLease.claim(claimOf('dead'));
        expect(await runLease.claim(claimOf('next', () => true))).toBeNull();
      });

      it('keeps nobody out for longer when the clock of the database was set back', async () => {
        const { runLease } = use();
        await runLease.claim(claimOf('first'));
        await moveExpiry(3_600_000);
        const held = await runLease.claim(claimOf('second'));
        expect(held?.freeInMs).toBeLessThanOrEqual(LEASE_MS);
      });

      it('lets a run go on whose lease ran out, and no write of it once somebody else has taken over', async () => {
        const { runLease, settings } = use();
        // What others do meanwhile is not the run's.
        const outside = AsyncLocalStorage.snapshot();
        await runLease.claim(claimOf('first'));
        await runLease.hold(
          derivedId('first'),
          () => undefined,
          async () => {
            await outside(() => moveExpiry(-LEASE_MS));
            await settings.put('a', '1');
            expect(await runLease.held(() => false)).not.toBeNull();
            await outside(() => moveExpiry(-2 * LEASE_MS));
            expect(await outside(() => runLease.claim(claimOf('second')))).toBeNull();
            await expect(settings.put('b', '2')).rejects.toMatchObject({ code: 'RUN_TAKEN_OVER' });
          },
        );
        expect(await settings.get('a')).toBe('1');
        expect(await settings.get('b')).toBeNull();
        expect(await runLease.end(derivedId('first'), ended)).toBe(false);
        expect((await statuses()).get(derivedId('first'))?.status).toBe('interrupted');
        expect(await runLease.end(derivedId('second'), ended)).toBe(true);
        expect(await runLease.held(() => false)).toBeNull();
      });

      it('is renewed while the thread that works is busy, and its loss is noticed', async () => {
        const { runLease, db } = use();
        const outside = AsyncLocalStorage.snapshot();
        await runLease.claim(claimOf('first'));
        let losses = 0;
        const onLost = () => {
          losses += 1;
        };
        await runLease.hold(derivedId('first'), onLost, async () => {
          await outside(() => moveExpiry(-LEASE_MS + 1_000));
          // Nothing of this thread gets a turn for as long as the lease would still last, and more.
          const end = Date.now() + 4_000;
          while (Date.now() < end);
          expect((await runLease.held(() => false))?.freeInMs).toBeGreaterThan(LEASE_MS / 2);
          expect(losses).toBe(0);
          await outside(() => db.deleteFrom('run_lease').execute());
          for (let waits = 0; losses === 0 && waits < 50; waits += 1) await sleep(100);
          expect(losses).toBeGreaterThan(0);
        });
      });

      it('of a dead process is closed without anybody beginning a run', async () => {
        const { runLease } = use();
        await runLease.claim(claimOf('first'));
        await runLease.closeDead(claimOf('nobody'));
        expect((await statuses()).get(derivedId('first'))?.status).toBe('running');
        await moveExpiry(-LEASE_MS);
        await runLease.closeDead(claimOf('nobody'));
        expect((await statuses()).get(derivedId('first'))?.status).toBe('interrupted');
        expect(await runLease.held(() => false)).toBeNull();
      });

      it('respects a run of a version without leases while its heartbeat goes on', async () => {
        const { runLease, db } = use();
        const old = run('old', '2026-03-02T09:01:00.000Z');
        await db.insertInto('processing_log').values(rowOf('processing_log', old)).execute();
        expect(await runLease.claim(claimOf('next'))).toEqual({ lease: null, freeInMs: LEASE_MS });
        expect(await runLease.held(() => false)).toBeNull();
        const later = { ...claimOf('next'), staleBefore: '2026-03-02T09:02:00.000Z' };
        expect(await runLease.claim(later)).toBeNull();
      });
      // It is renewed where SQLite has a thread of its own, as it has in the product.
    },
    { blocks: false },
  );
});

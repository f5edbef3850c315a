import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { sized } from '../../test/support/sized.ts';
import { openDomain } from '../data/index.ts';
import { type CogniforceRepositories, cogniforce } from '../domains/cogniforce/index.ts';
import { dayOf, instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { RunDatabases } from './due-state.ts';
import { nightBook } from './night-book.ts';
import type { RunResult } from './run.ts';
import { type LoopParts, runWhenDue } from './run-when-due.ts';
import { scheduleOf } from './schedule.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const at = (text: string) => Date.parse(`${text}Z`);
const EVENING = at('2026-03-01T20:00:00');
const NIGHT = '2026-03-02T00:15:00.000Z';

const locked = () => new CogniforceError('DATABASE_LOCKED', 'The database is locked.');

const COUNTS = {
  ...{ conversationsProcessed: 0, conversationsSkipped: 0, conversationsFailed: 0, unreadable: [] },
  ...{ conversationsGone: 0, seconds: 0, enrichment: null },
} as const;

describe('runs that are due', () => {
  eachDialect(cogniforce, (use) => {
    /** A clock that tests set, the databases as everybody sees them, and processes that look. */
    function world(startsAt = EVENING) {
      const clock = { ms: startsAt, now: () => clock.ms };
      const databases: { current: RunDatabases } = { current: { state: 'ready', since: 'first' } };

      /** A run as it stands in the record; `ends`: what becomes of it. */
      async function start(ends: () => RunResult['status'] = () => 'completed') {
        const id = randomUUID();
        const startedAt = instant(clock.ms);
        const { numInsertedOrUpdatedRows = 0n } = await use()
          .db.insertInto('processing_log')
          .values({
            id,
            run_date: dayOf(clock.ms, 'UTC'),
            started_at: startedAt,
            status: 'running',
          })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === 0n) {
          throw new CogniforceError('RUN_IN_PROGRESS', 'Another run is going on.', {
            retryAfterSeconds: 7,
          });
        }
        const work = async (): Promise<RunResult> => {
          const status = ends();
          await use()
            .db.updateTable('processing_log')
            .set({ status, completed_at: instant(clock.ms) })
            .where('id', '=', id)
            .execute();
          const message = 'It went wrong.';
          const error =
            status === 'failed'
              ? { code: 'INTERNAL' as const, values: {}, message, hint: '' }
              : null;
          return { ...COUNTS, id, status, error };
        };
        return { id, startedAt, result: work() };
      }

      function process(
        over: Partial<LoopParts> & {
          zone?: string;
          repositories?: Pick<CogniforceRepositories, 'nights'>;
        } = {},
      ) {
        const { zone = 'UTC', repositories = use().handle.repositories, ...rest } = over;
        const schedule = scheduleOf('15 0 * * *', zone);
        const book = nightBook({ nights: repositories.nights, schedule });
        const told: string[] = [];
        const loop = runWhenDue({
          ...{ clock, schedule, book, databases: () => databases.current },
          isRetryDue: async () => false,
          closeDead: async () => undefined,
          start: () => start(),
          onEnd: ({ status }) => void told.push(status),
          onNoRun: ({ code }) => void told.push(code),
          ...rest,
        });
        /** Looks all this time, every so often. */
        const pass = async (ms: number, step = 5 * SECOND) => {
          for (const end = clock.ms + ms; clock.ms < end; clock.ms += step) await loop.look();
        };
        return { look: loop.look, pass, told, book };
      }

      return { clock, databases, start, process };
    }

    const nights = () => use().nights.newest(100);
    const runs = () => use().db.selectFrom('processing_log').select(['id', 'started_at']).execute();

    it('begin once at start, and once a night', async () => {
      const { clock, process } = world();
      const { pass, told } = process();
      await pass(MINUTE);
      expect(told).toEqual(['completed']);
      await pass(3 * DAY, 10 * MINUTE);
      expect(told).toEqual(Array(4).fill('completed'));
      expect(clock.ms).toBeGreaterThan(EVENING + 3 * DAY);
      expect((await nights()).map(({ state, tries }) => [state, tries])).toEqual([
        ...Array(3).fill(['completed', 1]),
        // The one that was over when it started: that run was its run.
        ['completed', 1],
      ]);
    });

    it('are one for three processes a night', async () => {
      const { clock, process } = world();
      const address = use().address;
      const processes = Array.from({ length: 3 }, () => {
        const handle = openDomain(cogniforce, address);
        onTestFinished(() => handle.close());
        return process({ repositories: handle.repositories });
      });
      for (const { pass } of processes) await pass(MINUTE);
      const before = (await runs()).length;
      for (let day = 0; day < 3; day += 1) {
        clock.ms = at('2026-03-02T00:15:00') + day * DAY;
        for (let look = 0; look < 20; look += 1) {
          await Promise.all(processes.map((each) => each.look()));
          clock.ms += 5 * SECOND;
        }
      }
      expect((await runs()).length - before).toBe(3);
      expect((await nights()).slice(0, 3).map(({ state, tries }) => [state, tries])).toEqual(
        Array(3).fill(['completed', 1]),
      );
    });

    it('begin when a lock of 35 seconds at the scheduled time is over, and the night says why not before', async () => {
      const { clock, process, start } = world(at('2026-03-02T00:10:00'));
      await process().look();
      const isLocked = () =>
        clock.ms >= at('2026-03-02T00:15:00') && clock.ms < at('2026-03-02T00:15:35');
      const { pass, told } = process({
        start: async () => {
          if (isLocked()) throw locked();
          return start();
        },
      });
      await pass(5 * MINUTE);
      told.length = 0;
      await pass(20 * SECOND);
      expect(await nights()).toMatchObject([
        {
          ...{ scheduledAt: NIGHT, state: 'waiting', tries: 1, reasonCode: 'DATABASE_LOCKED' },
          ...{ reason: 'The database is locked.', nextTryAt: '2026-03-02T00:15:30.000Z' },
        },
        {},
      ]);
      await pass(3 * MINUTE);
      expect(told).toEqual(['DATABASE_LOCKED', 'DATABASE_LOCKED', 'completed']);
      expect((await nights())[0]).toMatchObject({
        ...{ state: 'completed', tries: 3, reasonCode: 'DATABASE_LOCKED', nextTryAt: null },
        doneAt: '2026-03-02T00:16:30.000Z',
      });
    });

    it('remember why a night was not done that our own database could not be told of, and write it later', async () => {
      const { process } = world(at('2026-03-02T00:10:00'));
      const { handle } = use();
      let isAway = false;
      const away = () => new CogniforceError('DATABASE_UNREACHABLE', 'It does not answer.');
      const repositories = {
        nights: new Proxy(handle.repositories.nights, {
          get: (target, name, receiver) =>
            isAway
              ? async () => {
                  throw away();
                }
              : Reflect.get(target, name, receiver),
        }),
      };
      const { pass, told, book } = process({ repositories });
      await pass(MINUTE);
      isAway = true;
      await pass(2 * DAY, MINUTE);
      const kept = book.unwritten();
      expect(kept.map(({ scheduledAt }) => scheduledAt)).toEqual([
        NIGHT,
        '2026-03-03T00:15:00.000Z',
      ]);
      expect(kept[0]?.tries).toBeGreaterThan(10);
      isAway = false;
      told.length = 0;
      await pass(2 * HOUR, MINUTE);
      expect(told).toEqual(['completed']);
      expect(book.unwritten()).toEqual([]);
      const [, second, first] = await nights();
      expect(first).toMatchObject({ state: 'completed', reasonCode: 'DATABASE_UNREACHABLE' });
      expect(first?.tries).toBe(kept[0]?.tries);
      expect(second).toMatchObject({ state: 'completed', reason: 'It does not answer.' });
    });

    it('begin at once when a database comes back', async () => {
      const { databases, process, start } = world(at('2026-03-02T00:10:00'));
      const { pass, told } = process({
        start: async () => {
          if (databases.current.state === 'ready') return start();
          throw new CogniforceError('DATABASE_UNREACHABLE', 'It does not answer.');
        },
      });
      await pass(MINUTE);
      databases.current = { state: 'down', since: '' };
      await pass(2 * HOUR, MINUTE);
      expect((await nights())[0]).toMatchObject({
        ...{ state: 'waiting', reasonCode: 'DATABASE_UNREACHABLE' },
      });
      told.length = 0;
      databases.current = { state: 'ready', since: 'again' };
      await pass(5 * SECOND);
      expect(told).toEqual(['completed']);
      expect((await nights())[0]?.state).toBe('completed');
    });

    it('wait as long as a run that goes on says', async () => {
      const { clock, process, start } = world(at('2026-03-02T00:14:00'));
      const other = await start();
      await use()
        .db.updateTable('processing_log')
        .set({ status: 'running' })
        .where('id', '=', other.id)
        .execute();
      const { look, told } = process();
      clock.ms = at('2026-03-02T00:15:00');
      await look();
      expect((await nights())[0]).toMatchObject({
        ...{ reasonCode: 'RUN_IN_PROGRESS', nextTryAt: '2026-03-02T00:15:07.000Z' },
      });
      await use().db.updateTable('processing_log').set({ status: 'completed' }).execute();
      clock.ms += 7 * SECOND;
      await look();
      // It began before the night: what was said since is in none of its figures.
      expect(told).toEqual(['RUN_IN_PROGRESS', 'completed']);
    });

    it('are no second one of a night that is done, where the clock is set back by a day', async () => {
      const { clock, process } = world(at('2026-03-01T00:10:00'));
      const { pass, told } = process();
      await pass(2 * DAY, 10 * MINUTE);
      expect(told).toHaveLength(3);
      clock.ms -= DAY;
      await pass(DAY, 10 * MINUTE);
      expect(told).toHaveLength(3);
      await pass(DAY, 10 * MINUTE);
      expect(told).toHaveLength(4);
    });

    it('leave no night out for good, where the clock was a year ahead', async () => {
      const { clock, process } = world();
      const { pass, told } = process();
      await pass(MINUTE);
      clock.ms += 365 * DAY;
      await pass(DAY, 10 * MINUTE);
      clock.ms -= 366 * DAY;
      told.length = 0;
      await pass(3 * DAY, 10 * MINUTE);
      expect(told.length).toBeGreaterThanOrEqual(3);
    });

    it('are one for three nights that were slept over, each of which is written down', async () => {
      const { clock, process } = world();
      const { pass, told } = process();
      await pass(MINUTE);
      clock.ms += 3 * DAY;
      await pass(HOUR, MINUTE);
      expect(told).toEqual(['completed', 'completed']);
      const rows = await nights();
      expect(rows.map(({ state }) => state)).toEqual([
        'completed',
        'missed',
        'missed',
        'completed',
      ]);
      const [last, ...missed] = rows;
      for (const each of missed.slice(0, 2)) {
        expect(each).toMatchObject({ reasonCode: 'NOT_RUNNING', tries: 0, runId: last?.runId });
      }
    });

    it('are none for a night that a later run made good for, where the clock is set back to just after its time', async () => {
      const { clock, process } = world();
      const { pass, told } = process();
      await pass(MINUTE);
      clock.ms += 3 * DAY;
      await pass(HOUR, MINUTE);
      const before = await nights();
      told.length = 0;
      clock.ms = at('2026-03-02T00:20:00');
      await pass(HOUR, MINUTE);
      expect(told).toEqual([]);
      expect((await nights()).at(-2)).toEqual(before.at(-2));
    });

    it('come again for nights that were missed by a clock that was wrong by ten days', async () => {
      const { clock, process } = world();
      const { pass, told } = process();
      await pass(MINUTE);
      clock.ms += 10 * DAY;
      await pass(HOUR, MINUTE);
      clock.ms = EVENING + HOUR;
      told.length = 0;
      await pass(9 * DAY, 10 * MINUTE);
      expect(told).toEqual(Array(9).fill('completed'));
      expect((await nights()).map(({ state }) => state)).toEqual(Array(11).fill('completed'));
    });

    it('count a run that somebody else had done that night as its run', async () => {
      const { clock, process, start } = world();
      await process().look();
      clock.ms = at('2026-03-02T01:00:00');
      const theirs = await start();
      await theirs.result;
      clock.ms = at('2026-03-03T09:00:00');
      const { pass, told } = process();
      await pass(MINUTE);
      expect(told).toEqual(['completed']);
      expect((await nights()).slice(0, 2)).toMatchObject([
        { state: 'completed' },
        { state: 'completed', runId: theirs.id },
      ]);
    });

    it('are tried again where they fail or are stopped', async () => {
      const { process, start } = world(at('2026-03-02T00:15:00'));
      const ends: RunResult['status'][] = ['failed', 'interrupted', 'completed'];
      const { pass, told } = process({ start: () => start(() => ends.shift() ?? 'completed') });
      await pass(20 * SECOND);
      expect((await nights())[0]).toMatchObject({
        reasonCode: 'INTERNAL',
        reason: 'It went wrong.',
      });
      await pass(5 * MINUTE);
      expect(told).toEqual(['failed', 'interrupted', 'completed']);
      expect((await nights())[0]).toMatchObject({ state: 'completed', reasonCode: 'INTERRUPTED' });
    });

    it('are taken over from a process that was killed in the middle of its night', async () => {
      const { clock, process } = world(at('2026-03-02T00:10:00'));
      await process().look();
      clock.ms = at('2026-03-02T00:15:00');
      const dead = process({ start: () => new Promise(() => undefined) });
      void dead.look();
      while ((await use().nights.of(NIGHT))?.state !== 'running') await new Promise(setImmediate);
      const { pass, told } = process();
      clock.ms += SECOND;
      await pass(2 * MINUTE);
      expect(told).toEqual(['completed']);
      expect((await nights())[0]).toMatchObject({ state: 'completed' });
    });

    it('begin where a retry is due, but not while a night is going on elsewhere', async () => {
      const { clock, process } = world();
      const { pass, told } = process({
        isRetryDue: async (after) => after < instant(EVENING + HOUR) && clock.ms >= EVENING + HOUR,
      });
      await pass(HOUR, MINUTE);
      expect(told).toHaveLength(1);
      await pass(HOUR, MINUTE);
      expect(told).toHaveLength(2);
    });

    it('ask no more for a start that waits for a person, and go on asking for the night', async () => {
      const { process } = world(at('2026-03-02T00:15:00'));
      const { pass, told } = process({
        start: async () => {
          throw new CogniforceError('SALT_CHANGED', 'Another salt.');
        },
      });
      await pass(DAY, 30 * MINUTE);
      expect(new Set(told)).toEqual(new Set(['SALT_CHANGED']));
      expect((await nights())[0]).toMatchObject({ state: 'waiting', reasonCode: 'SALT_CHANGED' });
    });

    it.each([
      ['America/Havana', '2026-03-06', '2026-10-30'],
      ['Africa/Cairo', '2026-04-22', '2026-10-27'],
      ['America/Santiago', '2026-04-02', '2026-09-04'],
      ['Asia/Beirut', '2026-03-27', '2026-10-22'],
      ['Atlantic/Azores', '2026-03-27', '2026-10-23'],
    ])(
      'are one a day in %s around the changes of its clocks, from %s and from %s',
      async (zone, ...changes) => {
        for (const from of changes) {
          const { process } = world(at(`${from}T12:00:00`));
          const { pass, told } = process({ zone });
          await pass(MINUTE);
          told.length = 0;
          await pass(4 * DAY, sized(30, 15) * MINUTE);
          expect(told).toEqual(Array(4).fill('completed'));
        }
      },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCKS_APART_MS } from '../kernel/retry-rule.ts';
import { type DueFacts, isOverdue, waitAfter, whatIsDue } from './what-is-due.ts';

const NIGHT = Date.parse('2026-03-02T00:15:00Z');
const MINUTE = 60_000;

const facts = (over: Partial<DueFacts> = {}): DueFacts => ({
  ...{ scheduledAt: NIGHT, night: null, lastBegan: null, wantedSince: null, isRetryDue: false },
  ...{ databases: 'ready' as const, notBefore: null, isBack: false },
  ...over,
});
const row = (state: string, triedAt: number | null, nextTryAt: number | null) => ({
  night: { state, isDone: state === 'completed', triedAt, nextTryAt },
});

describe('what is due', () => {
  const now = NIGHT + MINUTE;
  const cases: readonly (readonly [string, Partial<DueFacts>, readonly string[]])[] = [
    ['a night of which nothing is known', {}, ['night']],
    ['no night where there are none', { scheduledAt: null }, []],
    ['no night that is done', row('completed', NIGHT, null), []],
    [
      'no night that was missed, and that a run has made good for by a clock that was ahead',
      { night: { state: 'missed', isDone: true, triedAt: null, nextTryAt: null } },
      [],
    ],
    ['no night since whose time a run began and completed', { lastBegan: NIGHT }, []],
    ['a night since whose time none did', { lastBegan: NIGHT - 1 }, ['night']],
    ['no night that somebody holds', row('running', NIGHT, now + MINUTE), []],
    ['a night that nobody holds any more', row('running', NIGHT, now), ['night']],
    ['no night before its next try', row('waiting', NIGHT, now + 1), []],
    ['a night at its next try', row('waiting', NIGHT, now), ['night']],
    [
      'a night when a database is back',
      { ...row('waiting', NIGHT, now + 1), isBack: true },
      ['night'],
    ],
    [
      'a night tried before the clock was set back',
      row('waiting', now + 2 * CLOCKS_APART_MS, now * 2),
      ['night'],
    ],
    ['a night while a database is down, to say why', { databases: 'down' }, ['night']],
    [
      'nothing while it is not known how a database is',
      { databases: 'connecting', wantedSince: 0 },
      [],
    ],
    ['a start, with the night', { wantedSince: NIGHT - 1 }, ['start', 'night']],
    [
      'no start while a database is down',
      { databases: 'down', wantedSince: 0, lastBegan: NIGHT },
      [],
    ],
    ['no start since which a run began', { wantedSince: NIGHT, lastBegan: NIGHT + 1 }, []],
    ['a retry', { lastBegan: NIGHT, isRetryDue: true }, ['retry']],
    ['nothing before its time', { notBefore: now + 1, isRetryDue: true, wantedSince: 0 }, []],
  ];

  it.each(cases)('is %s', (_, over, due) => {
    expect(whatIsDue(facts(over), now)).toEqual(due);
  });

  it('is no night twice: once a run that began at its time or later has completed, whatever the clock says', () => {
    const clock = fc.integer({ min: NIGHT, max: NIGHT + 10 * 24 * 60 * MINUTE });
    fc.assert(
      fc.property(clock, clock, fc.boolean(), (now, lastBegan, isBack) => {
        expect(whatIsDue(facts({ lastBegan, isBack }), now)).toEqual([]);
      }),
    );
  });
});

describe('the wait for the next try', () => {
  it('begins at 30 seconds, doubles up to an hour, and is shorter where the failure says so', () => {
    expect([1, 2, 3, 8, 100].map((tries) => waitAfter(tries, null) / 1000)).toEqual([
      30, 60, 120, 3600, 3600,
    ]);
    expect(waitAfter(4, 5_000)).toBe(5_000);
    expect(waitAfter(1, 50_000)).toBe(30_000);
  });
});

describe('a night that is overdue', () => {
  it('is one that no run has done a quarter of an hour after its time', () => {
    const night = { scheduledAt: NIGHT, lastBegan: NIGHT - 1, isDone: false };
    expect(isOverdue(night, NIGHT + 14 * MINUTE)).toBe(false);
    expect(isOverdue(night, NIGHT + 15 * MINUTE)).toBe(true);
    expect(isOverdue({ ...night, isDone: true }, NIGHT + 15 * MINUTE)).toBe(false);
    expect(isOverdue({ ...night, lastBegan: NIGHT }, NIGHT + 15 * MINUTE)).toBe(false);
  });
});

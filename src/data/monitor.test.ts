import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../kernel/clock.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type Monitor, monitor } from './monitor.ts';

const away = new CogniforceError('DATABASE_UNREACHABLE', 'It does not answer.');

describe('monitor', () => {
  let answers = true;
  const prepare = vi.fn(async () => {});
  const onChange = vi.fn();
  let watched: Monitor;

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00Z') });
    answers = true;
    prepare.mockReset();
    onChange.mockReset();
    watched = monitor({
      name: 'cogniforce',
      ping: async () => {
        if (!answers) throw away;
      },
      prepare,
      onChange,
      clock: systemClock,
      random: () => 0.5,
    });
  });

  afterEach(() => {
    watched.stop();
    vi.useRealTimers();
  });

  it('says since when a database can only be read, and when it can be written again', async () => {
    let limit: CogniforceError | null = new CogniforceError('DATABASE_READ_ONLY', 'A standby.');
    watched = monitor({
      ...{ name: 'cogniforce', ping: async () => {}, onChange, clock: systemClock },
      readOnly: () => limit,
    });
    await watched.start();
    await vi.advanceTimersByTimeAsync(20_000);
    const since = '2026-03-02T09:00:00.000Z';
    expect(watched.state()).toMatchObject({
      state: 'ready',
      readOnly: { since, code: 'DATABASE_READ_ONLY', reason: 'A standby.', hint: limit.hint },
    });
    expect(onChange).toHaveBeenCalledTimes(1);
    limit = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(watched.state()).toMatchObject({ state: 'ready', since, readOnly: null });
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('looks with nothing of whoever met a failure, then and ever after', async () => {
    const run = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    watched = monitor({
      ...{ name: 'cogniforce', clock: systemClock },
      ping: async () => void seen.push(run.getStore()),
    });
    await watched.start();
    run.run('a run', () => watched.suspect());
    await vi.advanceTimersByTimeAsync(25_000);
    expect(seen).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('prepares a database once and calls it ready', async () => {
    await watched.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(watched.state()).toMatchObject({ state: 'ready', since: '2026-03-02T09:00:00.000Z' });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('says why one is down and when it is tried again', async () => {
    answers = false;
    await watched.start();
    expect(watched.state()).toMatchObject({
      state: 'down',
      reason: 'It does not answer.',
      code: 'DATABASE_UNREACHABLE',
      hint: away.hint,
      retryInSeconds: 1,
    });
  });

  it('comes back by itself and prepares the database again', async () => {
    await watched.start();
    answers = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(watched.state().state).toBe('down');
    answers = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(watched.state().state).toBe('ready');
    expect(prepare).toHaveBeenCalledTimes(2);
  });

  it('keeps the moment since when it has been down, however often it is tried', async () => {
    answers = false;
    await watched.start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(watched.state()).toMatchObject({ state: 'down', since: '2026-03-02T09:00:00.000Z' });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is down while preparing fails, without a word of an error that is not ours', async () => {
    prepare.mockRejectedValue(new Error('secret inside'));
    await watched.start();
    expect(watched.state()).toMatchObject({ state: 'down', hint: 'See the log.' });
    expect(JSON.stringify(watched.state())).not.toContain('secret');
  });

  it('still knows why it was down when it is back', async () => {
    answers = false;
    await watched.start();
    answers = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watched.state()).toMatchObject({
      state: 'ready',
      reason: null,
      code: null,
      lastError: {
        at: '2026-03-02T09:00:00.000Z',
        code: 'DATABASE_UNREACHABLE',
        reason: 'It does not answer.',
      },
    });
  });

  it('looks at once when somebody met a failure, and not in the way of its own tries', async () => {
    await watched.start();
    answers = false;
    watched.suspect();
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.state().state).toBe('down');
    answers = true;
    watched.suspect();
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.state().state).toBe('down');
    watched.stop();
    await watched.probe();
    answers = false;
    watched.suspect();
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.state().state).toBe('ready');
  });

  it('is looked at often while it waits for a migration, that it opens soon after', async () => {
    const behind = new CogniforceError('SCHEMA_BEHIND', 'It is behind.');
    prepare.mockRejectedValue(behind);
    await watched.start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(watched.state()).toMatchObject({ code: 'SCHEMA_BEHIND', reason: 'It is behind.' });
    prepare.mockReset();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(watched.state().state).toBe('ready');
  });

  it.each([0, 0.999])('does not try again when all others do: %d', async (chance) => {
    const other = monitor({
      name: 'shop',
      ping: () => Promise.reject(away),
      clock: systemClock,
      random: () => chance,
    });
    await other.start();
    await vi.advanceTimersByTimeAsync(120_000);
    const { retryInSeconds } = other.state();
    expect(retryInSeconds).toBeLessThanOrEqual(30 * (chance === 0 ? 0.75 : 1.25));
    other.stop();
  });

  it('looks once for all who ask at the same time', async () => {
    await Promise.all([watched.probe(), watched.probe(), watched.probe()]);
    expect(prepare).toHaveBeenCalledTimes(1);
  });
});

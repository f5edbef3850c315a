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
    });
  });

  afterEach(() => {
    watched.stop();
    vi.useRealTimers();
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

  it('looks once for all who ask at the same time', async () => {
    await Promise.all([watched.probe(), watched.probe(), watched.probe()]);
    expect(prepare).toHaveBeenCalledTimes(1);
  });
});

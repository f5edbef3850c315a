import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { buildApp } from '../app/index.ts';
import { readConfig } from '../config/index.ts';
import { makeDemonstration } from '../demo/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { ADMINISTRATOR } from '../kernel/principal.ts';
import { carryOnBackfills } from './backfill-background.ts';
import { output } from './output.ts';

const ALL = { from: '2020-01-01', to: '2099-12-31' };

/** An application over a demonstration, as a process that serves has it. */
async function served() {
  const file = join(temporaryFolder(), 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
  const env = { DATABASE_URL: `sqlite:///${file}` };
  const config = readConfig({ env, cwd: '/nowhere', purpose: 'process' });
  const logger = pino({ level: 'silent' });
  const salt = 'a salt of sixteen bytes or more';
  const app = buildApp({ config, salt, clock: systemClock, logger });
  onTestFinished(() => app.close());
  await Promise.all(app.domains.map(({ monitor }) => monitor.start()));
  return app;
}

describe('a process that serves', { timeout: 60_000 }, () => {
  it('looks seldom for a backfill, and hears at once of one that it is asked for', async () => {
    const app = await served();
    const newest = vi.spyOn(app.own.repositories.backfills, 'newest');
    onTestFinished(() => newest.mockRestore());
    const out = output({ write: () => true }, { write: () => true });
    const stop = new AbortController();
    const carried = carryOnBackfills({ out, signal: stop.signal }, app);
    await sleep(5_000);
    expect(newest.mock.calls.length).toBeLessThanOrEqual(1);
    const { id } = await app.backfills.port.begin(ALL, ADMINISTRATOR);
    const begun = performance.now();
    const hasBegun = async () => expect((await app.backfills.find(id)).total).not.toBeNull();
    await vi.waitFor(hasBegun, { timeout: 14_000, interval: 100 });
    expect(performance.now() - begun).toBeLessThan(14_000);
    stop.abort();
    await carried;
  });

  it('carries on the backfill that goes on, none that is paused, and ends when it is told to', async () => {
    const app = await served();
    const said: string[] = [];
    const out = output({ write: () => true }, { write: (text: string) => said.push(text) });
    const stop = new AbortController();
    const carried = carryOnBackfills({ out, signal: stop.signal }, app);
    const { port } = app.backfills;
    const { id } = await port.begin(ALL, ADMINISTRATOR);
    expect(await port.pause(id, ADMINISTRATOR)).toMatchObject({ state: 'paused' });
    await sleep(4_000);
    expect(await app.backfills.find(id)).toMatchObject({ state: 'paused', total: null });
    await port.resume(id, undefined, ADMINISTRATOR);
    await expect(port.begin(ALL, ADMINISTRATOR)).rejects.toMatchObject({
      code: 'BACKFILL_IN_PROGRESS',
      message: expect.stringContaining(id),
    });
    for (let waits = 0; waits < 300; waits += 1) {
      if ((await app.backfills.find(id)).state !== 'going') break;
      await sleep(100);
    }
    // Its last part is done a moment before the run that it is of.
    await vi.waitFor(() => expect(said.join('')).toContain('Backfill: Run completed in '), 30_000);
    stop.abort();
    await carried;
    const { state, total, done } = await app.backfills.find(id);
    expect({ state, done }).toEqual({ state: 'completed', done: total });
    await expect(port.cancel(id, ADMINISTRATOR)).rejects.toMatchObject({ code: 'BACKFILL_ENDED' });
    await expect(port.pause('no id', ADMINISTRATOR)).rejects.toMatchObject({
      code: 'BACKFILL_UNKNOWN',
    });
  });
});

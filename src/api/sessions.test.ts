import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../test/support/api.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { SessionStore } from './parts.ts';
import { createSessions } from './sessions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Trouble = 'none' | 'writing' | 'all';

/** Processes of one installation, each with its own memory and all with one store, which may be in trouble. */
function world(real: SessionStore = memoryStore()) {
  const state = { now: Date.parse('2026-03-02T09:00:00Z'), trouble: 'none' as Trouble, writes: 0 };
  const warnings: string[] = [];
  const sessionKey = randomBytes(32);
  const fault = () => {
    throw new CogniforceError('DATABASE_READ_ONLY', 'It cannot be written.');
  };
  const writing =
    <A extends unknown[]>(work: (...given: A) => Promise<void>) =>
    async (...given: A) => {
      if (state.trouble !== 'none') fault();
      state.writes += 1;
      await work(...given);
    };
  const store: SessionStore = {
    keep: writing(real.keep),
    touch: writing(real.touch),
    end: writing(real.end),
    sweep: writing(real.sweep),
    find: async (id) => (state.trouble === 'all' ? fault() : real.find(id)),
  };
  return {
    state,
    warnings,
    pass: (ms: number) => {
      state.now += ms;
    },
    start: () =>
      createSessions({
        auth: { sessionKey, sessionHours: 12, idleHours: 2 },
        store,
        clock: { now: () => state.now },
        warn: (sentence, { code }) => warnings.push(`${code} ${sentence}`),
      }),
  };
}

describe('sessions', () => {
  it('are known to every process, also to one that starts later', async () => {
    const { start } = world();
    const { token, session } = await start().issue();
    expect(await start().read(token, true)).toEqual(session);
    expect(session).toMatchObject({ expiresAt: '2026-03-02T21:00:00.000Z', isKept: true });
  });

  it('stay ended: in the process, at once in the others, and after a restart', async () => {
    const { start } = world();
    const [one, other] = [start(), start()];
    const { token } = await one.issue();
    const { token: kept } = await one.issue();
    expect(await other.read(token, true)).not.toBeNull();
    await one.end(token);
    for (const process of [one, other, start()]) {
      expect(await process.read(token, true)).toBeNull();
      expect(await process.read(kept, true)).not.toBeNull();
    }
  });

  it('end after two hours without a use, and after twelve whatever the use', async () => {
    const { start, pass } = world();
    const process = start();
    const { token } = await process.issue();
    pass(2 * HOUR);
    expect(await process.read(token, true)).not.toBeNull();
    pass(2 * HOUR + 1);
    expect(await process.read(token, true)).toBeNull();
    const { token: used } = await process.issue();
    for (let hour = 1; hour < 12; hour += 1) {
      pass(HOUR);
      expect(await start().read(used, true)).not.toBeNull();
      // Each process is a new one: what it knows comes from the rows.
      await vi.waitFor(async () => expect(await start().read(used, false)).not.toBeNull());
    }
    pass(HOUR);
    expect(await process.read(used, true)).toBeNull();
  });

  it('are not kept alive by a page that only watches', async () => {
    const { start, pass } = world();
    const process = start();
    const { token } = await process.issue();
    for (let passed = 0; passed < 120; passed += 20) {
      pass(20 * MINUTE);
      expect(await process.read(token, false)).not.toBeNull();
    }
    pass(1);
    expect(await process.read(token, false)).toBeNull();
  });

  it('are written once a minute at most, by all processes together', async () => {
    const store = memoryStore();
    const touched: string[] = [];
    const { start, pass } = world({
      ...store,
      touch: async (id, at, unlessSince) => {
        const before = store.rows.get(id)?.used_at;
        await store.touch(id, at, unlessSince);
        if (store.rows.get(id)?.used_at !== before) touched.push(at);
      },
    });
    const processes = [start(), start(), start()];
    const [first] = processes;
    const { token } = (await first?.issue()) ?? { token: '' };
    for (let second = 0; second < 300; second += 5) {
      pass(5_000);
      for (const each of processes) await each.read(token, true);
    }
    const gaps = touched
      .slice(1)
      .map((at, index) => Date.parse(at) - Date.parse(touched[index] ?? ''));
    expect(touched.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE);
  });

  it('go on where the database cannot be written', async () => {
    const { start, state, pass } = world();
    const process = start();
    const { token } = await process.issue();
    state.trouble = 'writing';
    for (let hour = 1; hour < 6; hour += 1) {
      pass(HOUR);
      expect(await process.read(token, true)).not.toBeNull();
    }
  });

  it('that begin then are kept in this process, which says so, and end with it', async () => {
    const { start, state, warnings, pass } = world();
    const process = start();
    state.trouble = 'writing';
    const { token, session } = await process.issue();
    expect(session.isKept).toBe(false);
    expect(warnings).toEqual([
      'DATABASE_READ_ONLY A new session cannot be written down: it is known to this process alone and ends with it.',
    ]);
    expect(await process.read(token, true)).toMatchObject({ isKept: false });
    expect(await start().read(token, true)).toBeNull();
    state.trouble = 'none';
    pass(MINUTE);
    await process.read(token, true);
    await vi.waitFor(async () => expect(await start().read(token, true)).not.toBeNull());
    expect(await process.read(token, true)).toMatchObject({ isKept: true });
  });

  it('that end then stay ended here, and everywhere as soon as it can be written', async () => {
    const { start, state, warnings, pass } = world();
    const [one, other] = [start(), start()];
    const { token } = await one.issue();
    const { token: used } = await one.issue();
    state.trouble = 'writing';
    await one.end(token);
    expect(warnings).toEqual([expect.stringContaining('A sign-out cannot be written down')]);
    expect(await one.read(token, true)).toBeNull();
    state.trouble = 'none';
    pass(MINUTE);
    await one.read(used, true);
    await vi.waitFor(async () => expect(await other.read(token, true)).toBeNull());
  });

  it('that this process has seen go on while the database is away, others are not known', async () => {
    const { start, state } = world();
    const process = start();
    const { token } = await process.issue();
    const { token: ended } = await process.issue();
    await process.end(ended);
    const { token: elsewhere } = await start().issue();
    state.trouble = 'all';
    expect(await process.read(token, true)).not.toBeNull();
    for (const unknown of [ended, elsewhere]) {
      const read = process.read(unknown, true);
      if (unknown === ended) expect(await read).toBeNull();
      else await expect(read).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
    }
  });

  it('cost no question where the token is none of ours', async () => {
    const store = memoryStore();
    const find = vi.fn(store.find);
    const { start } = world({ ...store, find });
    expect(await start().read('a.b.c', true)).toBeNull();
    const { token } = await world().start().issue();
    expect(await start().read(token, true)).toBeNull();
    expect(find).not.toHaveBeenCalled();
  });

  it('that are over are taken away when somebody signs in', async () => {
    const store = memoryStore();
    const { start, pass } = world(store);
    const process = start();
    await process.issue();
    pass(2 * HOUR + 1);
    await process.issue();
    expect(store.rows.size).toBe(1);
  });
});

describe('sessions in a database', () => {
  eachDialect(cogniforce, (use) => {
    it('are rows without their tokens, which every process sees, until they are ended or over', async () => {
      const { db, sessions: rows } = use();
      const { start, pass } = world(rows);
      const [one, other] = [start(), start()];
      const { token, session } = await one.issue();
      const { token: second } = await one.issue();
      const stored = await db.selectFrom('session').selectAll().execute();
      expect(JSON.stringify(stored)).not.toContain(token);
      expect(stored).toHaveLength(2);
      expect(await other.read(token, true)).toEqual(session);
      pass(61_000);
      await other.read(token, true);
      await vi.waitFor(async () =>
        expect(await rows.find(session.id)).toMatchObject({ used_at: '2026-03-02T09:01:01.000Z' }),
      );
      await rows.touch(session.id, '2026-03-02T09:01:30.000Z', '2026-03-02T09:00:30.000Z');
      expect(await rows.find(session.id)).toMatchObject({ used_at: '2026-03-02T09:01:01.000Z' });
      await other.end(token);
      expect([await one.read(token, true), await start().read(token, true)]).toEqual([null, null]);
      pass(2 * HOUR);
      await one.issue();
      expect(await db.selectFrom('session').selectAll().execute()).toHaveLength(1);
      expect(await one.read(second, true)).toBeNull();
      expect(await rows.endAll()).toBe(1);
    });
  });
});

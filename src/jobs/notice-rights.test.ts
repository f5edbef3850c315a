import { describe, expect, it } from 'vitest';
import { noticeRights } from './notice-rights.ts';
import type { Repositories } from './parts.ts';

/** A source that closes these to us, and what is remembered of it. */
function worldOf() {
  const kept = new Map<string, string>();
  const world = { closed: [] as string[], filtered: [] as string[], doubted: 0 };
  const repositories = {
    source: {
      release: {
        lacks: async () =>
          world.closed.map((name) => ({
            name,
            why: 'closed',
            required: false,
            costCode: 'x',
            cost: 'x',
          })),
        filtered: async () => world.filtered,
      },
    },
    cogniforce: {
      facts: {
        doubtAll: async () => {
          world.doubted += 1;
        },
      },
      settings: {
        get: async (key: string) => kept.get(key) ?? null,
        put: async (key: string, value: string) => void kept.set(key, value),
      },
    },
  } as unknown as Repositories;
  return { world, notice: () => noticeRights({ repositories }) };
}

describe('noticeRights', () => {
  it('has all analysed again once one of several columns may be read', async () => {
    const { world, notice } = worldOf();
    world.closed = ['feedback.data, feedback.meta'];
    expect(await notice()).toEqual([
      'Open WebUI: feedback.data, feedback.meta may not be read by this role: x.',
      expect.stringContaining('cogniforce db check openwebui'),
    ]);
    await notice();
    expect(world.doubted).toBe(0);
    world.closed = ['feedback.meta'];
    await notice();
    expect(world.doubted).toBe(1);
  });

  it('says of which tables rows may be hidden, since nobody can tell them from deleted ones', async () => {
    const { world, notice } = worldOf();
    expect(await notice()).toEqual([]);
    world.filtered = ['chat'];
    expect(await notice()).toEqual([expect.stringContaining('which rows of chat this role')]);
  });

  it('takes nothing for news where more is closed', async () => {
    const { world, notice } = worldOf();
    world.closed = ['feedback.meta'];
    await notice();
    world.closed = ['feedback.data, feedback.meta'];
    await notice();
    world.closed = ['feedback'];
    await notice();
    expect(world.doubted).toBe(0);
    world.closed = ['feedback.data'];
    await notice();
    expect(world.doubted).toBe(1);
  });
});

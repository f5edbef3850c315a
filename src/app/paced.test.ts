import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paced } from './paced.ts';

type Chats = Parameters<typeof paced>[0];

/** A source of so many chats, read by a clock of its own; what was read when stands in `reads`. */
function source(rows: number) {
  const time = { ms: 0 };
  const reads: { readonly at: number; readonly rows: number }[] = [];
  const note = <T>(given: readonly T[]): T[] => {
    reads.push({ at: time.ms, rows: given.length });
    return [...given];
  };
  const all = Array.from({ length: rows }, (_, at) => ({
    id: String(at),
    updatedAt: at,
    userId: '',
  }));
  const chats = {
    list: async ({ after, limit }: { after: { updatedAt: number } | null; limit: number }) =>
      note(all.filter(({ updatedAt }) => updatedAt > (after?.updatedAt ?? -1)).slice(0, limit)),
    fetch: async (wanted: readonly unknown[]) => note(wanted),
  } as unknown as Chats;
  const pace = {
    nowMs: () => time.ms,
    wait: async (ms: number) => {
      time.ms += ms;
    },
  };
  return { chats, pace, reads, time, all };
}

async function listAll(chats: Chats, limit: number): Promise<unknown[]> {
  const page = (after: Parameters<Chats['list']>[0]['after']) => chats.list({ after, limit });
  const listed = await page(null);
  for (let next = listed; next.length > 0; listed.push(...next))
    next = await page(next.at(-1) ?? null);
  return listed;
}

describe('a source that is read gently', () => {
  it('gives what it would give, and never more a second than is allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, rate, limit) => {
          const { chats, pace, reads, all } = source(rows);
          const slow = paced(chats, rate, pace);
          const listed = await listAll(slow, limit);
          expect(listed).toEqual(all);
          expect(await slow.fetch(all)).toEqual(all);
          for (const { at } of reads) {
            const within = reads.filter((each) => each.at >= at && each.at < at + 999);
            expect(within.reduce((sum, each) => sum + each.rows, 0)).toBeLessThanOrEqual(2 * rate);
          }
          const [last] = reads.toReversed();
          const before = 2 * rows - (last?.rows ?? 0);
          expect(last?.at ?? 0).toBeGreaterThanOrEqual((1000 * before) / rate - 1);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('waits for nothing that was long ago', async () => {
    const { chats, pace, time } = source(20);
    const slow = paced(chats, 10, pace);
    await slow.fetch(Array.from({ length: 10 }, String));
    time.ms += 60_000;
    await slow.fetch(Array.from({ length: 10 }, String));
    expect(time.ms).toBe(60_000);
  });
});

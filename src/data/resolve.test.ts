import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CogniforceError } from '../kernel/errors.ts';
import { resolve } from './resolve.ts';

interface Row {
  readonly at: number;
  readonly id: string | null;
}

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
const world = fc.record({
  rows: fc
    .array(fc.option(ids), { maxLength: 40 })
    .map((each): Row[] => each.map((id, at) => ({ at, id }))),
  there: fc.uniqueArray(ids).map((each): string[] => each),
  batch: fc.integer({ min: 1, max: 12 }),
});

/** The other domain: what it has, and every question it was asked. */
function other(there: readonly string[], failAt = Number.POSITIVE_INFINITY) {
  const asked: (readonly string[])[] = [];
  const byIds = async (wanted: readonly string[]) => {
    asked.push(wanted);
    if (asked.length > failAt) throw new CogniforceError('DATABASE_UNREACHABLE', 'It is down.');
    // In an order of its own.
    return there.filter((id) => wanted.includes(id)).map((id) => ({ id, value: `value of ${id}` }));
  };
  return { asked, byIds };
}

const idOf = (row: Row) => row.id;
const keyOf = ({ id }: { id: string }) => id;

describe('resolve', () => {
  it('gives what asking for each row alone would give, in the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ rows, there, batch }) => {
        const { byIds } = other(there);
        const { rows: resolved, failure } = await resolve(rows, { idOf, byIds, keyOf, batch });
        const oneByOne = await Promise.all(
          rows.map(async (row) => {
            const [found = null] = row.id === null ? [] : await byIds([row.id]);
            return { row, found, known: true };
          }),
        );
        expect(resolved).toEqual(oneByOne);
        expect(failure).toBeNull();
      }),
    );
  });

  it('asks ceil(distinct ids / batch) questions, each id once, and none for rows without one', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ rows, there, batch }) => {
        const { byIds, asked } = other(there);
        await resolve(rows, { idOf, byIds, keyOf, batch });
        const distinct = new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
        expect(asked).toHaveLength(Math.ceil(distinct.size / batch));
        expect(asked.flat().sort()).toEqual([...distinct].sort());
        expect(asked.every((each) => each.length <= batch)).toBe(true);
      }),
    );
  });

  it('keeps what it knows when the other domain fails in the middle, and asks it no more', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.nat(5), async ({ rows, there, batch }, failAt) => {
        const { byIds, asked } = other(there, failAt);
        const { rows: resolved, failure } = await resolve(rows, { idOf, byIds, keyOf, batch });
        const answered = new Set(asked.slice(0, failAt).flat());
        expect(resolved.map(({ row }) => row)).toEqual(rows);
        for (const { row, found, known } of resolved) {
          expect(known).toBe(row.id === null || answered.has(row.id));
          const has = known && row.id !== null && there.includes(row.id);
          expect(found?.id ?? null).toBe(has ? row.id : null);
        }
        expect(failure !== null).toBe(resolved.some(({ known }) => !known));
        expect(asked.length).toBeLessThanOrEqual(failAt + 1);
      }),
    );
  });

  it('does not take a fault of ours for a database that is down', async () => {
    const byIds = async (): Promise<{ id: string }[]> => {
      throw new TypeError('a fault');
    };
    const asking = resolve([{ at: 0, id: 'a' }], { idOf, byIds, keyOf });
    await expect(asking).rejects.toThrow(TypeError);
    const { byIds: fine } = other([]);
    await expect(resolve([], { idOf, byIds: fine, keyOf, batch: 0 })).rejects.toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CogniforceError } from '../../../kernel/errors.ts';
import { alone, oneByOne } from './one-by-one.ts';

function failure(
  code: string,
  errorCode: 'DATABASE_UNREADABLE' | 'DATABASE_LOCKED' = 'DATABASE_UNREADABLE',
) {
  return new CogniforceError(errorCode, 'The database failed.', { code });
}

/** A source of numbers that fails with this code whenever it is asked for one of the bad ones. */
function source(bad: ReadonlySet<number>, code: string) {
  const asked: number[][] = [];
  return {
    asked,
    async ask(keys: readonly number[]) {
      asked.push([...keys]);
      if (keys.some((key) => bad.has(key))) throw failure(code);
      return keys;
    },
  };
}

const answers = async () => true;

describe('oneByOne', () => {
  it('gives every good key in order and names every bad one, however many and wherever', async () => {
    const keys = fc.uniqueArray(fc.nat(200), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(keys, fc.uniqueArray(fc.nat(200)), async (all, wrong) => {
        const bad = new Set(wrong);
        const { values, failed } = await oneByOne(all, source(bad, 'XX001').ask, answers);
        expect(values).toEqual(all.filter((key) => !bad.has(key)));
        expect([...failed.keys()]).toEqual(all.filter((key) => bad.has(key)));
      }),
      { numRuns: 50 },
    );
  });

  it('asks once where nothing is wrong, and not at all for nothing', async () => {
    const { ask, asked } = source(new Set(), 'XX001');
    expect(await oneByOne([1, 2, 3], ask, answers)).toMatchObject({ values: [1, 2, 3] });
    expect(asked).toEqual([[1, 2, 3]]);
    await oneByOne([], ask, answers);
    expect(asked).toHaveLength(1);
  });

  it('asks of a few each alone, so that a slow one is waited for twice', async () => {
    const { ask, asked } = source(new Set([2]), '57014');
    await oneByOne([1, 2, 3], ask, answers);
    expect(asked).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  it.each(['08006', '42501', '42703', '28P01', 'SQLITE_BUSY', 'SQLITE_NOTADB', ''])(
    'fails at once with %j, which is never one row’s fault',
    async (code) => {
      const { ask, asked } = source(new Set([2]), code);
      await expect(oneByOne([1, 2, 3], ask, answers)).rejects.toMatchObject({ details: { code } });
      expect(asked).toHaveLength(1);
    },
  );

  it.each(['57014', 'SQLITE_IOERR_READ', '58030', 'XX000'])(
    'fails with %s where the rest of the row is not to be had either',
    async (code) => {
      const { ask } = source(new Set([2]), code);
      const silent = () => Promise.reject(failure(code, 'DATABASE_LOCKED'));
      await expect(oneByOne([1, 2], ask, silent)).rejects.toMatchObject({ details: { code } });
      const { failed } = await oneByOne([1, 2], ask, answers);
      expect([...failed.keys()]).toEqual([2]);
    },
  );

  it('fails where the database went away between the row and the rest of it', async () => {
    const { ask } = source(new Set([2]), '57014');
    const gone = () => Promise.reject(failure('08006'));
    await expect(oneByOne([2], ask, gone)).rejects.toMatchObject({ details: { code: '08006' } });
  });
});

describe('alone', () => {
  it('gives the one, or fails with its fault', async () => {
    expect(await alone(async () => 5, answers)).toBe(5);
    const failing = () => Promise.reject(failure('22021'));
    await expect(alone(failing, answers)).rejects.toMatchObject({ details: { code: '22021' } });
  });
});

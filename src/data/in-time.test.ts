import { describe, expect, it } from 'vitest';
import { inTime } from './in-time.ts';

const address = { engine: 'sqlite', file: '/nowhere/figures.db' } as const;
const never = new Promise<never>(() => {});

describe('inTime', () => {
  it('gives what comes, and fails as it fails', async () => {
    expect(await inTime(address, Promise.resolve(7), 10_000)).toBe(7);
    await expect(inTime(address, Promise.reject(new Error('no')), 10_000)).rejects.toThrow('no');
  });

  it('names the database that does not answer', async () => {
    await expect(inTime(address, never, 20)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: 'SQLite file /nowhere/figures.db did not answer within 0.02 seconds.',
    });
  });
});

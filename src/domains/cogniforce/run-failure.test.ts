import { describe, expect, it } from 'vitest';
import { failureIn, storedFailure } from './run-failure.ts';

describe('the failure of a run', () => {
  it('is read as it was stored', () => {
    const failure = {
      code: 'DATABASE_UNREACHABLE',
      values: { database: 'SQLite file a.db', cause: 'ENOENT', conversations: 3 },
    };
    expect(failureIn(storedFailure(failure))).toEqual(failure);
  });

  it.each([null, '', 'Model: gpt-5-mini', '{"code": 3}', '{broken', '[]'])(
    'is not known from %j',
    (details) => {
      expect(failureIn(details)).toBeNull();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { CogniforceError } from './errors.ts';
import { valuesOf } from './failure-values.ts';

const valuesWith = (details: Readonly<Record<string, unknown>>) =>
  valuesOf(new CogniforceError('DATABASE_UNREACHABLE', 'It does not answer.', details));

describe('the values of a failure', () => {
  it('are those of its details that a page can word', () => {
    const known = { database: 'SQLite file a.db', table: 'chat', retryAfterSeconds: 3 };
    expect(valuesWith({ ...known, code: 'ECONNREFUSED' })).toEqual({
      ...known,
      cause: 'ECONNREFUSED',
    });
  });

  it('leave out sentences, unknown names and what has another form', () => {
    const remedy = 'Set sslmode=require.';
    const odd = { code: 'permission denied', table: null, triesLeft: 1.5, missing: true };
    expect(valuesWith({ remedy, ...odd })).toEqual({});
  });
});

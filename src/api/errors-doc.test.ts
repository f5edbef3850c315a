import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { MEANINGS } from './error-meanings.ts';

const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

/** Rows of the table: code, what, HTTP, exit, how to solve. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

describe('docs/errors.md', () => {
  it('has one row for every code of the catalogue, in its order', () => {
    expect(rows.map(([code]) => code)).toEqual(Object.keys(ERRORS).map((code) => `\`${code}\``));
  });

  it.each(Object.keys(ERRORS) as ErrorCode[])('says of %s what the catalogue says', (code) => {
    const { status, exit, hint } = ERRORS[code];
    const [, what, http, exits, solve = ''] = rows.find(([name]) => name === `\`${code}\``) ?? [];
    expect([what, http, exits]).toEqual([MEANINGS[code], String(status), String(exit)]);
    expect(solve.startsWith(hint)).toBe(true);
  });
});

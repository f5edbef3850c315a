import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { foldSpace, sqlText } from './sql-text.ts';

describe('foldSpace', () => {
  it.each([
    ['  a   >\n\t0 ', 'a > 0'],
    ["a <> 'x  y'", "a <> 'x  y'"],
    ["a <> 'it''s  so'   and b", "a <> 'it''s  so' and b"],
    ['"odd  name"   > 0', '"odd  name" > 0'],
    ['"a ""  b"  > 0', '"a ""  b" > 0'],
    ["a > 0 -- positive, isn't it?\n  and b", 'a > 0 and b'],
    ['a /* why\n  so */ > 0', 'a > 0'],
    ['-- first\na', 'a'],
    ['a --', 'a'],
    ["'-- no comment'", "'-- no comment'"],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

describe('sqlText', () => {
  it('spells an expression the same for every engine', () => {
    expect(sqlText(sql`${sql.ref('a')}   > ${sql.lit("it's")}`)).toBe(`"a" > 'it''s'`);
  });

  it('refuses parameters, which no engine takes in a definition', () => {
    expect(() => sqlText(sql`a > ${1}`)).toThrow(
      'a schema cannot hold parameters: write constants with sql.lit() in a > $1',
    );
  });
});

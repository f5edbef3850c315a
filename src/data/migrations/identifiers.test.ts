import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sqlText } from '../sql-text.ts';
import { mentions, plainName, renameInSql, renameTableInSql } from './identifiers.ts';

describe('renameInSql', () => {
  it.each([
    ['pages > 0', 'sheets > 0'],
    ['PAGES > 0 and pages < 9', 'sheets > 0 and sheets < 9'],
    ['"pages" > 0', '"sheets" > 0'],
    ['book.pages > 0', 'book.sheets > 0'],
    ['pages.pages > 0', 'pages.sheets > 0'],
    ['"pages" . "pages" > 0', '"pages" . "sheets" > 0'],
    ['(pages)', '(sheets)'],
    ["note <> 'pages'", "note <> 'pages'"],
    ["note <> 'it''s pages' and pages > 0", "note <> 'it''s pages' and sheets > 0"],
    ['pages(n) > 0', 'pages(n) > 0'],
    ['pages (n) > 0', 'pages (n) > 0'],
    ['mypages > 0 and pages2 > 0 and pages$ > 0', 'mypages > 0 and pages2 > 0 and pages$ > 0'],
    ['cast(a as pages) > 0', 'cast(a as pages) > 0'],
    ['a::pages > 0', 'a::pages > 0'],
    ['"PAGES" > 0 and "my ""pages""" > 0', '"PAGES" > 0 and "my ""pages""" > 0'],
  ])('turns %j into %j', (text, renamed) => {
    expect(sqlText(renameInSql(sql.raw(text), 'pages', 'sheets'))).toBe(renamed);
  });

  it('does not look into numbers and prefixes of strings', () => {
    expect(sqlText(renameInSql(sql`e5 > 1e5`, 'e5', 'n'))).toBe('n > 1e5');
    expect(sqlText(renameInSql(sql`x <> x'00'`, 'x', 'n'))).toBe("n <> x'00'");
    expect(sqlText(renameInSql(sql`e <> E'a'`, 'e', 'n'))).toBe("n <> E'a'");
  });

  it('quotes a new name that needs it', () => {
    expect(sqlText(renameInSql(sql`a > 0`, 'a', 'Odd "name"'))).toBe('"Odd ""name""" > 0');
    expect(sqlText(renameInSql(sql`a > 0`, 'a', 'order'))).toBe('"order" > 0');
    expect(sqlText(renameInSql(sql`"a" > 0`, 'a', 'b'))).toBe('"b" > 0');
    expect(sqlText(renameInSql(sql`"Odd ""name""" > 0`, 'Odd "name"', 'a'))).toBe('"a" > 0');
  });

  it('leaves an expression alone that is over other columns', () => {
    const expression = sql`a > 0`;
    expect(renameInSql(expression, 'b', 'c')).toBe(expression);
  });

  it('keeps blanks in strings', () => {
    expect(sqlText(renameInSql(sql`a <> 'x  y'`, 'a', 'b'))).toBe("b <> 'x  y'");
  });
});

describe('renameTableInSql', () => {
  it.each([
    ['book.pages > 0', 'tome.pages > 0'],
    ['BOOK.pages > 0 and "book"."pages" < 9', 'tome.pages > 0 and "tome"."pages" < 9'],
    ['book.book > 0', 'tome.book > 0'],
    ["note <> 'book.pages'", "note <> 'book.pages'"],
    [
      'book > 0 and book(n) > 0 and mybook.pages > 0',
      'book > 0 and book(n) > 0 and mybook.pages > 0',
    ],
  ])('turns %j into %j', (text, renamed) => {
    expect(sqlText(renameTableInSql(sql.raw(text), 'book', 'tome'))).toBe(renamed);
  });

  it('quotes a new name that needs it, and leaves an expression alone that names no table', () => {
    expect(sqlText(renameTableInSql(sql`a.b > 0`, 'a', 'order'))).toBe('"order".b > 0');
    const expression = sql`a > 0`;
    expect(renameTableInSql(expression, 'a', 'b')).toBe(expression);
  });
});

describe('mentions', () => {
  it.each([
    ['pages > 0', true],
    ['a > 0 and "pages" > 0', true],
    ['PAGES > 0', true],
    ["a <> 'pages'", false],
    ['pages(a)', false],
    ['cast(a as pages)', false],
    ['cast(pages as text)', true],
    ['has pages', true],
    ['pages.a > 0', false],
    ['a > 0', false],
  ])('of %j says %s', (text, is) => {
    expect(mentions(sql.raw(text), 'pages')).toBe(is);
  });
});

describe('plainName', () => {
  it.each([
    ['pages', 'pages'],
    ['_a1', '_a1'],
    ['Pages', '"Pages"'],
    ['1a', '"1a"'],
    ['a b', '"a b"'],
    ['a"b', '"a""b"'],
    ['user', '"user"'],
    ['with', '"with"'],
  ])('writes %j as %s', (name, text) => {
    expect(plainName(name)).toBe(text);
  });
});

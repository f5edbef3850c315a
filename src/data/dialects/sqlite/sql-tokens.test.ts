import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedSql } from './folded-sql.ts';
import { nameOf, tokensOf } from './sql-tokens.ts';
import { namesOf } from './table-parts.ts';
import { tableText } from './table-text.ts';

/** Text that is mostly made of what SQL is made of, ended or not. */
const almostSql = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '[',
        ']',
        '(',
        ')',
        ',',
        '--',
        '/*',
        '*/',
        '\n',
        ' ',
        "x'",
        '-',
      ),
      fc.constantFrom('create', 'table', 'check', 'references', 'default', 'null', 'a', '1.5e3'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

const kinds = (sql: string) =>
  tokensOf(sql)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => [kind, text]);

describe('the tokens of SQL', () => {
  it('are all of the text, whatever it is', () => {
    fc.assert(
      fc.property(almostSql, (sql) => {
        const tokens = tokensOf(sql);
        expect(tokens.map(({ text }) => text).join('')).toBe(sql);
        expect(tokens.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('know texts, names, numbers and comments apart', () => {
    expect(kinds(`a>=x'0f'||'it''s' -- "b"`)).toEqual([
      ['word', 'a'],
      ['symbol', '>='],
      ['blob', "x'0f'"],
      ['symbol', '||'],
      ['string', "'it''s'"],
      ['comment', '-- "b"'],
    ]);
    expect(kinds('"a""b" `c` [d] 1.5e-3 .5 0xFF')).toEqual([
      ['quoted', '"a""b"'],
      ['quoted', '`c`'],
      ['quoted', '[d]'],
      ['number', '1.5e-3'],
      ['number', '.5'],
      ['number', '0xFF'],
    ]);
  });

  it('spell names without their quotes', () => {
    const names = tokensOf('"a""b"`c``d`[e]\'f\'g').map(nameOf);
    expect(names).toEqual(['a"b', 'c`d', 'e', 'f', 'g']);
  });

  it('never make the reader of tables fail', () => {
    fc.assert(
      fc.property(almostSql, (sql) => {
        tableText(sql);
        tableText(`create table t (${sql})`);
      }),
    );
  });
});

describe('folded SQL', () => {
  const columns = namesOf(['pages', 'Title', 'order']);
  const fold = (sql: string) => foldedSql(tokensOf(sql), columns);

  it('is the same however it was written', () => {
    expect(fold('"pages"  >=\n0 /* half */')).toBe('pages >= 0');
    expect(fold('PAGES>=0')).toBe('pages >= 0');
    expect(fold('[title] IN(\'A\',"Title")')).toBe("Title in ('A', Title)");
    expect(fold('`order` IS NOT NULL AND LOWER ( Title )')).toBe(
      '"order" is not null and lower(Title)',
    );
  });

  it('is the same with the name of the table before a column', () => {
    expect(fold('book.pages > 0 and "book" . [Title] <> \'a.b\'')).toBe(
      "pages > 0 and Title <> 'a.b'",
    );
  });

  it('leaves texts as they are, and what is in quotes and no column', () => {
    expect(fold(`"other" = 'PAGES  "pages"'`)).toBe(`"other" = 'PAGES  "pages"'`);
  });

  it('knows a sign from a subtraction, and never makes a comment of two', () => {
    expect(fold('pages-1 > -1')).toBe('pages - 1 > -1');
    expect(fold('- - 1')).toBe('- -1');
    expect(fold('(-pages)')).toBe('(-pages)');
  });

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(almostSql, (sql) => {
        const once = fold(sql);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

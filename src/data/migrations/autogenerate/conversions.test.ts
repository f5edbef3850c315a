import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../column.ts';
import { sqlText } from '../../sql-text.ts';
import { canRefer, conversionOf } from './conversions.ts';

type Kind = ColumnType['kind'];

const conversion = (from: Kind, to: Kind) => {
  const { convert, isObvious } = conversionOf('a b', from, to);
  return [convert === null ? 'cast' : sqlText(convert), isObvious ? 'obvious' : 'asked'];
};
const AS_TEXT = 'cast("a b" as text)';

describe('conversionOf', () => {
  it.each<[Kind, Kind, string, string]>([
    ['integer', 'integer', 'cast', 'obvious'],
    ['boolean', 'boolean', 'cast', 'obvious'],
    ['integer', 'bigint', 'cast', 'obvious'],
    ['double', 'numeric', 'cast', 'obvious'],
    ['numeric', 'integer', 'cast', 'obvious'],
    ['bigint', 'double', 'cast', 'obvious'],
    ['json', 'plainJson', 'cast', 'obvious'],
    ['plainJson', 'json', 'cast', 'obvious'],
    ['text', 'varchar', 'cast', 'obvious'],
    ['varchar', 'text', 'cast', 'obvious'],
    ['integer', 'text', 'cast', 'obvious'],
    ['bigint', 'varchar', 'cast', 'obvious'],
    ['double', 'text', 'cast', 'obvious'],
    ['numeric', 'text', 'cast', 'obvious'],
    ['json', 'text', 'cast', 'obvious'],
    ['plainJson', 'text', 'cast', 'obvious'],
    ['day', 'text', 'cast', 'obvious'],
    ['uuid', 'varchar', 'cast', 'obvious'],
    ['boolean', 'text', `case when "a b" then 'true' when not "a b" then 'false' end`, 'obvious'],
    ['boolean', 'integer', 'case when "a b" then 1 when not "a b" then 0 end', 'obvious'],
    ['boolean', 'bigint', 'case when "a b" then 1 when not "a b" then 0 end', 'obvious'],
    ['boolean', 'double', 'case when "a b" then 1 when not "a b" then 0 end', 'obvious'],
    ['boolean', 'numeric', 'case when "a b" then 1 when not "a b" then 0 end', 'obvious'],
    ['day', 'instant', `${AS_TEXT} || 'T00:00:00.000Z'`, 'obvious'],
    ['integer', 'boolean', '"a b" <> 0', 'asked'],
    ['numeric', 'boolean', '"a b" <> 0', 'asked'],
    ['instant', 'text', AS_TEXT, 'asked'],
    ['text', 'integer', AS_TEXT, 'asked'],
    ['text', 'boolean', AS_TEXT, 'asked'],
    ['text', 'json', AS_TEXT, 'asked'],
    ['text', 'uuid', AS_TEXT, 'asked'],
    ['integer', 'instant', AS_TEXT, 'asked'],
    ['instant', 'day', `substr(${AS_TEXT}, 1, 10)`, 'asked'],
    ['day', 'integer', AS_TEXT, 'asked'],
    ['json', 'integer', AS_TEXT, 'asked'],
    ['integer', 'json', AS_TEXT, 'asked'],
    ['boolean', 'day', AS_TEXT, 'asked'],
  ])('turns %s into %s', (from, to, how, asked) => {
    expect(conversion(from, to)).toEqual([how, asked]);
  });
});

describe('canRefer', () => {
  const KINDS: readonly Kind[] = [
    'text',
    'varchar',
    'integer',
    'bigint',
    'double',
    'numeric',
    'boolean',
    'instant',
    'day',
    'json',
    'uuid',
  ];

  it.each<[Kind, readonly Kind[]]>([
    ['text', ['text', 'varchar']],
    ['varchar', ['text', 'varchar']],
    ['integer', ['integer', 'bigint', 'double', 'numeric']],
    ['bigint', ['integer', 'bigint', 'double', 'numeric']],
    ['double', ['double']],
    ['numeric', ['double', 'numeric']],
    ['boolean', ['boolean']],
    ['uuid', ['uuid']],
    ['day', ['day']],
  ])('lets %s refer to %j', (from, targets) => {
    expect(KINDS.filter((to) => canRefer(from, to))).toEqual(targets);
  });
});

import { describe, expect, it } from 'vitest';
import { statementHead } from './statement-head.ts';

describe('statementHead', () => {
  it.each([
    [`insert into "supplier" ("name") values ('insert into jane')`, 'insert into supplier'],
    ['\n  INSERT  INTO supplier values (1)', 'insert into supplier'],
    [`update only "odd ""one""" set a = 'jane'`, 'update odd "one"'],
    ['delete from shop."supplier" where a = 1', 'delete from shop.supplier'],
    [
      'create unique index concurrently if not exists "by_name" on a (b)',
      'create unique index by_name',
    ],
    ['drop table if exists a', 'drop table a'],
    ["select 'jane'", null],
    ['with a as (select 1) update b set c = 1', null],
    ['drop table a;\ndrop table b', null],
    ['update a set x = 1; delete from b', null],
    ['update a set x = 1 ; -- all of them\n', 'update a'],
    [`update a set x = 'jane; doe'`, 'update a'],
  ])('of %s is %s', (sql, head) => {
    expect(statementHead(sql)).toBe(head);
  });
});

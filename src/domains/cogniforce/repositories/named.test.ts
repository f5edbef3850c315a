import { expect, it } from 'vitest';
import { tables } from '../tables/index.ts';
import { changeOf, named, rowOf } from './named.ts';

it.each(Object.entries(tables))('calls no two columns of %s alike', (name, { columns }) => {
  const row = Object.fromEntries(Object.keys(columns).map((column) => [column, column]));

  const facts = named(row);

  expect(Object.keys(facts)).toHaveLength(Object.keys(row).length);
  expect(Object.keys(facts).filter((each) => each.includes('_'))).toEqual([]);
  expect(changeOf(name as keyof typeof tables, facts)).toEqual(row);
});

it('makes a row of what is known by the words of the glossary, and says them of a row', () => {
  const said = { conversationId: 'c', ordinal: 0, person: 'p', day: '2026-03-02', tool: 'search' };

  const row = rowOf('tool_use', { ...said, calls: 3 });

  expect(row).toEqual({
    ...{ conversation_id: 'c', ordinal: 0, user_id_hash: 'p', day: '2026-03-02', tool: 'search' },
    calls: 3,
  });
  expect(named(row)).toEqual({ ...said, calls: 3 });
});

it('refuses what no column says', () => {
  const typo = { pPeople: 3 };

  expect(() => changeOf('tool_use', typo as object)).toThrow(
    'tool_use has no column for "pPeople"',
  );
});

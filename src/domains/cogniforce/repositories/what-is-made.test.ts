import { describe, expect, it } from 'vitest';
import { tables } from '../tables/index.ts';
import { APART, DAY_TABLES, FACT_TABLES } from './what-is-made.ts';

describe('what a run makes', () => {
  it('is said of every table: facts of a conversation, figures of days, or neither with its reason', () => {
    const classes = [
      ['conversation_analysis'],
      FACT_TABLES.map(({ name }) => name),
      DAY_TABLES.map(({ table }) => table.name),
      Object.keys(APART),
    ];
    // Each table once: whoever adds one decides who notices when something of it is gone.
    expect(classes.flat().sort()).toEqual(Object.keys(tables).sort());
  });

  it('says whose each row of days is', () => {
    for (const { table, person } of DAY_TABLES)
      expect(Object.keys(table.columns)).toContain(person);
  });
});

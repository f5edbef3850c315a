import { describe, expect, it } from 'vitest';
import { tables } from './tables/index.ts';
import { withheld } from './withheld.ts';

/** Columns that can hold any text and are open all the same: numbers, days, names of models or of what is published, never of people. */
const HARMLESS = [
  ...['book_block.amounts', 'book_class.amounts', 'book_class.name'],
  'conversation_analysis.touched_days',
  'model_call.model',
  ...['outside_usage.base_model', 'outside_usage.model'],
  ...['usage_fact.base_model', 'usage_fact.model'],
];

const isWithheld = (table: string, column: string) =>
  (withheld as Readonly<Record<string, readonly string[]>>)[table]?.includes(column) ?? false;

describe('columns that are withheld from a reader', () => {
  it('are columns that there are', () => {
    for (const [table, columns] of Object.entries(withheld)) {
      const known = Object.keys(tables[table as keyof typeof tables].columns);
      expect(known).toEqual(expect.arrayContaining([...columns]));
    }
  });

  it('include every one that can hold any text or says who it was', () => {
    const open = Object.values(tables).flatMap(({ name, columns }) =>
      Object.entries(columns)
        .filter(([column, { type }]) => {
          const isText = ['text', 'json', 'plainJson'].includes(type.kind);
          return isText || /^user_id|^conversation_id$|^copied_from$/.test(column);
        })
        .map(([column]) => [name, column] as const),
    );
    const left = open.filter(([table, column]) => !isWithheld(table, column));
    expect(left.map((each) => each.join('.')).sort()).toEqual(HARMLESS);
  });
});

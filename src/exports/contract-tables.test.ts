import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answered, coveredBy, coveredDays, rangeQuery, unit } from '../figures/contract.ts';
import { type Metric, metrics } from '../metrics/index.ts';
import { type ContractTable, tablesAbout, tablesOfMetric } from './contract-tables.ts';

const all = [...tablesAbout(), ...metrics.flatMap(tablesOfMetric)];

describe('every table of every metric', () => {
  it('has a name of its own that fits everywhere', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
  });

  it.each(all.map((table) => [table.name, table] as const))('%s says what it holds', (_, table) => {
    const named = table.columns.map(({ name }) => name);
    expect(new Set(named).size).toBe(named.length);
    expect(table.definition).not.toBe('');
    const unsaid = table.columns.filter(({ definition }) => definition === '');
    expect(unsaid.map(({ name }) => name)).toEqual([]);
    const withoutUnit = table.columns.filter(({ kind, unit: of }) => kind === 'number' && !of);
    expect(withoutUnit.map(({ name }) => name)).toEqual([]);
  });

  it('that a panel saves is there', () => {
    const folder = fileURLToPath(new URL('../metrics/', import.meta.url));
    const panels = globSync('*/panel.tsx', { cwd: folder }).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    const saved = panels.flatMap((source) =>
      [...source.matchAll(/ table="([^"]+)"/g)].map(([, name]) => name),
    );
    expect(saved.length).toBeGreaterThan(10);
    expect(saved.filter((name) => !all.some((table) => table.name === name))).toEqual([]);
  });

  it('is there for every metric', () => {
    const without = metrics.filter((metric) => tablesOfMetric(metric).length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

/** A contract with everything that may stand in one. */
const metric = {
  name: 'new-figure',
  summary: 'A figure that nobody has written code to export',
  query: rangeQuery,
  reply: answered.extend({
    total: z
      .number()
      .nullable()
      .describe('All of it; null where nobody knows')
      .meta(unit('minutes')),
    nested: z
      .object({ yes: z.boolean().describe('Whether') })
      .nullable()
      .describe('Within'),
    rowsCover: coveredDays.describe('Weeks'),
    rows: z
      .array(
        z.object({
          key: z.string().describe('What it is called'),
          parts: z.array(z.object({ count: z.int().describe('How many') })).describe('Parts'),
        }),
      )
      .describe('The rows')
      .meta(coveredBy('rowsCover')),
    tags: z.array(z.string()).describe('Words'),
  }),
  answer: async () => ({}),
} as unknown as Metric;

const reply = {
  startDate: '2026-03-01',
  endDate: '2026-03-14',
  total: null,
  nested: null,
  rowsCover: { from: '2026-03-02', to: '2026-03-08' },
  rows: [
    { key: 'a', parts: [{ count: 1 }, { count: 2 }] },
    { key: 'b', parts: [] },
  ],
  tags: [],
};

describe('a figure that is new', () => {
  const tables = tablesOfMetric(metric);
  const named = (name: string) => tables.find((table) => table.name === name) as ContractTable;

  it('is a row of what stands once, and a table for each list', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      ...['new_figure', 'new_figure_rows', 'new_figure_parts'],
    ]);
    expect(named('new_figure').rowsOf(reply)).toEqual([
      ['2026-03-01', '2026-03-14', null, null, '2026-03-02', '2026-03-08', 'none'],
    ]);
  });

  it('says unit, definition and what an empty cell means', () => {
    expect(named('new_figure').columns[2]).toEqual({
      ...{ name: 'total', kind: 'number', unit: 'minutes', definition: 'All of it' },
      nullMeans: 'where nobody knows',
    });
    expect(named('new_figure').columns[3]).toMatchObject({
      ...{ name: 'nested_yes', kind: 'flag', definition: 'Within: Whether' },
    });
  });

  it('gives each row the days that it is of, and the name of what it lies in', () => {
    expect(named('new_figure_rows').rowsOf(reply)).toEqual([
      ['2026-03-02', '2026-03-08', 'a'],
      ['2026-03-02', '2026-03-08', 'b'],
    ]);
    const { columns, rowsOf } = named('new_figure_parts');
    expect(columns.map(({ name }) => name)).toEqual(['of_key', 'count']);
    expect(rowsOf(reply)).toEqual([
      ['a', 1],
      ['a', 2],
    ]);
  });
});

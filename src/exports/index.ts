import { z } from 'zod';
import { comparedQuery } from '../figures/contract.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { Metric } from '../metrics/index.ts';
import type { Table } from './columns.ts';
import { ABOUT, type ContractTable, tablesAbout, tablesOfMetric } from './contract-tables.ts';
import { csvOf } from './csv.ts';
import { FINANCE_FIGURES, financeSheets } from './finance.ts';
import { type Ask, type Gathered, gather } from './gather.ts';
import { jsonOf, ndjsonOf } from './json.ts';
import type { Origin } from './manifest.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { xlsxOf } from './xlsx.ts';
import { type Entry, zipOf } from './zip.ts';

export const FORMATS = ['csv', 'json', 'ndjson', 'xlsx'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** What the Python implementation calls what it exports. */
const PYTHON_TYPES = { summary: 'summary', daily: 'daily_trend' } as const;

/** A file to write, piece by piece; nothing of it is made before it is taken. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** Everything that can be taken along: each list and each single answer of every metric, as tables. */
export function exportsOf(metrics: readonly Metric[]) {
  const tables = [...tablesAbout(), ...metrics.flatMap(tablesOfMetric)];
  const names = tables.map(({ name }) => name) as [string, ...string[]];
  const figures = metrics.map(({ name }) => name) as [string, ...string[]];
  const query = comparedQuery.extend({
    table: z.enum(names).optional().describe('One table alone; without it: all of them'),
    figure: z.enum(figures).optional().describe('All tables of one figure'),
    sheet: z
      .enum(['finance'])
      .optional()
      .describe('xlsx alone: figure, range, assumptions and sensitivity, for who decides'),
    type: z
      .enum(['summary', 'daily', 'detailed'])
      .optional()
      .describe('As the Python implementation names them; detailed: conversations, one by one'),
  });
  type Asked = z.output<typeof query>;

  function meant({ table, figure, sheet, type }: Asked): ContractTable[] {
    if (sheet === 'finance') return chosen(tables, [ABOUT, ...FINANCE_FIGURES]);
    const named = table ?? (type === undefined || type === 'detailed' ? type : PYTHON_TYPES[type]);
    if (named !== undefined) return tables.filter(({ name }) => name === named);
    return figure === undefined ? tables : chosen(tables, [figure]);
  }

  return {
    query,
    /** Every table, with its columns. */
    tables,

    /**
     * Asks what the file needs, and gives it to be written.
     *
     * Errors  REQUEST_INVALID where the format has no such sheet; those of `ask`.
     */
    async make(
      format: ExportFormat,
      asked: Asked,
      { ask, origin, signal }: { ask: Ask; origin: Origin; signal: AbortSignal },
    ): Promise<ExportFile> {
      checkAsked(format, asked);
      const wanted = meant(asked);
      const gathered = await gather({ metrics, tables: wanted, ask, origin, signal }, asked);
      return fileOf(format, asked, gathered);
    },
  };
}

const chosen = (tables: readonly ContractTable[], figures: readonly string[]) =>
  tables.filter(({ figure }) => figures.includes(figure));

type Choice = Readonly<Partial<Record<'table' | 'figure' | 'sheet' | 'type', string | undefined>>>;

function checkAsked(format: ExportFormat, asked: Choice): void {
  const { table, figure, sheet, type } = asked;
  const given = Object.entries({ table, figure, sheet, type }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  if (given.length > 1) throw refused(`${given.join(' and ')} cannot be asked for together.`);
  if (sheet !== undefined && format !== 'xlsx') throw refused(`The sheet is xlsx, not ${format}.`);
}

const refused = (sentence: string) => new CogniforceError('REQUEST_INVALID', sentence);

function fileOf(format: ExportFormat, asked: Choice, gathered: Gathered): ExportFile {
  const { manifest, tables } = gathered;
  const madeAt = Date.parse(manifest.madeAt);
  const base = nameOf(asked, gathered);
  const [only, ...others] = tables;
  switch (format) {
    case 'json':
      return { name: `${base}.json`, type: 'application/json', content: jsonOf(gathered) };
    case 'ndjson':
      return { name: `${base}.ndjson`, type: 'application/x-ndjson', content: ndjsonOf(gathered) };
    case 'xlsx': {
      const sheets: Sheet[] =
        asked.sheet === 'finance' ? financeSheets(gathered) : sheetsOf(gathered);
      return { name: `${base}.xlsx`, type: XLSX, content: xlsxOf(sheets, madeAt) };
    }
    case 'csv':
      if (only !== undefined && others.length === 0) {
        return { name: `${base}.csv`, type: 'text/csv', content: csvOf(only) };
      }
      return {
        name: `${base}.zip`,
        type: 'application/zip',
        content: zipOf(csvs(gathered), madeAt),
      };
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function csvs({ manifest, tables }: Gathered): Entry[] {
  return [
    { name: 'manifest.json', content: [`${JSON.stringify(manifest, null, 2)}\n`] },
    ...tables.map((table: Table) => ({ name: `${table.name}.csv`, content: csvOf(table) })),
  ];
}

/** Invented figures are called so in every file that leaves. */
function nameOf({ table, figure, sheet, type }: Choice, { manifest }: Gathered): string {
  const mark = manifest.demonstration ? 'demonstration-' : '';
  if (type !== undefined) {
    return `${mark}analytics-${type}-export-${manifest.madeAt.slice(0, 10).replaceAll('-', '')}`;
  }
  const what = table ?? figure ?? sheet ?? 'all';
  const { from, to } = manifest.range;
  return `${mark}cogniforce-${what.replaceAll('_', '-')}-${from}-to-${to}`;
}

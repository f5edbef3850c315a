import { type Command, JSON_OPTION } from '../command.ts';

/** Writes figures to a file that other programs open. */
export const exportCommand: Command = {
  name: 'export',
  summary:
    'Write figures to a file: CSV, JSON, NDJSON or a workbook (XLSX), with what each column means',
  help: async () => {
    const { exportedTables } = await import('../exported-tables.ts');
    return `What is written is what the page and the API say of the same days, and nothing besides. Empty is not known, or not said; it
never stands for zero. Days as in the API: range_type, start_date, end_date; without: the last 28.

csv      one table: a file; several: a ZIP archive with manifest.json (definitions of all columns)
json     { manifest, tables }
ndjson   a line for the manifest, a line for each row, and one that counts them
xlsx     a sheet for each table, and one with the definitions

The file is whole or not there: it is written beside its place and put there at the end. Without --to, text goes to standard
output.

Tables:
${exportedTables()
  .map(({ figure, tables }) => `  ${figure.padEnd(16)} ${tables.join(', ')}`)
  .join('\n')}

Examples:
  cogniforce export --to figures.xlsx range_type=last_month
  cogniforce export --sheet finance --to finance.xlsx range_type=last_quarter
  cogniforce export --table daily_trend --to trend.csv start_date=2026-10-01 end_date=2026-10-31
  cogniforce export --format csv --to figures.zip
  cogniforce export --figure value --format ndjson | jq -c .row`;
  },
  arguments: [['[parameters...]', 'as in the API: name=value']],
  options: {
    '--format <format>': 'csv, json, ndjson or xlsx; without: as the name of the file ends',
    '--to <place>': 'a file, or a folder, in which it is named by what it holds and its days',
    '--table <name>': 'one table alone',
    '--figure <name>': 'the tables of one figure',
    '--sheet <name>': 'finance: figure, range, assumptions and sensitivity in one workbook',
    '--force': 'replace a file that is there',
    ...JSON_OPTION,
  },
  action: () => import('../actions/export.ts'),
};

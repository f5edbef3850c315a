import type { Row, Table } from './columns.ts';
import type { Gathered } from './gather.ts';

const ROWS = 200;

/** One JSON document: the manifest, then each table as a list of objects. */
export async function* jsonOf({ manifest, tables }: Gathered) {
  yield `{"manifest":${JSON.stringify(manifest)},"tables":{`;
  for (const [at, table] of tables.entries()) {
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`;
    let isFirst = true;
    for await (const objects of inPieces(table)) {
      yield `${isFirst ? '' : ','}\n${objects.map((each) => JSON.stringify(each)).join(',\n')}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '}}\n';
}

/** A line for the manifest, a line for each row, and one that counts them: a file without it was cut off. */
export async function* ndjsonOf({ manifest, tables }: Gathered) {
  yield `${JSON.stringify({ manifest })}\n`;
  let rows = 0;
  for (const table of tables) {
    for await (const objects of inPieces(table)) {
      rows += objects.length;
      yield objects.map((each) => `${JSON.stringify({ table: table.name, row: each })}\n`).join('');
    }
  }
  yield `${JSON.stringify({ end: { rows } })}\n`;
}

async function* inPieces({ columns, rows }: Table) {
  let held: Record<string, unknown>[] = [];
  for await (const row of rows) {
    held.push(objectOf(columns, row));
    if (held.length < ROWS) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}

const objectOf = (columns: Table['columns'], row: Row) =>
  Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]));

import { indexesWithNullsEqual } from '../../nulls-equal.ts';
import type { ForeignKey, Index, TableShape } from '../../shape.ts';
import { indexText } from '../autogenerate/same.ts';
import type { Imports } from './imports.ts';
import { call, columnText, key, listed, partsText, quoted, sqlLiteral } from './literals.ts';

/** A table as TypeScript: `table('book', { ... }).primaryKey('id')`. */
export function tableText(shape: TableShape, imports: Imports): string {
  const columns = Object.entries(shape.columns).map(
    ([name, column]) => `  ${key(name)}: ${columnText(column, imports)},\n`,
  );
  const head = `${imports.from('table')}(${quoted(shape.name)}, {\n${columns.join('')}})`;
  const parts = [
    ...(shape.primaryKeyColumns.length > 0
      ? [call('primaryKey', ...shape.primaryKeyColumns.map(quoted))]
      : []),
    ...Object.entries(shape.uniques).map(([name, over]) =>
      call('unique', quoted(name), ...over.map(quoted)),
    ),
    ...Object.entries(shape.checks).map(([name, condition]) =>
      call('check', quoted(name), sqlLiteral(condition, imports)),
    ),
    ...shape.foreignKeys.map((each) => call('foreignKey', ...keyArguments(each))),
    ...indexCalls(shape, imports),
    ...(shape.describedAs === null ? [] : [call('comment', quoted(shape.describedAs))]),
  ];
  return chain(head, parts);
}

function chain(head: string, parts: readonly string[]): string {
  if (parts.length < 2) return head + parts.join('');
  return head + parts.map((part) => `\n  ${part}`).join('');
}

/** What `foreignKey` is given. */
export function keyArguments({
  name,
  columns,
  table,
  references,
  onDelete,
}: ForeignKey): readonly string[] {
  const target = [
    `table: ${quoted(table)}`,
    `columns: ${listed(references)}`,
    ...(onDelete === 'no action' ? [] : [`onDelete: ${quoted(onDelete)}`]),
  ];
  return [quoted(name), listed(columns), `{ ${target.join(', ')} }`];
}

/** What `index` and `uniqueIndex` are given. */
export function indexArguments({ name, parts, where }: Index, imports: Imports): readonly string[] {
  return [
    quoted(name),
    partsText(parts, imports),
    ...(where === null ? [] : [`{ where: ${sqlLiteral(where, imports)} }`]),
  ];
}

function indexCalls({ columns, indexes }: TableShape, imports: Imports): string[] {
  const calls: string[] = [];
  for (let at = 0; at < indexes.length; ) {
    const index = indexes[at];
    if (index === undefined) break;
    const together = nullsEqual(columns, indexes, at);
    if (together > 1) {
      calls.push(call('uniqueNullsEqual', quoted(index.name), partsText(index.parts, imports)));
      at += together;
    } else {
      calls.push(call(index.unique ? 'uniqueIndex' : 'index', ...indexArguments(index, imports)));
      at += 1;
    }
  }
  return calls;
}

/** How many indexes from here on are what one `uniqueNullsEqual` makes; 0: they are none. */
function nullsEqual(columns: TableShape['columns'], indexes: readonly Index[], at: number): number {
  const first = indexes[at];
  const over = first?.parts.filter((part) => typeof part === 'string') ?? [];
  if (first === undefined || !first.unique || over.length < first.parts.length) return 0;
  const made = indexesWithNullsEqual(columns, first.name, over);
  const isMade = made.every((index, n) => {
    const found = indexes[at + n];
    return found !== undefined && indexText(found) === indexText(index);
  });
  return isMade ? made.length : 0;
}

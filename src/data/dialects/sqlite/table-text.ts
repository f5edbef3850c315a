import type { ColumnWords, ConstraintWords, TableWords } from '../../words.ts';
import { type ClauseKind, isRule } from './clauses.ts';
import { type ColumnPart, clauseOf, commentIn, tableParts } from './table-parts.ts';

/** What the text of a table alone says of it. */
export type TableText = Omit<TableWords, 'indexes' | 'triggers'>;

/**
 * The words of a table as SQLite keeps them.
 *
 * A column's own key, uniqueness, check and reference are rules of the table, as if they stood behind the columns. A
 * comment behind a column is the column's, one behind the opening parenthesis the table's.
 */
export function tableText(sql: string): TableText {
  const { lead, columns, rules, options } = tableParts(sql);
  const constraints = new Map<string, ConstraintWords>();
  for (const { kind, name, definition } of [
    ...columns.flatMap(({ clauses }) => clauses),
    ...rules,
  ]) {
    if (!isRule(kind)) continue;
    // SQLite lets two rules have one name: the second is told apart by what it says.
    const isTaken = name === null || constraints.has(name);
    constraints.set(isTaken ? definition : name, { kind, definition });
  }
  return {
    comment: commentIn(lead[0]),
    options,
    columns: Object.fromEntries(columns.map((column) => [column.name, columnWords(column)])),
    constraints: Object.fromEntries(constraints),
  };
}

/** A comment as it may stand in the text of a table. */
export function commentText(comment: string | null): string {
  return comment === null ? '' : ` /* ${comment.replaceAll('*/', '* /')} */`;
}

function columnWords(column: ColumnPart): ColumnWords {
  const definition = (kind: ClauseKind) => clauseOf(column, kind)?.definition ?? null;
  const notNull = definition('not null');
  const onNull = notNull?.slice('not null '.length) ?? '';
  return {
    type: column.type,
    nullable: notNull === null,
    ...(onNull === '' ? {} : { onNull }),
    default: definition('default'),
    collation: definition('collate'),
    generated: definition('generated'),
    comment: commentIn(column.trail.at(-1)),
  };
}

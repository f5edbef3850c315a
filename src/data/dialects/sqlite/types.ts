import type { ColumnType } from '../../column.ts';
import type { Spelling } from '../ddl.ts';

/**
 * The declared type in SQLite. It decides on the affinity of the column, and `values.ts` converts by it, so
 * `JSON TEXT` (parsed when read, text affinity) is another type than `JSON` (left alone, as SQLAlchemy declares it).
 */
export function columnType(type: ColumnType): string {
  switch (type.kind) {
    case 'varchar':
      return type.length === null ? 'VARCHAR' : `VARCHAR(${type.length})`;
    case 'integer':
      return 'INTEGER';
    case 'bigint':
      return 'BIGINT';
    case 'double':
      return 'DOUBLE PRECISION';
    case 'numeric':
      return 'NUMERIC';
    case 'boolean':
      return 'BOOLEAN';
    case 'json':
      return 'JSON TEXT';
    case 'plainJson':
      return 'JSON';
    case 'text':
    case 'uuid':
    case 'instant':
    case 'day':
      return 'TEXT';
  }
}

/** How a table is defined here: SQLite keeps its text as it was written, and so the comments in it. */
export const spelling: Spelling = {
  columnType,
  inlineComment: (words) => ` /* ${words.replaceAll('*/', '* /')} */ `,
};

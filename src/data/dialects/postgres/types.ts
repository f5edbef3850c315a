import type { ColumnType } from '../../column.ts';
import type { Spelling } from '../ddl.ts';

/** The type in PostgreSQL: the native one, so that a BI tool sees real types. */
export function columnType(type: ColumnType): string {
  switch (type.kind) {
    case 'varchar':
      return type.length === null ? 'varchar' : `varchar(${type.length})`;
    case 'numeric':
      return type.precision === null ? 'numeric' : `numeric(${type.precision}, ${type.scale ?? 0})`;
    case 'integer':
      return 'integer';
    case 'bigint':
      return 'bigint';
    case 'double':
      return 'double precision';
    case 'boolean':
      return 'boolean';
    case 'json':
      return 'jsonb';
    case 'plainJson':
      return 'json';
    case 'text':
      return 'text';
    case 'uuid':
      return 'uuid';
    case 'instant':
      return 'timestamptz';
    case 'day':
      return 'date';
  }
}

/** How a table is defined here; comments are statements of their own. */
export const spelling: Spelling = { columnType, inlineComment: () => '' };

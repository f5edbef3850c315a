import type { Column } from './column.ts';
import { type Index, type IndexPart, isDescending, type TableShape } from './shape.ts';
import { sqlText } from './sql-text.ts';

/** A shape as plain data, the same for equal shapes and for every engine: to compare and to hash. */
export function describeShape(shape: TableShape) {
  return {
    name: shape.name,
    columns: Object.entries(shape.columns).map(([name, column]) => ({
      name,
      ...describeColumn(column),
    })),
    primaryKey: shape.primaryKeyColumns,
    uniques: Object.entries(shape.uniques),
    checks: Object.entries(shape.checks).map(([name, condition]) => [name, sqlText(condition)]),
    foreignKeys: shape.foreignKeys,
    indexes: shape.indexes.map(describeIndex),
    ...comment(shape),
  };
}

/** A column as plain data. */
export function describeColumn({ type, isNullable, defaultTo, describedAs }: Column) {
  const byDefault =
    defaultTo !== null && typeof defaultTo === 'object' ? sqlText(defaultTo) : defaultTo;
  return { type, isNullable, default: byDefault, ...comment({ describedAs }) };
}

/** Absent where there is none: checksums in the field are older than comments. */
function comment({ describedAs }: { readonly describedAs: string | null }) {
  return describedAs === null ? {} : { comment: describedAs };
}

/** An index as plain data; an expression stands in a list of its own, apart from a column of that name. */
export function describeIndex({ name, parts, unique, where }: Index) {
  return {
    name,
    parts: parts.map(describePart),
    unique,
    where: where === null ? null : sqlText(where),
  };
}

function describePart(part: IndexPart) {
  return typeof part === 'string' || isDescending(part) ? part : [sqlText(part)];
}

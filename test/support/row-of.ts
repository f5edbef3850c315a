import { type Column, toJson } from '../../src/data/index.ts';

/** A row with a value of its own in every column, in the types that writing takes; `nth` is from 1 to 9, another one for each row. */
export function rowOf(
  columns: Readonly<Record<string, Column>>,
  nth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { type }]) => [name, valueFor(type, name, nth)]),
  );
}

function valueFor(type: Column['type'], name: string, nth: number): unknown {
  switch (type.kind) {
    case 'text':
      return `${nth} ${name}`;
    case 'varchar':
      return `${nth} ${name}`.slice(0, type.length ?? undefined);
    case 'integer':
    case 'bigint':
      return nth;
    case 'double':
    case 'numeric':
      return nth + 0.5;
    case 'boolean':
      return nth === 1;
    case 'instant':
      return `2026-03-0${nth}T09:00:00.000Z`;
    case 'day':
      return `2026-03-0${nth}`;
    case 'json':
      return toJson([nth]);
    case 'plainJson':
      return `[${nth}]`;
    case 'uuid':
      return `00000000-0000-4000-8000-00000000000${nth}`;
  }
}

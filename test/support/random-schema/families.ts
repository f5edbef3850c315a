import { type RawBuilder, sql } from 'kysely';
import {
  bigint,
  boolean,
  type Column,
  day,
  double,
  instant,
  integer,
  json,
  numeric,
  plainJson,
  text,
  toJson,
  uuid,
  varchar,
} from '../../../src/data/index.ts';

/** Columns that can become one another with the rows that `valueOf` gives them. */
export interface Family {
  readonly types: readonly (() => Column)[];
  /** In row 1, 2, 3; differs from row to row, but for truth. */
  readonly valueOf: (row: number, column: Column) => unknown;
  /** The same as SQL over `id`. */
  readonly fill: (column: Column) => RawBuilder<unknown>;
  readonly defaults: readonly (string | number | boolean | RawBuilder<unknown>)[];
  /** What was read, in one form for every type of the family. */
  readonly plain: (value: unknown) => string;
}

const numbers = [integer, bigint, double, numeric, () => numeric(10), () => numeric(12, 2)];
const words = [text, varchar, () => varchar(50), () => varchar(60)];
const plainNumber = (value: unknown) => String(Number(value));
const isText = ({ type }: Column) => type.kind === 'text' || type.kind === 'varchar';

/** By what a column is for. */
export const FAMILIES = {
  number: {
    types: numbers,
    valueOf: (row) => row,
    fill: () => sql`id`,
    defaults: [0, 7, -1, 2147483646, sql`1 + 1`],
    plain: plainNumber,
  },
  word: {
    types: [...words, integer, double],
    valueOf: (row, column) => (isText(column) ? String(row) : row),
    fill: (column) => (isText(column) ? sql`cast(id as text)` : sql`id`),
    defaults: [],
    plain: plainNumber,
  },
  note: {
    types: words,
    valueOf: (row) => `note  ${row}`,
    fill: () => sql`'note  ' || cast(id as text)`,
    defaults: ['', "it's", 'a  b', `\`\${x}\`\\`, '"', sql`'x' || 'y  z'`, 'two\nlines', '✓ */ --'],
    plain: String,
  },
  truth: {
    types: [boolean, boolean, integer, bigint],
    valueOf: (row, { type }) => (type.kind === 'boolean' ? row > 1 : Number(row > 1)),
    fill: ({ type }) =>
      type.kind === 'boolean' ? sql`id > 1` : sql`case when id > 1 then 1 else 0 end`,
    defaults: [],
    plain: (value) => String(Number(value)),
  },
  moment: {
    types: [instant],
    valueOf: (row) => `2026-01-0${row}T00:00:00.000Z`,
    fill: () => sql`'2026-01-0' || cast(id as text) || 'T00:00:00.000Z'`,
    defaults: ['2026-01-01T00:00:00.000Z'],
    plain: String,
  },
  day: {
    types: [day, text],
    valueOf: (row) => `2026-01-0${row}`,
    fill: () => sql`'2026-01-0' || cast(id as text)`,
    defaults: ['2026-01-01'],
    plain: String,
  },
  document: {
    types: [json, plainJson],
    valueOf: (row, { type }) => (type.kind === 'json' ? toJson({ row }) : `{"row": ${row}}`),
    fill: () => sql`'{"row": ' || cast(id as text) || '}'`,
    defaults: ['{}', '[1, "a  b"]'],
    plain: (value) => JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value),
  },
  id: {
    types: [uuid, text, () => varchar(50)],
    valueOf: (row) => `00000000-0000-4000-8000-00000000000${row}`,
    fill: () => sql`'00000000-0000-4000-8000-00000000000' || cast(id as text)`,
    defaults: ['00000000-0000-4000-8000-000000000009'],
    plain: String,
  },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

/** Every column that a random table may have, besides `id`; `key`: rows always differ in it, so it may be unique. */
export const COLUMNS: Readonly<Record<string, { family: FamilyName; key: boolean }>> = {
  n: { family: 'number', key: true },
  m: { family: 'number', key: false },
  amount: { family: 'number', key: false },
  w: { family: 'word', key: true },
  word: { family: 'word', key: true },
  note: { family: 'note', key: false },
  'Odd "name"': { family: 'note', key: false },
  text: { family: 'note', key: false },
  flag: { family: 'truth', key: false },
  at: { family: 'moment', key: false },
  day: { family: 'day', key: true },
  doc: { family: 'document', key: false },
  uid: { family: 'id', key: true },
};

/** The family of a column of a random table. */
export function familyOf(column: string): Family {
  return FAMILIES[COLUMNS[column]?.family ?? 'number'];
}

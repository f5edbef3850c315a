import { z } from 'zod';
import { answered } from '../figures/contract.ts';
import type { Metric } from '../metrics/index.ts';
import type { Cell, Column, ColumnKind, Row, TableHead } from './columns.ts';
import { elementOf, type Field, fieldOf, type Said, shapeOf } from './contract-schema.ts';

/** A table as the contract of a metric has it, and how its rows are read from an answer. */
export interface ContractTable extends TableHead {
  /** The list is asked for page by page. */
  readonly isPaged: boolean;
  rowsOf(reply: unknown): Row[];
}

/** Names of the tables of what every answer says of itself: they stand once in an export. */
export const ABOUT = 'about';

type Path = readonly string[];

/** A cell of a row: from the row itself, or from a place that it lies in. */
interface Read extends Column {
  /** 0: the row; 1: what its list lies in, and so on. */
  readonly up: number;
  readonly path: Path;
}

interface List {
  readonly path: Path;
  readonly field: Field;
  /** What is said of it and of all that it lies in. */
  readonly descriptions: readonly string[];
}

const OF_FRAME = new Set(Object.keys(answered.shape));

/**
 * The tables of a metric, from its contract alone: one row of all that stands once, and one table for every list. A new field or list is
 * exported without any further code.
 */
export function tablesOfMetric({ name, summary, reply }: Metric): ContractTable[] {
  const shape = Object.entries(shapeOf(reply) ?? {}).filter(([key]) => !OF_FRAME.has(key));
  const own = scanned(Object.fromEntries(shape));
  const days = scanned({
    startDate: answered.shape.startDate,
    endDate: answered.shape.endDate,
  }).columns;
  const figure = { figure: name, definition: summary };
  const lists = own.lists.flatMap((list) => tablesOfList([list], figure, reply));
  const single =
    own.columns.length === 0
      ? []
      : [tableOf({ ...figure, name: snake([name]) }, [...days, ...own.columns], [])];
  return distinct([...single, ...lists]);
}

/** Of what every answer says of itself, once. */
export function tablesAbout(): ContractTable[] {
  const { columns, lists } = scanned(answered.shape);
  const figure = { figure: ABOUT, definition: 'Days, freshness and calibration of every table' };
  return [
    tableOf({ ...figure, name: ABOUT }, columns, []),
    ...lists.flatMap((list) => tablesOfList([list], figure, answered)),
  ];
}

type Figure = Pick<TableHead, 'figure' | 'definition'>;

/** The table of the innermost of some lists, and those of the lists in it. */
function tablesOfList(lists: readonly List[], figure: Figure, root: z.core.$ZodType) {
  const list = lists.at(-1) as List;
  const { columns, lists: inner } = scanned(shapeOf(fieldOf(rowOf(list)).schema) ?? {});
  const path = lists.flatMap((each) => each.path);
  const name = snake([figure.figure, ...shortened(path)]);
  const { said } = list.field;
  const described = lists.flatMap((each) => each.descriptions);
  const around = [...coverColumns(said, list, root), ...namesAbove(lists.slice(0, -1))];
  const head = {
    name,
    figure: figure.figure,
    definition: described.join(': ') || figure.definition,
  };
  const own = tableOf(head, [...around, ...columns], lists, said['x-paged'] ?? false);
  return [
    own,
    ...inner.flatMap((each): ContractTable[] => tablesOfList([...lists, each], figure, root)),
  ];
}

const rowOf = ({ field }: List) => elementOf(field.schema) as z.core.$ZodType;

/** `kinds.rows` are the kinds. */
const shortened = (path: Path) => path.filter((key) => key !== 'rows' && key !== 'data');

/** By what a row of a list is known, in the lists that lie in it. */
function namesAbove(above: readonly List[]): Read[] {
  return above.flatMap((list, at) =>
    scanned(shapeOf(fieldOf(rowOf(list)).schema) ?? {})
      .columns.filter(({ kind }) => kind === 'text' || kind === 'day')
      .map((column) => ({
        ...column,
        name: snake(['of', column.name]),
        up: above.length - at,
      })),
  );
}

/** First and last day of what the rows of a list are about. */
function coverColumns(said: Said, { path }: List, root: z.core.$ZodType): Read[] {
  const covers = said['x-covers'];
  if (covers === undefined) return [];
  const beside = path.slice(0, -1);
  const place = beside.reduce((schema, key) => inside(schema, key), root);
  const { columns } = scanned({ covers: inside(place, covers) });
  return columns.map((column) => ({
    ...column,
    up: 1,
    path: [...beside, covers, ...column.path.slice(1)],
  }));
}

function inside(schema: z.core.$ZodType, key: string): z.core.$ZodType {
  const found = shapeOf(fieldOf(schema).schema)?.[key];
  if (found === undefined) throw new Error(`No field ${key} lies beside the list that names it.`);
  return found;
}

interface Scanned {
  readonly columns: readonly Read[];
  readonly lists: readonly List[];
}

/** What lies in an object, at any depth: values as columns, lists as tables. */
function scanned(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  path: Path = [],
  around: readonly Field[] = [],
): Scanned {
  const parts = Object.entries(shape).map(([key, schema]): Scanned => {
    const field = fieldOf(schema);
    const own = [...path, key];
    const inner = shapeOf(field.schema);
    if (inner !== null) return scanned(inner, own, [...around, field]);
    const element = elementOf(field.schema);
    if (element !== null && shapeOf(fieldOf(element).schema) !== null) {
      const descriptions = descriptionsOf([...around, field]);
      return { columns: [], lists: [{ path: own, field, descriptions }] };
    }
    return { columns: [columnOf(own, [...around, field])], lists: [] };
  });
  return {
    columns: parts.flatMap(({ columns }) => columns),
    lists: parts.flatMap(({ lists }) => lists),
  };
}

const descriptionsOf = (fields: readonly Field[]) =>
  fields.flatMap(({ said }) => said.description ?? []);

const NOT_SAID = 'not known, or not said since it would tell of too few people';

function columnOf(path: Path, fields: readonly Field[]): Read {
  const field = fields.at(-1) as Field;
  const kind = kindOf(field);
  const isNumber = kind === 'number' || kind === 'integer';
  const descriptions = descriptionsOf(fields);
  return {
    name: snake(path),
    kind,
    unit: isNumber ? (field.said['x-unit'] ?? (kind === 'integer' ? 'count' : null)) : null,
    definition: descriptions.map(withoutNull).filter(Boolean).join(': '),
    nullMeans: fields.some(({ isNullable }) => isNullable) ? nullIn(descriptions) : null,
    up: 0,
    path,
  };
}

/** "…; null where too few people had them" says both: what it is, and what it means that it is not there. */
const OF_NULL = /(?:^|[;.,] )null\b:? ?([^;]*)/i;

function nullIn(descriptions: readonly string[]): string {
  const found = descriptions.flatMap((each) => OF_NULL.exec(each)?.[1] ?? []);
  return found.at(-1) ?? NOT_SAID;
}

const withoutNull = (description: string) => description.replace(OF_NULL, '').trim();

function kindOf({ schema, said: { format } }: Field): ColumnKind {
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'instant';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (!(schema instanceof z.ZodNumber)) return 'text';
  return schema.isInt ? 'integer' : 'number';
}

type Head = Pick<TableHead, 'name' | 'figure' | 'definition'>;

function tableOf(
  head: Head,
  reads: readonly Read[],
  lists: readonly List[],
  isPaged = false,
): ContractTable {
  const columns = reads.map(({ up: _up, path: _path, ...column }) => column);
  const rowsOf = (reply: unknown) =>
    rowsIn([reply], lists).map((places) =>
      reads.map(({ up, path }) => cellOf(at(places[places.length - 1 - up], path))),
    );
  return { ...head, columns, isPaged, rowsOf };
}

/** Every row of the innermost list, after all that it lies in. */
function rowsIn(places: readonly unknown[], lists: readonly List[]): (readonly unknown[])[] {
  const [list, ...inner] = lists;
  if (list === undefined) return [places];
  const rows = (at(places.at(-1), list.path) ?? []) as unknown[];
  return rows.flatMap((row) => rowsIn([...places, row], inner));
}

function at(place: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], place);
}

/** Of a list without anything in it: that is known. */
const NONE = 'none';

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.join(' ') || NONE : JSON.stringify(value);
}

/** `['daily-trend', 'saved', 'notRead']` is `daily_trend_saved_not_read`. */
export function snake(path: Path): string {
  return path
    .join('_')
    .replaceAll('-', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A list that would have the name of the row beside it keeps its own. */
function distinct(tables: readonly ContractTable[]): ContractTable[] {
  const seen = new Set<string>();
  return tables.map((table) => {
    const name = seen.has(table.name) ? `${table.name}_rows` : table.name;
    seen.add(name);
    return { ...table, name };
  });
}

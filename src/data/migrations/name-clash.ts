import { CogniforceError } from '../../kernel/errors.ts';
import { primaryKeyName } from '../dialects/ddl.ts';
import type { TableShape } from '../shape.ts';
import type { Shapes } from './shapes.ts';

/** What PostgreSQL keeps of a name; it cuts the rest off and goes on. */
const BYTES = 63;

/** A name, and what bears it. */
interface Named {
  readonly name: string;
  readonly what: string;
}

/**
 * Refuses what PostgreSQL would take for one, on every engine: one history serves both.
 *
 * Errors  MIGRATION_INVALID naming both.
 */
export function refuseNameClash(tables: readonly TableShape[]): void {
  const [clash] = clashesIn(tables);
  if (clash !== undefined) throw nameClash(clash);
}

/** The same of what a change brings with it. What was there before it is no longer for this revision to settle. */
export function refuseNewNameClash(before: Shapes, after: Shapes): void {
  const clashes = clashesIn(after.all());
  if (clashes.length === 0) return;
  const old = new Set(clashesIn(before.all()).map(textOf));
  const fresh = clashes.find((clash) => !old.has(textOf(clash)));
  if (fresh !== undefined) throw nameClash(fresh);
}

type Clash = readonly [Named, Named];

/** Tables share their names with indexes, and those with the keys and unique rules that are held by one. */
function clashesIn(tables: readonly TableShape[]): Clash[] {
  return [
    ...among(tables.flatMap(relationsOf)),
    ...tables.flatMap((table) => [...among(columnsOf(table)), ...among(rulesOf(table))]),
  ];
}

function relationsOf(table: TableShape): Named[] {
  const { name, indexes } = table;
  return [
    { name, what: `the table ${name}` },
    ...indexes.map((index) => ({ name: index.name, what: `the index ${index.name} of ${name}` })),
    ...keysOf(table),
  ];
}

/** Those that PostgreSQL holds by an index of their name. */
function keysOf(table: TableShape): Named[] {
  const { name, primaryKeyColumns, uniques } = table;
  const key = primaryKeyName(name);
  return [
    ...(primaryKeyColumns.length > 0 ? [{ name: key, what: `the primary key of ${name}` }] : []),
    ...Object.keys(uniques).map((rule) => ({ name: rule, what: `the rule ${rule} of ${name}` })),
  ];
}

function columnsOf({ name, columns }: TableShape): Named[] {
  return Object.keys(columns).map((column) => ({
    name: column,
    what: `the column ${column} of ${name}`,
  }));
}

function rulesOf(table: TableShape): Named[] {
  const others = [...Object.keys(table.checks), ...table.foreignKeys.map(({ name }) => name)];
  const rules = others.map((name) => ({ name, what: `the rule ${name} of ${table.name}` }));
  return [...keysOf(table), ...rules];
}

function among(all: readonly Named[]): Clash[] {
  const seen = new Map<string, Named>();
  return all.flatMap((each): Clash[] => {
    const kept = keptOf(each.name);
    const other = seen.get(kept);
    if (other !== undefined) return [[other, each]];
    seen.set(kept, each);
    return [];
  });
}

/** No character is cut in two. */
function keptOf(name: string): string {
  if (Buffer.byteLength(name) <= BYTES) return name;
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > BYTES) break;
    kept += character;
  }
  return kept;
}

function textOf(clash: Clash): string {
  return clash.map(({ what }) => what).join('\n');
}

function nameClash([{ what }, other]: Clash): CogniforceError {
  const kept = keptOf(other.name);
  return new CogniforceError(
    'MIGRATION_INVALID',
    `PostgreSQL knows ${what} and ${other.what} by one name, ${kept}: it keeps the first ${BYTES} bytes of a name. Give one of them another name.`,
    { name: kept },
  );
}

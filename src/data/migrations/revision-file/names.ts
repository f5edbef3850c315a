import type { TableShape } from '../../shape.ts';
import type { Imports } from './imports.ts';

/** What a file of a revision calls by itself, and words that name nothing. */
const TAKEN: ReadonlySet<string> = new Set(
  `revision downRevision upgrade downgrade op t sql table descending Operations arguments await break case catch class
  const continue debugger default delete do else enum eval export extends false finally for function if implements
  import in instanceof interface let new null package private protected public return static super switch this throw
  true try typeof undefined var void while with yield`.split(/\s+/),
);

/** A name for each table's constant: its own in camel case, unless that is taken. */
export function constantNames(
  tables: readonly TableShape[],
  imports: Imports,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isFree = (name: string) =>
    !(TAKEN.has(name) || imports.has(name) || [...names.values()].includes(name));
  for (const table of tables) {
    const base = camelCase(table.name);
    const candidates = [base, `${base}Table`];
    for (let n = 2; !candidates.some(isFree); n += 1) candidates.push(`${base}${n}`);
    names.set(table.name, candidates.find(isFree) ?? base);
  }
  return names;
}

function camelCase(name: string): string {
  const [first = '', ...others] = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('');
  return /^[a-z]/.test(joined) ? joined : `table${joined}`;
}

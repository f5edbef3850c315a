import { CogniforceError } from '../../kernel/errors.ts';
import { describeAddress } from '../address.ts';
import type { UntypedKysely } from '../dialects/engine.ts';
import { engineOf } from '../dialects/index.ts';
import type { FoundColumns } from '../found-columns.ts';
import type { AnyDomain, AnyHandle } from './domain.ts';

/** Where another program's tables are, while no statement goes there. */
export interface Elsewhere {
  /** By schema, a few at most. */
  readonly schemas: ReadonlyMap<string, FoundColumns>;
  /** SCHEMA_FOREIGN, naming the schemas and the setting that leads to one. */
  readonly error: CogniforceError;
}

/** How many schemas are named. */
const MOST_NAMED = 3;

/**
 * Looks whether another program's tables, which are not where statements go, are in other schemas of the same database;
 * null: they are not.
 *
 * Input   `remedy` says what makes statements go to a schema, such as "Set DATABASE_SCHEMA=owui".
 */
export async function findElsewhere(
  { name, tables, lacks }: AnyDomain,
  { address, db }: Pick<AnyHandle, 'address' | 'db'>,
  remedy: (schema: string) => string,
): Promise<Elsewhere | null> {
  const names = Object.values(tables).map((table) => table.name);
  const all = await engineOf(address).findElsewhere(db as UntypedKysely, names);
  const isWhole = (found: FoundColumns) =>
    lacks?.(found).every(({ required, why }) => !required || why === 'closed') === true;
  const schemas = new Map([...all].filter(([, found]) => isWhole(found)).slice(0, MOST_NAMED));
  const [first] = schemas.keys();
  if (first === undefined) return null;
  const which = [...schemas.keys()].join(', ');
  const isNamed = address.engine === 'postgres' && address.schema !== undefined;
  const here = isNamed
    ? `not in the schema ${address.schema}`
    : 'where this connection does not look';
  const error = new CogniforceError(
    'SCHEMA_FOREIGN',
    `${describeAddress(address)} has the tables of ${name} in the schema ${which}, ${here}.`,
    {
      database: describeAddress(address),
      schemas: [...schemas.keys()],
      remedy: `${remedy(first)}${schemas.size === 1 ? '' : ', or another of them'}.`,
    },
  );
  return { schemas, error };
}

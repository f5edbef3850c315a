import { CogniforceError } from '../../kernel/errors.ts';
import type { DatabaseAddress } from '../address.ts';
import type { EngineName, UntypedKysely } from '../dialects/engine.ts';
import type { GrantedTable } from '../dialects/grants.ts';
import { engineNamed, engineOf } from '../dialects/index.ts';
import type { FoundColumns } from '../found-columns.ts';
import { VERSION_COLUMNS, VERSION_TABLES } from '../migrations/version-tables.ts';
import { type AnyDomain, type AnyHandle, modelsOf, type Ownership } from './domain.ts';

/** PostgreSQL cuts longer names; the longest ending of ours has seven characters. */
const LONGEST_PREFIX = 63 - '_reader'.length;

/** For which database, and under which names. */
export interface GrantOptions {
  readonly ownership: Ownership;
  readonly address: DatabaseAddress;
  /** Default: the address's own. */
  readonly engine?: EngineName | undefined;
  /** Default: the domain's name. */
  readonly prefix?: string;
  /** Tables as they are in the database; absent: nobody asked it. */
  readonly live?: FoundColumns | undefined;
}

/**
 * What an administrator runs, line by line, so that each role of a domain's database may do no more than it needs.
 *
 * Errors  USAGE for a prefix that is no beginning of a name.
 */
export function grantsOf(domain: AnyDomain, options: GrantOptions): readonly string[] {
  const { address, ownership, live } = options;
  const prefix = options.prefix ?? domain.name;
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(prefix) || prefix.length > LONGEST_PREFIX) {
    throw new CogniforceError(
      'USAGE',
      `--role-prefix takes letters, digits, _ and -, at most ${LONGEST_PREFIX}, and a letter first.`,
    );
  }
  const engine = engineNamed(options.engine ?? address.engine);
  const isManaged = ownership === 'managed';
  const models = modelsOf(domain).map(({ name }) => name);
  return engine.grants({
    domain: domain.name,
    address: engine.name === address.engine ? address : null,
    prefix,
    isManaged,
    tables: isManaged ? [...models, ...VERSION_TABLES] : [],
    ownersAlone: [...VERSION_TABLES],
    readable: there(readable(domain, isManaged), live),
  });
}

/** What its repositories read, without what is withheld. */
function readable({ tables, withheld = {} }: AnyDomain, isManaged: boolean): GrantedTable[] {
  const found = Object.values(tables).map(({ name, columns }) => ({
    name,
    columns: Object.keys(columns).filter((column) => !withheld[name]?.includes(column)),
  }));
  const names = new Set(found.map(({ name }) => name));
  const versions = VERSION_COLUMNS.filter(({ name }) => isManaged || name === 'alembic_version');
  return [...found, ...versions.filter(({ name }) => !names.has(name))];
}

/** Releases of another program differ: what is not there cannot be granted. */
function there(tables: readonly GrantedTable[], live: GrantOptions['live']): GrantedTable[] {
  if (live === undefined) return [...tables];
  return tables.flatMap(({ name, columns }) => {
    const table = live.get(name);
    const found = columns.filter((each) => table?.columns.has(each));
    return found.length === 0 ? [] : [{ name, columns: found, schema: table?.schema ?? null }];
  });
}

/** Tables that a history of ours made in the connected database: those where it makes tables, whatever lies on its way there. */
export async function madeTables({ address, db, findColumns }: AnyHandle): Promise<FoundColumns> {
  const names = new Set(await engineOf(address).tableNames(db as UntypedKysely));
  return new Map([...(await findColumns())].filter(([name]) => names.has(name)));
}

/** What an administrator runs so that the user of this connection may read what the repositories of another program's database want; empty: it may. */
export async function openingOf(
  domain: AnyDomain,
  { address, db }: Pick<AnyHandle, 'address' | 'db'>,
  found: FoundColumns,
): Promise<readonly string[]> {
  const closed = there(readable(domain, false), found).flatMap(({ columns, ...table }) => {
    const shut = columns.filter((each) => !found.get(table.name)?.readable.has(each));
    return shut.length === 0 ? [] : [{ ...table, columns: shut }];
  });
  return closed.length === 0 ? [] : engineOf(address).opening(db as UntypedKysely, closed);
}

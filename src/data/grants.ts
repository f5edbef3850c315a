import { CogniforceError } from '../kernel/errors.ts';
import type { DatabaseAddress } from './address.ts';
import type { EngineName, UntypedKysely } from './dialects/engine.ts';
import type { GrantedTable } from './dialects/grants.ts';
import { engineNamed, engineOf } from './dialects/index.ts';
import { type AnyDomain, type AnyHandle, modelsOf, type Ownership } from './domain.ts';
import { VERSION_COLUMNS, VERSION_TABLES } from './migrations/version-tables.ts';

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
  /** Columns by table as they are in the database; absent: nobody asked it. */
  readonly live?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
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
    hasQueue: isManaged && domain.queue === true,
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
  return tables.flatMap(({ name, columns }) => {
    const found =
      live === undefined ? columns : columns.filter((each) => live.get(name)?.has(each));
    return found.length === 0 ? [] : [{ name, columns: found }];
  });
}

/** Columns by table, as the connected database has them. */
export async function columnsOf(handle: AnyHandle): Promise<Map<string, Set<string>>> {
  const names = await engineOf(handle.address).tableNames(handle.db as UntypedKysely);
  const found = await handle.findColumns();
  return new Map(names.map((name) => [name, new Set(found.get(name)?.columns)]));
}

import type { Database, Databases } from './config-databases.ts';
import {
  type AnyDomain,
  type AnyHandle,
  type DatabaseOf,
  type Domain,
  type DomainHandle,
  type Monitor,
  type MonitoredState,
  monitor,
  type Ownership,
  openDomain,
  type TableRecord,
  type TablesOf,
} from './data/index.ts';
import type { Clock } from './kernel/clock.ts';
import { CogniforceError } from './kernel/errors.ts';

/** One domain of a running application: what is known of it, and the way into its database. */
export interface AppDomain {
  readonly name: string;
  readonly definition: AnyDomain;
  /** Where its database is, and how it is used. */
  readonly database: Database;
  readonly ownership: Ownership;
  readonly handle: AnyHandle;
  readonly monitor: Monitor;
  /** Revision at which its database was last found; null before. */
  revision(): string | null;
  /** Makes the database fit for use, as is done whenever it has come (back). */
  prepare(): Promise<void>;
  /** Why it must not be used, although it answers; null while it may. */
  unfit(): CogniforceError | null;
}

/** Faults of a database that answers all the same. */
const UNFIT: ReadonlySet<string> = new Set([
  'SALT_CHANGED',
  'SCHEMA_BEHIND',
  'SCHEMA_FOREIGN',
  'SCHEMA_UNKNOWN',
]);

/** What a domain needs before it is used, beyond its revisions. */
export type Preparation = () => Promise<void>;

export interface DomainsOptions {
  readonly databases: Databases;
  readonly definitions: readonly AnyDomain[];
  /** Reaches revisions as `op.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly clock: Clock;
  readonly onChange?: (state: MonitoredState) => void;
  /** By the names of domains. */
  readonly preparations: Readonly<Record<string, Preparation>>;
}

/** Opens every domain; nothing is connected and nothing is watched yet. */
export function openDomains({ databases, definitions, ...options }: DomainsOptions): AppDomain[] {
  return definitions.map((definition) => {
    const database = databases.get(definition.name);
    if (database === undefined) throw new TypeError(`${definition.name} has no settings`);
    return openOne(definition, database, options);
  });
}

function openOne(
  definition: AnyDomain,
  database: Database,
  { settings, clock, onChange, preparations }: Omit<DomainsOptions, 'databases' | 'definitions'>,
): AppDomain {
  const { name } = definition;
  const { ownership, address, pool, application, statementTimeoutMs } = database;
  let revision: string | null = null;
  let unfit: CogniforceError | null = null;
  const handle = openDomain(definition, address, {
    writable: ownership === 'managed',
    pool,
    application,
    settings,
    ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
  });

  /** A database of ours that is missing is no fault: preparing makes it. */
  async function ping(): Promise<void> {
    const isNew = ownership === 'managed' && watching.state().state !== 'ready';
    if (!isNew) await handle.ping();
  }

  async function prepare(): Promise<void> {
    unfit = null;
    try {
      await makeFit();
    } catch (error) {
      if (error instanceof CogniforceError && UNFIT.has(error.code)) unfit = error;
      throw error;
    }
  }

  async function makeFit(): Promise<void> {
    const heads =
      ownership === 'managed'
        ? (await handle.migrations.upgrade()).to
        : (await handle.migrations.state()).applied;
    revision = heads.join(', ') || null;
    await preparations[name]?.();
  }

  const watching = monitor({
    name,
    ping,
    prepare,
    clock,
    ...(onChange === undefined ? {} : { onChange }),
  });
  return {
    name,
    definition,
    database,
    ownership,
    handle,
    monitor: watching,
    revision: () => revision,
    prepare,
    unfit: () => unfit,
  };
}

/** The one of this definition, with its own repositories. */
export function domainOf<T extends TableRecord, Repositories, S extends Ownership>(
  opened: readonly AppDomain[],
  definition: Domain<T, Repositories, S>,
): AppDomain & {
  readonly handle: DomainHandle<DatabaseOf<TablesOf<T>, S>, Repositories>;
} {
  const found = opened.find((each) => each.definition.name === definition.name);
  if (found === undefined) throw new TypeError(`${definition.name} is not registered`);
  // Its handle was opened from this very definition, which a list of all kinds of domains cannot express.
  return found as never;
}

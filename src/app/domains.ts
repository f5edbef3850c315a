import type { Database, Databases } from '../config/databases.ts';
import { createVariable, directVariable } from '../config/places.ts';
import {
  type AnyDomain,
  type AnyHandle,
  type Breaker,
  breaker,
  checkIsCurrent,
  closeToOthers,
  type DatabaseAddress,
  type DatabaseOf,
  type Domain,
  type DomainHandle,
  describeAddress,
  type EngineName,
  inTime,
  isMissing,
  type Monitor,
  type MonitoredState,
  monitor,
  type Ownership,
  openDomain,
  type StatementWatcher,
  shortName,
  type TableRecord,
  type TablesOf,
  vanished,
} from '../data/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { asKnown, type CogniforceError } from '../kernel/errors.ts';
import { appOutlook } from './outlook.ts';

/** One domain of a running application: what is known of it, and the way into its database. */
export interface AppDomain {
  readonly name: string;
  readonly definition: AnyDomain;
  /** Where its database is, and how it is used. */
  readonly database: Database;
  readonly ownership: Ownership;
  readonly handle: AnyHandle;
  readonly monitor: Monitor;
  /** Why it cannot be written, as it was last found; null: it can, or nobody has looked. */
  cannotBeWritten(): CogniforceError | null;
  /** Revision at which its database was last found; null before. */
  revision(): string | null;
  /** Makes the database fit for use, as is done whenever it has come (back). */
  prepare(): Promise<void>;
  /** Open while it is known that the database cannot be used, or must not be. */
  readonly breaker: Breaker;
}

/** Faults of a database that answers, and must not be used all the same. */
const isUnfit = ({ code }: CogniforceError) =>
  code === 'SALT_CHANGED' || code.startsWith('SCHEMA_');

/** What a domain needs before it is used, beyond its revisions. */
export type Preparation = () => Promise<void>;

/** What is opened, and who is told how it is. */
export interface DomainsOptions {
  readonly databases: Databases;
  readonly definitions: readonly AnyDomain[];
  /** Reaches revisions as `op.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly clock: Clock;
  readonly onChange?: (state: MonitoredState) => void;
  /** Told what an upgrade at start waits for, and what it keeps waiting, in one sentence each. */
  readonly onWarning: (domain: string, warning: string) => void;
  /** Told that a new, empty database was made, in one sentence. */
  readonly onMade?: (sentence: string) => void;
  /** Told of each statement: of which domain, and by its verb. */
  readonly onStatement?: (
    domain: string,
    engine: EngineName,
    verb: string,
  ) => ReturnType<StatementWatcher>;
  /** SQLite blocks this thread and starts none; default false. */
  readonly blocks?: boolean;
  /** By the names of domains. */
  readonly preparations: Readonly<Record<string, Preparation>>;
  /** A small write of each that can be full, by the names of domains: whether it is still. */
  readonly trials: Readonly<Record<string, Preparation>>;
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
  {
    settings,
    clock,
    onChange,
    onWarning,
    onMade,
    onStatement,
    blocks = false,
    preparations,
    trials,
  }: Omit<DomainsOptions, 'databases' | 'definitions'>,
): AppDomain {
  const { name } = definition;
  const { ownership, address, direct, pool, application, statementTimeoutMs } = database;
  let revision: string | null = null;
  /** Why it must not be used, although it answers; null: nothing is known. */
  let unfit: CogniforceError | null = null;
  /** Somebody has taken revisions back under this process: bringing them back is not for it to do. */
  let isTakenBack = false;
  /** It was used: one that is missing then is not made anew. */
  let wasThere = false;
  const gate = breaker({
    retryInSeconds: () => watching.state().retryInSeconds,
    onUnreachable: () => watching.suspect(),
    onFull(error) {
      outlook.metFull(error);
      watching.suspect();
    },
  });
  const handle = openDomain(definition, address, {
    writable: ownership === 'managed',
    pool,
    application,
    settings,
    creates: database.creates,
    onMade: () => onMade?.(madeText(name, address)),
    ...(onStatement && { onStatement: (verb) => onStatement(name, address.engine, verb) }),
    breaker: gate,
    blocks,
    ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
    ...(direct === undefined ? {} : { direct }),
  });
  const outlook = appOutlook({
    handle,
    trial: trials[name],
    onWarning: (warning) => onWarning(name, warning),
  });

  /** A database of ours that is missing is no fault: preparing makes it. One that was fit may be so no longer. */
  async function ping(): Promise<void> {
    const wasReady = watching.state().state === 'ready';
    await handle.ping().catch(async (error: unknown) => {
      if (!isMissing(error)) throw error;
      isTakenBack = false;
      // Only its schema may be missing: what looks at another program's database says where its tables are.
      if (ownership !== 'managed') await preparations[name]?.();
      if (ownership !== 'managed') throw error;
      if (wasReady) throw vanished(address, true);
    });
    if (!wasReady) return;
    if (unfit !== null) throw unfit;
    const change = await outlook.change();
    // What another database lacks, nobody has taken back.
    if (change === 'database') isTakenBack = false;
    else if (ownership === 'managed') await lookAtHeads();
    if (change !== null) await makeFit();
  }

  /** One that a newer version has upgraded meanwhile is used on: its revisions are made so that the old one can run. */
  async function lookAtHeads(): Promise<void> {
    const state = await inTime(address, handle.migrations.glance());
    revision = state.applied.join(', ') || null;
    if (state.unknown.length > 0 || state.pending.length === 0) return;
    isTakenBack = true;
    checkIsCurrent(state, address);
  }

  const warned = new Set<string>();
  /** Once until it is fit: one that is closed is tried again and again. */
  function warn(warning: string): void {
    if (warned.has(warning)) return;
    warned.add(warning);
    onWarning(name, warning);
  }

  function hasBeenThere(): boolean {
    return wasThere || handle.wasMade();
  }

  async function makeFit(): Promise<void> {
    const isThere = await outlook.begin();
    if (!isThere && hasBeenThere()) throw vanished(address, true);
    const isWritten = ownership === 'managed' && outlook.cannotBeWritten() === null;
    if (isWritten) await sayWarnings();
    // One that can only be read must be at its newest revision already.
    const upgradeAtStart = database.upgradeAtStart && !isTakenBack && isWritten;
    await bring(upgradeAtStart);
    wasThere = true;
    if (!isThere) await outlook.begin();
    if (isWritten) await handle.noteMade();
  }

  async function bring(upgradeAtStart: boolean): Promise<void> {
    const heads = await headsForUse(handle, { ownership, upgradeAtStart }, warn);
    revision = heads.join(', ') || null;
    await preparations[name]?.();
  }

  async function sayWarnings(): Promise<void> {
    const warnings = [await warningOfPath({ name, handle }), ...(await closeToOthers(address))];
    for (const warning of warnings) if (warning !== null) warn(warning);
  }

  /** Past the breaker, which knows the outcome afterwards. */
  async function look(work: () => Promise<void>, opens: (error: CogniforceError) => boolean) {
    try {
      await gate.through(work);
    } catch (error) {
      const reason = asKnown(error, `${describeAddress(address)} could not be used.`);
      if (opens(reason)) {
        unfit = isUnfit(reason) ? reason : null;
        gate.open(reason);
      }
      throw error;
    }
  }

  async function prepare(opens: (error: CogniforceError) => boolean): Promise<void> {
    await look(makeFit, opens);
    gate.close();
    unfit = null;
    isTakenBack = false;
    warned.clear();
  }

  const watching = monitor({
    name,
    ping: () => look(ping, () => true),
    prepare: () => prepare(() => true),
    readOnly: outlook.cannotBeWritten,
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
    cannotBeWritten: outlook.cannotBeWritten,
    breaker: gate,
    revision: () => revision,
    // Nobody may be watching, who would close it again; who is watching says so from now on.
    prepare: () => prepare(isUnfit).finally(() => unfit !== null && watching.suspect()),
  };
}

/** Whoever sees it by chance may miss figures: where a volume is not mounted, an empty folder looks like a first start. */
function madeText(name: string, address: DatabaseAddress): string {
  return `${name}: a new, empty database was made (${shortName(address)}); if figures were expected there, check its volume and set ${createVariable(name)}=false.`;
}

/** What to say where something stands before a domain's server that sessions may not pass; null: nothing is known to. */
export async function warningOfPath({
  name,
  handle,
}: Pick<AppDomain, 'name' | 'handle'>): Promise<string | null> {
  // One that cannot be asked says why to whoever uses it next.
  const isIndirect = await handle.isIndirect().catch(() => false);
  if (!isIndirect) return null;
  return `A pooler, or a port forward, answers for the server of ${describeAddress(handle.address)}. Migrations that no transaction can hold, and pg_dump, need a session that is theirs alone: set ${directVariable(name)} to the server itself, or to the same URL where it is a port forward.`;
}

/** Heads of a database that may be used: brought there now, or found there. */
async function headsForUse(
  handle: AnyHandle,
  { ownership, upgradeAtStart }: Pick<Database, 'ownership' | 'upgradeAtStart'>,
  onWarning: (warning: string) => void,
): Promise<readonly string[]> {
  const { migrations, address } = handle;
  const onWait = (holder: string) => onWarning(`Waiting for ${holder}, which is migrating it.`);
  if (upgradeAtStart) {
    const target = await targetAtStart(handle);
    return (await migrations.upgrade({ onWarning, onWait, target })).to;
  }
  const state = await migrations.state();
  if (ownership === 'managed') checkIsCurrent(state, address);
  return state.applied;
}

/** A database at every head of a history is fit for use; for one that is not, no start chooses between several. */
async function targetAtStart({ migrations, address }: AnyHandle): Promise<string> {
  const { heads } = await migrations.graph();
  if (heads.length <= 1) return 'head';
  const state = await migrations.state();
  if (state.refusal !== null) throw state.refusal;
  checkIsCurrent(state, address);
  return 'heads';
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

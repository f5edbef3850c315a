import { setImmediate as nextTurn } from 'node:timers/promises';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { DatabaseAddress } from '../address.ts';
import type {
  ConnectionOptions,
  Engine,
  PoolOptions,
  PoolState,
  UntypedKysely,
  UntypedTables,
} from '../dialects/engine.ts';
import { engineOf } from '../dialects/index.ts';
import type { Outlook } from '../dialects/outlook.ts';
import type { FoundColumns } from '../found-columns.ts';
import { inTime } from '../in-time.ts';
import type { Adoption } from '../migrations/adoption.ts';
import type { MigratorOptions } from '../migrations/migration.ts';
import { type Migrator, migrator } from '../migrations/migrator.ts';
import type { Revision } from '../migrations/operations.ts';
import type { TableShape } from '../shape.ts';
import type { TableRecord, TablesOf } from '../table.ts';
import { type Breaker, guarded } from './breaker.ts';
import { type Fence, fence } from './fence.ts';
import { type Renewal, renew } from './renewal.ts';
import { type StatementWatcher, watched } from './watch-statements.ts';

/** `managed`: ours to migrate and to write. `external`: another program owns it, we read it. */
export type Ownership = 'managed' | 'external';

/** What repositories are given beside the database. */
export interface RepositoryTools {
  /** What is there, and what of it may be read, now. */
  find(): Promise<FoundColumns>;
  /** The moment in milliseconds since 1970, by the clock of the database. */
  readonly epochMs: RawBuilder<number>;
  /** Runs `work`, of which no write holds without the proof: see `Fence`. */
  within: Fence['within'];
  /** Carries out a statement every so often, whatever this thread does; gives what ends it. */
  renew(renewal: Renewal): () => void;
}

/** What repositories are given: nothing that could write, where another program owns the database. */
export type DatabaseOf<Tables, S extends Ownership> = S extends 'managed'
  ? Kysely<Tables>
  : ReadonlyKysely<Tables>;

/** A revision of a program whose database we read. */
export interface KnownRevision {
  readonly revision: string;
  /** Releases that end at it, or that it leads to; null where unknown. */
  readonly releases: string | null;
}

/** What the reader of another program's database looks for and does not find there, or may not read. */
export interface Lack {
  /** `chat_message`, `chat_message.usage`, or several with a comma between them. */
  readonly name: string;
  /** `missing`: it is not there. `closed`: it is, and this role may not read it; `cogniforce db grants` prints what mends that. */
  readonly why: 'missing' | 'closed';
  /** Without it nothing can be read. */
  readonly required: boolean;
  /** What that costs: a code of the domain, and the same as a sentence without a full stop. */
  readonly costCode: string;
  readonly cost: string;
}

/** Everything about one database. */
export interface Domain<T extends TableRecord, Repositories, S extends Ownership> {
  readonly name: string;
  readonly schema: S;
  /** What its repositories work on. */
  readonly tables: T;
  /** Every table as its history makes it, where that is more than is worked on; default `tables`. */
  readonly models?: TableRecord;
  /** Columns by table that a reader of the database is not let to: whatever could hold text, secrets or a person. */
  readonly withheld?: Readonly<Record<string, readonly string[]>>;
  /** Tables whose rows hold for what is running now alone: a backup is made without them, and puts none back. */
  readonly transient?: readonly string[];
  /** The folder of its revisions, or the revisions themselves; an external domain may have none. */
  readonly migrations?: URL | readonly Revision[];
  /** What is known of another program's history, oldest first. */
  knownRevisions?(): readonly KnownRevision[];
  /** Databases of other programs' histories that are taken over with their rows. */
  readonly adopts?: readonly Adoption[];
  /** What its repositories would need, and this database of another program does not have or does not show. */
  lacks?(found: FoundColumns): readonly Lack[];
  repositories(db: DatabaseOf<TablesOf<T>, S>, tools: RepositoryTools): Repositories;
}

/** Names a domain; nothing is opened. */
export function defineDomain<const T extends TableRecord, Repositories, const S extends Ownership>(
  domain: Domain<T, Repositories, S>,
): Domain<T, Repositories, S> {
  return Object.freeze(domain);
}

/** A domain of which nothing more is asked than what all have. */
export interface AnyDomain extends Omit<Domain<TableRecord, object, Ownership>, 'repositories'> {
  repositories(db: never, tools: RepositoryTools): object;
}

/** The repositories of a domain. */
export type RepositoriesOf<D> = D extends {
  repositories(db: never, tools: RepositoryTools): infer Repositories;
}
  ? Repositories
  : never;

/** How a domain is opened; nothing in it has to be given. */
export interface OpenOptions {
  readonly pool?: PoolOptions;
  /** Absent: half a minute where it is another program's, else two. SQLite cannot interrupt a statement of a thread and does not look at it. */
  readonly statementTimeoutMs?: number;
  /** Lets an external domain be written: where a team develops it here, in tests, and for the demonstration. */
  readonly writable?: boolean;
  /** Reaches revisions as `op.settings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the server's list of connections shows; default `cogniforce`. */
  readonly application?: string;
  /** The server's own address, where a pooler stands at the other: migrations and backups go there. */
  readonly direct?: DatabaseAddress;
  /** Keeps everybody away while the database is known to be down. */
  readonly breaker?: Breaker;
  /** SQLite blocks this thread and starts none: for a process that looks and ends; default false. */
  readonly blocks?: boolean;
  /** Whether an upgrade makes the database where it is missing; default true. */
  readonly creates?: boolean;
  /** Told when a new, empty database was made, by an upgrade or by `create`. */
  readonly onMade?: () => void;
  /** Told of each statement of its repositories. */
  readonly onStatement?: StatementWatcher;
}

/** An open domain. It connects when it is first asked, and after a failure the next question tries afresh. */
export interface DomainHandle<Db, Repositories> {
  readonly name: string;
  readonly address: DatabaseAddress;
  /** The same database, past any pooler that is known of. */
  readonly direct: DatabaseAddress;
  readonly repositories: Repositories;
  /** The same for short questions that wait for no work: nothing is written over them. */
  readonly beside: Repositories;
  readonly db: Db;
  readonly migrations: Migrator;
  /** Tables of which a backup has no rows. */
  readonly transient: readonly string[];
  /** Resolves when the database answers. Errors: DATABASE_* in one clear sentence. */
  ping(): Promise<void>;
  /** The same over the connection that all else goes over: to begin with, where nothing runs on it yet. */
  reach(): Promise<void>;
  /** What may have changed since it was last looked at: which database is there, what may be read of it, whether it can be written. */
  look(): Promise<DomainOutlook>;
  /** Notes that its database is there, so that none is made in its place when it is gone. */
  noteMade(): Promise<void>;
  /** Whether it was there once, as far as was noted. */
  wasMade(): boolean;
  /** What is there now, and what of it its user may read. */
  findColumns(): Promise<FoundColumns>;
  /** Whether its user has the right to change the domain's rows, though an external domain never does. */
  couldWrite(): Promise<boolean>;
  /** Whether something answers for its server that is not known of: a pooler, or a port forward. */
  isIndirect(): Promise<boolean>;
  /** Whether sessions of its server are handed out by the transaction, as a pooler in that mode does. */
  sharesSessions(): Promise<boolean>;
  /** Whether the line to its server is encrypted; null: it is a file. */
  isEncrypted(): Promise<boolean | null>;
  /** How its connections for work stand; null: it has no pool, or has not connected yet. */
  poolState(): PoolState | null;
  /** The time by the clock of its server, epoch milliseconds. */
  epochMs(): Promise<number>;
  /** Waits for what runs, then closes every connection. */
  close(): Promise<void>;
}

/** How a domain's database is found, beyond that it answers. */
export interface DomainOutlook extends Outlook {
  /** Another text: tables came or went, or its user may read something else of another program's. */
  readonly rights: string;
}

/** An open domain of which nothing more is asked than what all have. */
export type AnyHandle = DomainHandle<unknown, object>;

/** Longest statement, unless another limit is given; a migration has none. */
export const STATEMENT_TIMEOUT_MS = { external: 30_000, managed: 120_000 } as const;

/** Opens a domain at an address; nothing is connected yet. */
export function openDomain<
  T extends TableRecord,
  Repositories,
  S extends Ownership,
  const O extends OpenOptions,
>(
  domain: Domain<T, Repositories, S>,
  address: DatabaseAddress,
  options?: O,
): DomainHandle<
  O extends { readonly writable: true } ? Kysely<TablesOf<T>> : DatabaseOf<TablesOf<T>, S>,
  Repositories
>;
export function openDomain(
  domain: AnyDomain,
  address: DatabaseAddress,
  options?: OpenOptions,
): AnyHandle;
export function openDomain(
  domain: AnyDomain,
  address: DatabaseAddress,
  options: OpenOptions = {},
): AnyHandle {
  const engine = engineOf(address);
  const isManaged = domain.schema === 'managed';
  const readOnly = !(isManaged || options.writable === true);
  const around = fence();
  const pools: (() => PoolState)[] = [];
  const usual: ConnectionOptions = {
    readOnly,
    convert: isManaged,
    pool: options.pool ?? {},
    statementTimeoutMs: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS[domain.schema],
    application: options.application ?? 'cogniforce',
    places: null,
    blocks: options.blocks ?? false,
  };
  const open = (place: DatabaseAddress, how = usual): UntypedKysely => {
    const connecting = engine.connect(place, how);
    const own = how.readOnly ? connecting : around.around(connecting);
    const { onStatement } = options;
    const dialect = onStatement === undefined ? own : watched(own, onStatement);
    return new Kysely<UntypedTables>({
      dialect: options.breaker === undefined ? dialect : guarded(dialect, options.breaker),
    });
  };
  const db = open(address, { ...usual, onPool: (state) => void pools.push(state) });
  const direct =
    options.direct === undefined ? null : { address: options.direct, db: open(options.direct) };
  const findColumns = () => engine.findColumns(db);
  const tableNames = Object.values(domain.tables).map(({ name }) => name);
  // What takes long on the other connections is no reason to think that nobody answers.
  const watch = open(address, {
    ...usual,
    readOnly: true,
    pool: { ...usual.pool, size: 1, maxOverflow: 0 },
    statementTimeoutMs: PING_TIMEOUT_MS,
  });
  const repositoriesOn = (place: UntypedKysely) =>
    // What the domain may do with it is decided by its type; the connection itself refuses writes, too.
    domain.repositories(place as never, {
      find: () => engine.findColumns(place),
      epochMs: engine.epochMs,
      within: around.within,
      renew: (renewal) => renew(address, renewal),
    });
  return {
    name: domain.name,
    address,
    direct: options.direct ?? address,
    db,
    repositories: repositoriesOn(db),
    beside: repositoriesOn(engine.hasOneConnection ? watch : db),
    migrations: migratorOf(domain, { engine, address, db, watch, direct, readOnly }, options),
    transient: domain.transient ?? [],
    ping: () => ping(engine, watch, address),
    reach: () => ping(engine, db, address),
    async look() {
      if (isManaged) return { ...(await engine.outlook(watch, address, tableNames)), rights: '' };
      const found = await engine.findColumns(watch);
      return { identity: null, readOnly: null, rights: rightsIn(found) };
    },
    noteMade: async () => engine.noteMade?.(address),
    wasMade: () => engine.wasMade?.(address) ?? false,
    findColumns,
    couldWrite: () => engine.couldWrite(db, tableNames),
    isIndirect: async () => direct === null && (await engine.isIndirect(db)),
    sharesSessions: () => engine.sharesSessions(db),
    isEncrypted: () => engine.isEncrypted(db),
    // One that could not be encrypted has no connection, and another takes its place.
    poolState: () => pools.at(-1)?.() ?? null,
    epochMs: () => epochMsOf(engine, db),
    async close() {
      // Queries of this very moment are on their way to the driver, which waits for those it knows.
      await nextTurn();
      // Who can write closes last, and tidies up beside a file: readers cannot.
      await watch.destroy();
      await Promise.all([db.destroy(), direct?.db.destroy()]);
    },
  };
}

/** All that a reader may be given, as one text. */
function rightsIn(found: FoundColumns): string {
  const tables = [...found].map(([name, { readable, hidesRows }]) => [
    name,
    [...readable],
    hidesRows,
  ]);
  return JSON.stringify(tables);
}

/** A little more than SQLite waits for a lock: who holds it is the better answer. */
const PING_TIMEOUT_MS = 8_000;

/** Reads the list of tables: `select 1` would be answered without looking into a SQLite file. */
async function ping(engine: Engine, db: UntypedKysely, address: DatabaseAddress): Promise<void> {
  await inTime(address, engine.tableNames(db), PING_TIMEOUT_MS);
}

async function epochMsOf(engine: Engine, db: UntypedKysely): Promise<number> {
  const { rows } = await sql<{ now: number | string }>`select ${engine.epochMs} as now`.execute(db);
  return Number(rows[0]?.now);
}

/** Every table as its history makes it. */
export function modelsOf({ models, tables }: Pick<AnyDomain, 'models' | 'tables'>): TableShape[] {
  return Object.values(models ?? tables);
}

function migratorOf(
  domain: AnyDomain,
  parts: Pick<MigratorOptions, 'engine' | 'address' | 'db' | 'watch' | 'direct' | 'readOnly'>,
  { settings = {}, creates = true, onMade = () => {} }: OpenOptions,
): Migrator {
  const models = modelsOf(domain);
  return migrator({
    ...parts,
    domain: domain.name,
    revisions: domain.migrations ?? [],
    models,
    ownTables: new Set(models.map(({ name }) => name)),
    creates,
    onMade,
    adopts: domain.schema === 'managed',
    adoptions: domain.adopts ?? [],
    settings,
  });
}

import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import { isMissing } from '../dialects/missing.ts';
import type { TableShape } from '../shape.ts';
import { type CheckResult, check } from './check.ts';
import type { RevisionGraph } from './graph.ts';
import type { Revision } from './operations.ts';
import { loadRevisions } from './revisions.ts';
import { stamp, stampTarget } from './stamp.ts';
import {
  checkIsOurs,
  type LiveDatabase,
  type MigrationState,
  readDatabase,
  stateOf,
} from './state.ts';
import { type Direction, takeStep } from './step.ts';
import { toDowngrade, toUpgrade } from './target.ts';
import { createVersionTables, type HistoryRow, hasHistory, readHistory } from './version-tables.ts';

/** What a migrator works on. */
export interface MigratorOptions {
  readonly domain: string;
  readonly engine: Engine;
  readonly address: DatabaseAddress;
  /** Opened lazily: the database may not exist yet. */
  readonly db: UntypedKysely;
  /** The folder of the domain's revisions, or the revisions themselves. */
  readonly revisions: URL | readonly Revision[];
  /** Names of the domain's tables. */
  readonly ownTables: ReadonlySet<string>;
  /** The tables as the history should leave them. */
  readonly models: readonly TableShape[];
  /** Nothing is ever written: the database is another program's. */
  readonly readOnly: boolean;
  /** A database that another tool brought to one of our revisions may be taken over where it stands. */
  readonly adopts: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The revision that is about to be applied. */
export interface MigrationStep {
  readonly revision: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** How far, and who is told. */
export interface UpgradeOptions {
  /** `head`, or a revision, or the unique beginning of one. */
  readonly target?: string;
  /** Called before each revision is applied. */
  readonly onStep?: (step: MigrationStep) => void;
}

/** What an upgrade or a downgrade did. */
export interface MigrationResult {
  /** Heads before; empty: nothing had been applied. */
  readonly from: readonly string[];
  /** Heads after. */
  readonly to: readonly string[];
  /** Revisions that this call applied, or took back, in that order. */
  readonly applied: readonly string[];
}

/** A domain's history and its database, brought together. */
export interface Migrator {
  /**
   * Brings the database to `target`, all or nothing; makes it when it is missing. Of several processes one does it and
   * the others wait, and find nothing to do.
   *
   * Errors  SCHEMA_UNKNOWN, SCHEMA_FOREIGN before anything is written; MIGRATION_INVALID; DATABASE_*.
   */
  upgrade(options?: UpgradeOptions): Promise<MigrationResult>;
  /** Takes revisions back, newest first, all or nothing, until `target` is the head: a revision, `base`, or `-1`. */
  downgrade(target: string): Promise<MigrationResult>;
  /** Changes nothing, and does not mind a database that is missing. */
  state(): Promise<MigrationState>;
  /** What was done to the database, oldest first; empty where Cogniforce never migrated it. */
  history(): Promise<HistoryRow[]>;
  /**
   * Compares the database with what its revisions make, and those with the models; changes nothing.
   *
   * Errors  DATABASE_UNREACHABLE, also where it is missing; SCHEMA_UNKNOWN, SCHEMA_FOREIGN.
   */
  check(): Promise<CheckResult>;
  /**
   * Says that the database is at `target` (`base`, `head`, `heads`, a revision or the unique beginning of one), and
   * runs nothing; edited revisions are accepted as they are now.
   *
   * Errors  SCHEMA_DRIFT where the schema is not what `target` makes, unless by `force`; SCHEMA_FOREIGN.
   */
  stamp(target: string, options?: { readonly force?: boolean }): Promise<MigrationResult>;
}

/** The migrator of one domain at one address. */
export function migrator(options: MigratorOptions): Migrator {
  let graph: Promise<RevisionGraph> | null = null;
  const load = () => {
    graph ??= loadRevisions(options.revisions);
    return graph;
  };
  return {
    async upgrade({ target = 'head', onStep } = {}) {
      const revisions = await load();
      return migrate(options, revisions, {
        direction: 'upgrade',
        creates: true,
        plan: (heads) => toUpgrade(revisions, heads, target),
        ...(onStep === undefined ? {} : { onStep }),
      });
    },
    async downgrade(target) {
      const revisions = await load();
      return migrate(options, revisions, {
        direction: 'downgrade',
        creates: false,
        plan: (heads) => toDowngrade(revisions, heads, target),
      });
    },
    async state() {
      const revisions = await load();
      const live = await readIfPresent(options);
      return stateOf(options.domain, revisions, live?.heads ?? []);
    },
    async history() {
      const live = await readIfPresent(options);
      return live !== null && hasHistory(live.tableNames) ? readHistory(options.db) : [];
    },
    async check() {
      refuseIfReadOnly(options);
      const graph = await load();
      const live = await readDatabase(options.engine, options.db);
      checkIsOurs(live, { ...options, subject: describeAddress(options.address), graph });
      return check({ ...options, graph });
    },
    async stamp(target, { force = false } = {}) {
      refuseIfReadOnly(options);
      const graph = await load();
      return stamp({ ...options, graph, target: stampTarget(graph, target), force });
    },
  };
}

interface Journey {
  readonly direction: Direction;
  /** Whether a database that is missing is made first. */
  readonly creates: boolean;
  /** What is to be done from these heads, in order. */
  readonly plan: (heads: readonly string[]) => readonly Revision[];
  readonly onStep?: (step: MigrationStep) => void;
}

async function migrate(
  options: MigratorOptions,
  graph: RevisionGraph,
  journey: Journey,
): Promise<MigrationResult> {
  const { engine, db, address } = options;
  refuseIfReadOnly(options);
  const look = async (at: UntypedKysely) => {
    const live = await readDatabase(engine, at);
    checkIsOurs(live, { ...options, subject: describeAddress(address), graph });
    return { ...live, heads: live.heads ?? [] };
  };
  if (journey.creates && (await readIfPresent(options)) === null) await engine.create(address);
  const { heads, tableNames } = await look(db);
  if (journey.plan(heads).length === 0 && hasHistory(tableNames)) {
    return { from: heads, to: heads, applied: [] };
  }
  return engine.migrate(db, async (tx) => {
    // Another process may have been faster: only what is seen under the lock counts.
    const live = await look(tx);
    await createVersionTables(engine, tx, live.tableNames);
    return follow(options, graph, journey, tx, live.heads);
  });
}

async function follow(
  { engine, settings }: MigratorOptions,
  graph: RevisionGraph,
  { direction, plan, onStep }: Journey,
  tx: UntypedKysely,
  from: readonly string[],
): Promise<MigrationResult> {
  const steps = plan(from);
  let heads = from;
  for (const [at, revision] of steps.entries()) {
    onStep?.({ revision: revision.revision, number: at + 1, of: steps.length });
    heads = await takeStep({ engine, tx, graph, settings, direction, revision, heads });
  }
  return { from, to: heads, applied: steps.map(({ revision }) => revision) };
}

function refuseIfReadOnly({ readOnly, address, domain }: MigratorOptions): void {
  if (!readOnly) return;
  throw new CogniforceError(
    'SCHEMA_FOREIGN',
    `${describeAddress(address)} belongs to another program: the ${domain} domain only reads it.`,
    { domain },
  );
}

async function readIfPresent({ engine, db }: MigratorOptions): Promise<LiveDatabase | null> {
  try {
    return await readDatabase(engine, db);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import { isMissing } from '../dialects/missing.ts';
import { checksum } from './checksum.ts';
import type { RevisionGraph } from './graph.ts';
import type { Revision } from './operations.ts';
import { loadRevisions } from './revisions.ts';
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
  /** Nothing is ever written: the database is another program's. */
  readonly readOnly: boolean;
  /** A database that another tool brought to one of our revisions may be taken over where it stands. */
  readonly adopts: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface MigrationStep {
  readonly revision: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export interface UpgradeOptions {
  /** `head`, or a revision, or the unique beginning of one. */
  readonly target?: string;
  /** Called before each revision is applied. */
  readonly onStep?: (step: MigrationStep) => void;
}

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
        plan: (heads) => toUpgrade(revisions, heads, target),
        ...(onStep === undefined ? {} : { onStep }),
      });
    },
    async downgrade(target) {
      const revisions = await load();
      return migrate(options, revisions, {
        direction: 'downgrade',
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
  };
}

interface Journey {
  readonly direction: Direction;
  /** What is to be done from these heads, in order. */
  readonly plan: (heads: readonly string[]) => readonly Revision[];
  readonly onStep?: (step: MigrationStep) => void;
}

async function migrate(
  options: MigratorOptions,
  graph: RevisionGraph,
  { direction, plan, onStep }: Journey,
): Promise<MigrationResult> {
  const { engine, db, settings } = options;
  refuseIfReadOnly(options);
  const look = async (from: UntypedKysely) => {
    const live = await readDatabase(engine, from);
    checkIsOurs(live, { ...options, subject: describeAddress(options.address), graph });
    return { ...live, heads: live.heads ?? [] };
  };
  if ((await readIfPresent(options)) === null) await engine.create(options.address);
  const found = await look(db);
  const planned = plan(found.heads);
  if (planned.length === 0 && hasHistory(found.tableNames)) {
    return { from: found.heads, to: found.heads, applied: [] };
  }
  const checksums = await checksumsOf(planned, settings);
  return engine.migrate(db, async (tx) => {
    // Another process may have been faster: only what is seen under the lock counts.
    const { heads: from, tableNames } = await look(tx);
    await createVersionTables(engine, tx, tableNames);
    const steps = plan(from);
    let heads: readonly string[] = from;
    for (const [at, revision] of steps.entries()) {
      onStep?.({ revision: revision.revision, number: at + 1, of: steps.length });
      heads = await takeStep({
        engine,
        tx,
        graph,
        settings,
        direction,
        revision,
        heads,
        checksums,
      });
    }
    return { from, to: heads, applied: steps.map(({ revision }) => revision) };
  });
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

async function checksumsOf(
  revisions: readonly Revision[],
  settings: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, string>> {
  const checksums = new Map<string, string>();
  for (const revision of revisions) {
    checksums.set(revision.revision, await rehearse(revision, settings));
  }
  return checksums;
}

async function rehearse(
  revision: Revision,
  settings: Readonly<Record<string, unknown>>,
): Promise<string> {
  try {
    return await checksum(revision, settings);
  } catch (cause) {
    if (cause instanceof CogniforceError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CogniforceError(
      'MIGRATION_INVALID',
      `Revision ${revision.revision} cannot be rehearsed on an empty database: ${reason}.`,
      { revision: revision.revision },
      { cause },
    );
  }
}

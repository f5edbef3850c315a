import { CogniforceError } from '../../kernel/errors.ts';
import { describeAddress } from '../address.ts';
import type { EngineName } from '../dialects/engine.ts';
import { vanished } from '../dialects/failure.ts';
import { engineNamed } from '../dialects/index.ts';
import { type AdoptionResult, adopt } from './adopt.ts';
import { type CheckResult, check } from './check.ts';
import { directly } from './direct.ts';
import {
  type MergeRequest,
  type RevisionRequest,
  type WrittenRevision,
  writeMerge,
  writeRevision,
} from './draft.ts';
import type { RevisionGraph } from './graph.ts';
import { migrate, readIfPresent } from './journey.ts';
import type {
  Direction,
  MigrationOptions,
  MigrationResult,
  MigratorOptions,
  UpgradeOptions,
} from './migration.ts';
import { keepDigest } from './model-words.ts';
import type { Revision } from './operations.ts';
import { type EmptySchema, fillEmpty, rebuild } from './rebuild.ts';
import { rehearsed } from './rehearsal.ts';
import { loadRevisions } from './revisions.ts';
import { script } from './script.ts';
import { stamp } from './stamp.ts';
import { glanceOf, standingOf } from './standing.ts';
import type { MigrationState } from './state.ts';
import { rangeOf, toDowngrade, toUpgrade } from './target.ts';
import { type HistoryRow, hasHistory, readHistory } from './version-tables.ts';

/** A domain's history and its database, brought together. */
export interface Migrator {
  /**
   * Brings the database to `target`, all or nothing; makes it when it is missing. Of several processes one does it and
   * the others wait, and find nothing to do.
   *
   * Errors  SCHEMA_UNKNOWN, SCHEMA_FOREIGN, REVISION_EDITED, SCHEMA_DRIFT (heads that overlap) before anything is written;
   *         DATA_LOSS; MIGRATION_INVALID; DATABASE_*.
   */
  upgrade(options?: UpgradeOptions): Promise<MigrationResult>;
  /** Takes revisions back, newest first, all or nothing, until nothing that follows `target` is left: `toDowngrade`. */
  downgrade(target: string, options?: MigrationOptions): Promise<MigrationResult>;
  /**
   * What an upgrade or a downgrade would run, as SQL; asks no database. `range` is `from:to`, or `to` from nothing.
   *
   * Errors  USAGE for a range that is none.
   */
  script(direction: Direction, range: string, engine?: EngineName): Promise<string>;
  /** Brings an empty database to exactly these heads and lets `fill` put rows into it, all or nothing: `rebuild`. */
  rebuild<T>(heads: readonly string[], fill: (schema: EmptySchema) => Promise<T>): Promise<T>;
  /** Lets a program of the engine fill the database, which has no table and is made when it is missing: `fillEmpty`. */
  fillEmpty(heads: readonly string[], fill: () => Promise<void>): Promise<void>;
  /** Makes the database, empty, when it is missing; whether it did. */
  create(): Promise<boolean>;
  /**
   * Takes over a database that another program's history has made, with its rows, all or nothing, and upgrades it.
   * One that is at a revision of ours is upgraded.
   *
   * Errors  DATA_LOSS naming rows that cannot be taken over; SCHEMA_FOREIGN; USAGE where there is nothing to take over.
   */
  adopt(options?: MigrationOptions): Promise<AdoptionResult>;
  /** Changes nothing, and does not mind a database that is missing. */
  state(): Promise<MigrationState>;
  /** The same by its heads alone: two short questions, for whoever asks again and again. */
  glance(): Promise<MigrationState>;
  /** What was done to the database, oldest first; empty where Cogniforce never migrated it. */
  history(): Promise<HistoryRow[]>;
  /** The domain's revisions; needs no database. */
  graph(): Promise<RevisionGraph>;
  /** What a revision does, up and then down, as plain data; needs no database. */
  steps(revision: Revision): Promise<readonly unknown[]>;
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
  /**
   * Writes a revision into the domain's folder; null: there was nothing to write. Needs no database.
   *
   * Errors  USAGE naming what is missing or does not fit; SCHEMA_FOREIGN.
   */
  revise(request: RevisionRequest): Promise<WrittenRevision | null>;
  /** Writes a revision that joins several. Errors: as `revise`. */
  merge(request: MergeRequest): Promise<WrittenRevision>;
}

/** The migrator of one domain at one address. */
export function migrator(options: MigratorOptions): Migrator {
  let loaded: Promise<RevisionGraph> | null = null;
  const load = () => {
    loaded ??= loadRevisions(options.revisions);
    return loaded;
  };
  const forChange = () => {
    refuseIfReadOnly(options);
    return directly(options);
  };
  return {
    graph: load,
    steps: (revision) => rehearsed(revision, options.settings),
    async upgrade({ target = 'head', ...given } = {}) {
      const parts = await forChange();
      const graph = await load();
      const done = await migrate(parts, graph, {
        direction: 'upgrade',
        make: () => makeNew(parts),
        plan: (heads) => toUpgrade(graph, heads, target),
        options: given,
      });
      await noteModels(parts, graph, done);
      return done;
    },
    async adopt(given = {}) {
      const parts = await forChange();
      const graph = await load();
      const taken = await adopt(parts, graph, given);
      const { tables, ...done } = taken ?? {
        tables: [],
        ...(await migrate(parts, graph, {
          direction: 'upgrade',
          make: null,
          plan: (heads) => toUpgrade(graph, heads, 'head'),
          options: given,
        })),
      };
      await noteModels(parts, graph, done);
      return { ...done, tables };
    },
    async downgrade(target, given = {}) {
      const parts = await forChange();
      const graph = await load();
      return migrate(parts, graph, {
        direction: 'downgrade',
        make: null,
        plan: (heads) => toDowngrade(graph, heads, target),
        options: given,
      });
    },
    async script(direction, range, engine = options.engine.name) {
      const graph = await load();
      const { domain, settings } = options;
      const way = rangeOf(graph, direction, range);
      return script({ domain, engine: engineNamed(engine), graph, settings, direction, ...way });
    },
    async rebuild(heads, fill) {
      const parts = await forChange();
      const graph = await load();
      const filled = await rebuild(parts, graph, heads, fill);
      await noteModels(parts, graph, { to: heads, applied: heads });
      return filled;
    },
    async fillEmpty(heads, fill) {
      return fillEmpty(await forChange(), await load(), heads, fill);
    },
    async create() {
      const parts = await forChange();
      if ((await readIfPresent(parts)) !== null) return false;
      return makeEmpty(parts);
    },
    async state() {
      return standingOf(options, await load());
    },
    async glance() {
      return glanceOf({ ...options, db: options.watch }, await load());
    },
    async history() {
      const live = await readIfPresent(options);
      return live !== null && hasHistory(live.tableNames) ? readHistory(options.db) : [];
    },
    async check() {
      refuseIfReadOnly(options);
      return check({ ...options, graph: await load() });
    },
    async stamp(target, { force = false } = {}) {
      return stamp({ ...(await forChange()), graph: await load(), target, force });
    },
    async revise(request) {
      refuseIfReadOnly(options);
      return writeRevision(options, await load(), request);
    },
    async merge(request) {
      refuseIfReadOnly(options);
      return writeMerge(options, await load(), request);
    },
  };
}

/** Errors: DATABASE_VANISHED where it was there once, or where nobody lets it be made. */
async function makeNew(options: MigratorOptions): Promise<void> {
  const { engine, address, creates } = options;
  const wasThere = engine.wasMade?.(address) === true;
  if (wasThere || !creates) throw vanished(address, wasThere);
  await makeEmpty(options);
}

/** Whether this process made it. */
async function makeEmpty({ engine, address, onMade }: MigratorOptions): Promise<boolean> {
  const isMade = await engine.create(address);
  if (isMade) onMade();
  return isMade;
}

/** Once a history is gone through to its end, asks for what a check will want to know. */
async function noteModels(
  options: MigratorOptions,
  graph: RevisionGraph,
  { to, applied }: Pick<MigrationResult, 'to' | 'applied'>,
): Promise<void> {
  if (applied.length === 0 || graph.heads.some((head) => !to.includes(head))) return;
  // It only saves time: whatever keeps it from being noted, the upgrade is done, and a check finds out by itself.
  await keepDigest(options).catch(() => {});
}

/** Errors: SCHEMA_FOREIGN in one sentence. */
export function refuseIfReadOnly({
  readOnly,
  address,
  domain,
}: Pick<MigratorOptions, 'readOnly' | 'address' | 'domain'>): void {
  if (!readOnly) return;
  throw new CogniforceError(
    'SCHEMA_FOREIGN',
    `${describeAddress(address)} belongs to another program: the ${domain} domain only reads it.`,
    { domain },
  );
}

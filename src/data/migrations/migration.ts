import type { DatabaseAddress } from '../address.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import type { TableShape } from '../shape.ts';
import type { Adoption } from './adoption.ts';
import type { Operations, Revision } from './operations.ts';

/** Forth or back. */
export type Direction = 'upgrade' | 'downgrade';

/** How long a process waits for another one's migration, unless it is told otherwise. */
export const LOCK_WAIT_MS = 60_000;

/** What a migrator works on. */
export interface MigratorOptions {
  readonly domain: string;
  readonly engine: Engine;
  readonly address: DatabaseAddress;
  /** Opened lazily: the database may not exist yet. */
  readonly db: UntypedKysely;
  /** The same database for short looks, which wait for no work. */
  readonly watch: UntypedKysely;
  /** Another way to the same database, for what changes it: past a pooler, whose sessions are nobody's. Null: there is none. */
  readonly direct: Pick<MigratorOptions, 'address' | 'db'> | null;
  /** The folder of the domain's revisions, or the revisions themselves. */
  readonly revisions: URL | readonly Revision[];
  /** Names of the domain's tables. */
  readonly ownTables: ReadonlySet<string>;
  /** The tables as the history should leave them. */
  readonly models: readonly TableShape[];
  /** One that is missing is made by an upgrade; else only by who says so. */
  readonly creates: boolean;
  /** Told when a new, empty database was made by an upgrade, or since somebody said so. */
  readonly onMade: () => void;
  /** Nothing is ever written: the database is another program's. */
  readonly readOnly: boolean;
  /** A database that another tool brought to one of our revisions may be taken over where it stands. */
  readonly adopts: boolean;
  /** How databases of other histories are taken over with their rows. */
  readonly adoptions: readonly Adoption[];
  readonly settings: Operations['settings'];
}

/** The revision that is about to be applied or taken back. */
export interface MigrationStep {
  readonly revision: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What a migration may do, and who is told. */
export interface MigrationOptions {
  /** Lets a revision take away rows and values; without it nothing that holds any is dropped or narrowed. */
  readonly allowDataLoss?: boolean;
  /**
   * Goes on after what would be lost, in the transaction that is rolled back, and refuses with all that is on the way: takes as
   * long, and locks as much, as the whole. Without it, and when a database is taken over, the first is refused at once.
   */
  readonly namesEveryLoss?: boolean;
  /** How long to wait for another process that migrates; default a minute. */
  readonly lockWaitMs?: number;
  /** Called before each revision. */
  readonly onStep?: (step: MigrationStep) => void;
  /** Told of locks that last, and of losses that are allowed, in one sentence each. */
  readonly onWarning?: (warning: string) => void;
  /** Told once whom this process waits for. */
  readonly onWait?: (holder: string) => void;
}

/** How far, besides. */
export interface UpgradeOptions extends MigrationOptions {
  /** Default `head`; what it can be: `toUpgrade`. */
  readonly target?: string;
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

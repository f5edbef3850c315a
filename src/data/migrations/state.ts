import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import type { Adoption } from './adoption.ts';
import type { RevisionGraph } from './graph.ts';
import { overlapOf } from './overlap.ts';
import { ALEMBIC_VERSION, hasHistory, readHeads, VERSION_TABLES } from './version-tables.ts';

/** Where a database stands in its domain's history. */
export interface MigrationState {
  readonly domain: string;
  /** The database's heads; empty: nothing was applied, or the database is missing. */
  readonly applied: readonly string[];
  /** The history's heads. */
  readonly heads: readonly string[];
  /** What an upgrade would apply, oldest first. */
  readonly pending: readonly string[];
  /** Heads of the database that the history does not know. */
  readonly unknown: readonly string[];
  /** Applied revisions that do something else today than when they were applied. */
  readonly edited: readonly string[];
  /** Why an upgrade would refuse the database as it is; null: it would not. */
  readonly refusal: CogniforceError | null;
}

/** Where a database with these heads stands, as far as its heads say. */
export function stateOf(
  domain: string,
  graph: RevisionGraph,
  applied: readonly string[],
): MigrationState {
  const done = graph.ancestors(applied);
  return {
    domain,
    applied,
    heads: graph.heads,
    pending: graph.revisions.map(({ revision }) => revision).filter((id) => !done.has(id)),
    unknown: applied.filter((id) => graph.find(id) === null),
    edited: [],
    refusal: null,
  };
}

/** What a database says about itself. */
export interface LiveDatabase {
  /** Null: it has no version table. */
  readonly heads: readonly string[] | null;
  readonly tableNames: readonly string[];
}

/** Looks; changes nothing. */
export async function readDatabase(engine: Engine, db: UntypedKysely): Promise<LiveDatabase> {
  const tableNames = await engine.tableNames(db);
  return { heads: await readHeads(db, tableNames), tableNames };
}

/** The same of another program's database: where it does not let us read its heads, it has none that we know. */
export async function readForeign(engine: Engine, db: UntypedKysely): Promise<LiveDatabase> {
  const tableNames = await engine.tableNames(db);
  const versions = (await engine.findColumns(db)).get(ALEMBIC_VERSION);
  const mayRead = versions?.readable.has('version_num') === true;
  return { heads: mayRead ? await readHeads(db, [ALEMBIC_VERSION]) : null, tableNames };
}

/** How a database of another history is taken over with its rows; null: it is not one of those. */
export function adoptionOf(
  { heads }: LiveDatabase,
  graph: RevisionGraph,
  adoptions: readonly Adoption[],
): Adoption | null {
  const [head, ...more] = heads ?? [];
  if (head === undefined || more.length > 0 || graph.find(head) !== null) return null;
  return adoptions.find(({ revision }) => revision === head) ?? null;
}

/** What a database needs that stays where it stands, until an upgrade of ours has done it; null: nothing. */
export function inPlaceAdoptionOf(
  { heads, tableNames }: LiveDatabase,
  adoptions: readonly Adoption[],
): Adoption | null {
  if (hasHistory(tableNames)) return null;
  return adoptions.find(({ at, revision }) => at === revision && heads?.includes(at)) ?? null;
}

/** By what a domain knows its own database. */
export interface Claim {
  /** How messages call the database. */
  readonly subject: string;
  readonly graph: RevisionGraph;
  /** Names of the domain's tables. */
  readonly ownTables: ReadonlySet<string>;
  /** A database that was never migrated here may be taken over where it stands. */
  readonly adopts: boolean;
  /** Other histories that are taken over by a command of their own. */
  readonly adoptions: readonly Adoption[];
}

/**
 * Refuses a database that is somebody else's, or further than this version knows, before anything is written.
 *
 * Errors  SCHEMA_UNKNOWN naming the revision; SCHEMA_ADOPTABLE; SCHEMA_FOREIGN.
 */
export function checkIsOurs(live: LiveDatabase, claim: Claim): void {
  const { heads, tableNames } = live;
  const { subject, graph, ownTables, adopts } = claim;
  const ours = hasHistory(tableNames);
  const unknown = (heads ?? []).filter((id) => graph.find(id) === null);
  const foreign = (why: string) =>
    new CogniforceError(
      'SCHEMA_FOREIGN',
      `${subject} belongs to another program: ${why}. Nothing was written.`,
      {
        database: subject,
      },
    );
  const adoption = adoptionOf(live, graph, claim.adoptions);
  if (adoption !== null) {
    throw new CogniforceError(
      'SCHEMA_ADOPTABLE',
      `${subject} is at revision ${adoption.revision}, which another program made: it can be taken over with its rows.`,
      { database: subject, revisions: unknown },
    );
  }
  if (unknown.length > 0) {
    // Where nothing is taken over, tables of our names are another program's, too.
    if (!(ours || (adopts && tableNames.some((name) => ownTables.has(name))))) {
      throw foreign(`its revision ${unknown.join(', ')} is not one of ours`);
    }
    throw new CogniforceError(
      'SCHEMA_UNKNOWN',
      `${subject} is at revision ${unknown.join(', ')}, which this version does not know.`,
      { database: subject, revisions: unknown },
    );
  }
  const others = tableNames.filter((name) => !VERSION_TABLES.has(name));
  if (ours || others.length === 0) return;
  if (heads === null || heads.length === 0) throw foreign('it has tables, and no version of ours');
  if (!adopts) throw foreign('it was migrated by its own program');
}

/** What an upgrade would say of the database; null: nothing. */
export function refusalOf(
  live: LiveDatabase,
  claim: Omit<Claim, 'subject' | 'graph'> & {
    readonly domain: string;
    readonly address: DatabaseAddress;
  },
  graph: RevisionGraph,
): CogniforceError | null {
  const subject = describeAddress(claim.address);
  try {
    checkIsOurs(live, { ...claim, subject, graph });
    const refusesStamps = inPlaceAdoptionOf(live, claim.adoptions) !== null;
    return overlapOf({ ...claim, subject, graph, heads: live.heads ?? [], refusesStamps });
  } catch (error) {
    if (error instanceof CogniforceError) return error;
    throw error;
  }
}

import { sql } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import { countRows } from '../dialects/count-rows.ts';
import type { UntypedKysely } from '../dialects/engine.ts';
import type { AdoptedTable, Adoption } from './adoption.ts';
import type { RevisionGraph } from './graph.ts';
import { liveOperations } from './live-operations.ts';
import {
  LOCK_WAIT_MS,
  type MigrationOptions,
  type MigrationResult,
  type MigratorOptions,
} from './migration.ts';
import { shapesAt } from './rehearsal.ts';
import type { Shapes } from './shapes.ts';
import { adoptionOf, inPlaceAdoptionOf, type LiveDatabase, readDatabase } from './state.ts';
import { byItself, takeStep } from './step.ts';
import { toUpgrade } from './target.ts';
import { createVersionTables, hasHistory, moveHeads } from './version-tables.ts';

/** What taking a database over did. */
export interface AdoptionResult extends MigrationResult {
  /** Empty: there was nothing to bring over. */
  readonly tables: readonly AdoptedTable[];
}

/**
 * Takes a database of another history over with its rows, in one transaction: what is killed in it never happened.
 *
 * Output  null: the database is at one of our own revisions, or at one that nobody knows.
 * Errors  DATA_LOSS naming the rows that would go; SCHEMA_FOREIGN where tables are missing, or in the way.
 */
export async function adopt(
  parts: MigratorOptions,
  graph: RevisionGraph,
  options: MigrationOptions,
): Promise<AdoptionResult | null> {
  const { engine, db, address } = parts;
  const seen = await readDatabase(engine, db);
  if (isBare(seen)) {
    throw new CogniforceError(
      'USAGE',
      `${describeAddress(address)} holds nothing to take over: it is at no revision of another program.`,
    );
  }
  if (adoptionOf(seen, graph, parts.adoptions) === null) return null;
  const { lockWaitMs = LOCK_WAIT_MS, onWait } = options;
  return engine.migrate(
    db,
    address,
    { transactional: true, waitMs: lockWaitMs, onWait },
    async (tx) => {
      // Another process may have been faster: only what is seen under the lock counts.
      const live = await readDatabase(engine, tx);
      const adoption = adoptionOf(live, graph, parts.adoptions);
      const heads = live.heads ?? [];
      if (adoption === null) return { from: heads, to: heads, applied: [], tables: [] };
      return takeOver({ parts, graph, options, tx, live, adoption });
    },
  );
}

/** Does what a database needs that stays where it stands, before the first revision of ours is applied to it. */
export async function adoptInPlace(
  { engine, settings, adoptions }: Pick<MigratorOptions, 'engine' | 'settings' | 'adoptions'>,
  graph: RevisionGraph,
  db: UntypedKysely,
  live: LiveDatabase,
): Promise<void> {
  const { heads, tableNames } = live;
  const found = inPlaceAdoptionOf(live, adoptions);
  if (found === null) return;
  const shapes = await shapesAt(graph, heads ?? [], settings);
  await found.adopt(liveOperations({ engine, db, settings, shapes, guard: null }), {
    has: (table) => tableNames.includes(table),
    aside: (table) => table,
  });
}

interface TakeOver {
  readonly parts: MigratorOptions;
  readonly graph: RevisionGraph;
  readonly options: MigrationOptions;
  readonly tx: UntypedKysely;
  readonly live: LiveDatabase;
  readonly adoption: Adoption;
}

async function takeOver(work: TakeOver): Promise<AdoptionResult> {
  const { parts, graph, options, tx, live, adoption } = work;
  const { engine, settings } = parts;
  checkTables(work);
  for (const name of oldTables(work)) await engine.setAside(tx, name, aside(name));
  await createVersionTables(engine, tx, live.tableNames);
  await moveHeads(tx, [adoption.revision], []);
  const steps = toUpgrade(graph, [], 'head');
  const shapes = await shapesAt(graph, [], settings);
  const { onWarning = () => {}, allowDataLoss = false } = options;
  let heads: readonly string[] = [];
  let tables: readonly AdoptedTable[] = [];
  for (const [at, revision] of steps.entries()) {
    options.onStep?.({ revision: revision.revision, number: at + 1, of: steps.length });
    heads = await takeStep({
      ...{ engine, address: parts.address, db: tx, graph, settings, direction: 'upgrade' },
      ...{ revision, heads, shapes, allowDataLoss, onWarning },
      // No table is fresh: what is brought over between two revisions is somebody's, though its table is new.
      ...byItself(),
    });
    if (revision.revision === adoption.at) tables = await bringOver(work, shapes);
  }
  return {
    from: [adoption.revision],
    to: heads,
    applied: steps.map(({ revision }) => revision),
    tables,
  };
}

async function bringOver(work: TakeOver, shapes: Shapes): Promise<readonly AdoptedTable[]> {
  const { parts, options, tx, adoption } = work;
  const old = oldTables(work);
  const { engine, settings } = parts;
  const op = liveOperations({ engine, db: tx, settings, shapes, guard: null });
  const tables = await adoption.adopt(op, { has: (table) => old.includes(table), aside });
  for (const name of old) await checkCount(tx, name, tables);
  if (options.allowDataLoss !== true) refuseLoss(parts.address, tables);
  for (const name of old) await sql`drop table ${sql.id(aside(name))}`.execute(tx);
  return tables;
}

function oldTables({ adoption, live }: TakeOver): readonly string[] {
  const { tables, leftovers = [] } = adoption;
  return [...tables, ...leftovers].filter((name) => live.tableNames.includes(name));
}

/** The name that no table of either history has. */
function aside(table: string): string {
  return `adopted_${table}`;
}

/** What is missing, and what stands where our tables must stand; tables of somebody's own are left alone. */
function checkTables(work: TakeOver): void {
  const { parts, adoption } = work;
  const { tableNames } = work.live;
  const subject = describeAddress(parts.address);
  const foreign = (what: string) =>
    new CogniforceError('SCHEMA_FOREIGN', `${subject} ${what}. Nothing was written.`);
  const missing = adoption.tables.filter((name) => !tableNames.includes(name));
  if (missing.length > 0) {
    throw foreign(`is at revision ${adoption.revision}, but has no table ${missing.join(', ')}`);
  }
  const old = oldTables(work);
  const taken = new Set([...parts.ownTables, ...old.map(aside)]);
  const inTheWay = tableNames.filter((name) => taken.has(name) && !old.includes(name));
  if (inTheWay.length > 0) {
    throw foreign(
      `has tables where ours must stand (${inTheWay.join(', ')}), which revision ${adoption.revision} does not know: rename or drop them first`,
    );
  }
}

/** No row may get lost unseen: each of the old table is accounted for, and those taken really are there. */
async function checkCount(
  tx: UntypedKysely,
  name: string,
  tables: readonly AdoptedTable[],
): Promise<void> {
  const found = tables.find(({ table }) => table === name);
  const into = found?.into ?? name;
  const accounted =
    (found?.taken ?? 0) + (found?.merged ?? 0) + sum(Object.values(found?.leftOut ?? {}));
  const [before, after] = [await countRows(tx, aside(name)), await countRows(tx, into)];
  if (before === accounted && after === (found?.taken ?? 0)) return;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `Of ${before} rows of ${name}, ${accounted} are accounted for and ${after} are in ${into}; nothing was changed.`,
    { table: name, before, accounted, after },
  );
}

function refuseLoss(address: DatabaseAddress, tables: readonly AdoptedTable[]): void {
  const lost = tables.flatMap(({ table, leftOut }) =>
    Object.entries(leftOut).map(([reason, rows]) => `${rows} of ${table} (${reason})`),
  );
  if (lost.length === 0) return;
  throw new CogniforceError(
    'DATA_LOSS',
    `${describeAddress(address)} has rows that cannot be taken over: ${lost.join(', ')}. Nothing was changed.`,
    { lost },
  );
}

function isBare({ heads, tableNames }: LiveDatabase): boolean {
  return (heads === null || heads.length === 0) && !hasHistory(tableNames);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { answered } from '../../../test/support/random-schema/answers.ts';
import { anyChange } from '../../../test/support/random-schema/any-change.ts';
import { COLUMNS, familyOf } from '../../../test/support/random-schema/families.ts';
import { sized } from '../../../test/support/sized.ts';
import { describeShape } from '../describe-shape.ts';
import { engineOf } from '../dialects/index.ts';
import {
  type DatabaseAddress,
  defineDomain,
  openDomain,
  type Revision,
  type TableShape,
  type UntypedKysely,
} from '../index.ts';
import { perform } from './autogenerate/plan.ts';
import { decideRenames, NO_RENAMES, type Renames, renamed } from './autogenerate/renames.ts';
import { planOf } from './autogenerate.ts';
import { graphOf } from './graph.ts';
import { shapesAt } from './rehearsal.ts';
import { VERSION_TABLES } from './version-tables.ts';

/** On each engine; `npm run -s check:migrations` asks for more. */
const CASES = Number(process.env.MIGRATION_CASES ?? sized(15, 60));
/** The same cases on every run of the tests: looking for new ones is what the nightly run is for. */
const SEED = Number(process.env.MIGRATION_SEED ?? 20_261);
const ROWS = [1, 2, 3];

describe('autogenerate', () => {
  eachDialect(null, (use, engine) => {
    it(`turns any models into any others and back, and keeps the rows`, async () => {
      let done = 0;
      await fc.assert(
        fc.asyncProperty(anyChange, fc.boolean(), async ([before, after], says) => {
          await empty(use().address, use().create);
          await goThere(use().address, before, after, says);
          done += 1;
          if (CASES > 100 && done % 50 === 0) {
            process.stderr.write(`${engine}: ${done} of ${CASES}\n`);
          }
        }),
        { numRuns: CASES, seed: SEED, asyncReporter: report },
      );
    }, 3_600_000);
  });
});

/** Models as plain data: the objects themselves would fill pages. */
async function report(run: fc.RunDetails<Case>): Promise<void> {
  if (!run.failed) return;
  const [[before, after], says] = run.counterexample ?? [[[], []], false];
  const text = (shapes: readonly TableShape[]) => JSON.stringify(shapes.map(describeShape));
  throw new Error(
    `seed ${run.seed}, path ${run.counterexamplePath}, renames ${says}\nfrom ${text(before)}\nto ${text(after)}`,
    { cause: run.errorInstance },
  );
}

type Case = [readonly [readonly TableShape[], readonly TableShape[]], boolean];

let isMade = false;

/** Whatever a case before has left: a failing one stops anywhere. */
async function empty(address: DatabaseAddress, create: () => Promise<void>): Promise<void> {
  if (address.engine === 'sqlite') {
    for (const end of ['', '-wal', '-shm']) rmSync(`${address.file}${end}`, { force: true });
    return;
  }
  if (!isMade) await create();
  isMade = true;
  const { db, close } = open(address, [], []);
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  await close();
}

function open(
  address: DatabaseAddress,
  revisions: readonly Revision[],
  models: readonly TableShape[],
) {
  const domain = defineDomain({
    name: 'random',
    schema: 'managed',
    tables: {},
    models: Object.fromEntries(models.map((shape) => [shape.name, shape])) as never,
    migrations: revisions,
    repositories: (db: Kysely<object>) => ({ db: db as unknown as UntypedKysely }),
  });
  const { migrations, repositories, close } = openDomain(domain, address);
  return { migrations, db: repositories.db, close };
}

async function revisionOf(
  id: string,
  history: readonly Revision[],
  models: readonly TableShape[],
  renames: (before: readonly TableShape[]) => Promise<Renames>,
): Promise<Revision> {
  const graph = graphOf(history.map((revision) => ({ file: revision.revision, revision })));
  const before = (await shapesAt(graph, graph.heads, {})).all();
  const decided = await renames(before);
  const plan = planOf(before, models, decided);
  const upgrade = answered(plan.upgrade, renamed(before, decided));
  const downgrade = answered(plan.downgrade, models);
  return {
    revision: id,
    downRevision: history.at(-1)?.revision ?? null,
    upgrade: (op) => perform(op, upgrade),
    downgrade: (op) => perform(op, downgrade),
  };
}

/** A person says yes to what means the same: what is unique in one column may not be so in another. */
function isLikely(question: string): boolean {
  const [, to, from] = /^Is [^.]+\.(.+) what was [^.]+\.(.+)\?$/.exec(question) ?? [];
  return to === undefined || from === undefined || COLUMNS[to]?.family === COLUMNS[from]?.family;
}

const nothingRenamed = async () => NO_RENAMES;

async function goThere(
  address: DatabaseAddress,
  before: readonly TableShape[],
  after: readonly TableShape[],
  says: boolean,
): Promise<void> {
  const loose = before.map((shape) => ({ ...shape, foreignKeys: [] }));
  const first = await revisionOf('first', [], loose, nothingRenamed);
  const second = await revisionOf('second', [first], before, nothingRenamed);
  let decided = NO_RENAMES;
  const third = await revisionOf('third', [first, second], after, async (shapes) => {
    decided = await decideRenames(shapes, after, async (question) => says && isLikely(question));
    return decided;
  });
  const engine = engineOf(address);
  const made = open(address, [first], loose);
  await made.migrations.upgrade();
  const isEmpty = emptyTables({ before, after, renames: decided });
  await fillRows(
    made.db,
    before.filter(({ name }) => !isEmpty.has(name)),
  );
  await made.close();
  const old = open(address, [first, second], before);
  const now = open(address, [first, second, third], after);
  try {
    const words = () => engine.words(now.db, VERSION_TABLES);
    const clean = async (at: typeof old) => {
      const { differences, pending } = await at.migrations.check();
      expect({ differences, pending }).toEqual({ differences: [], pending: [] });
    };
    await old.migrations.upgrade();
    await clean(old);
    const wordsBefore = await words();
    const rowsBefore = await rows(now.db, before);
    const all = { allowDataLoss: true };
    await now.migrations.upgrade(all);
    await clean(now);
    expectKept(rowsBefore, await rows(now.db, after), { before, after, renames: decided });
    const wordsAfter = await words();
    await now.migrations.downgrade('second', all);
    expect(await words()).toEqual(wordsBefore);
    await clean(old);
    await now.migrations.upgrade(all);
    expect(await words()).toEqual(wordsAfter);
    await now.migrations.downgrade('base', all);
    expect((await words()).tables).toEqual({});
  } finally {
    await Promise.all([old.close(), now.close()]);
  }
}

async function fillRows(db: UntypedKysely, tables: readonly TableShape[]): Promise<void> {
  for (const { name, columns } of tables) {
    const values = ROWS.map((row) =>
      Object.fromEntries(
        Object.entries(columns).map(([column, definition]) => [
          column,
          row === 3 && definition.isNullable ? null : familyOf(column).valueOf(row, definition),
        ]),
      ),
    );
    await db.insertInto(name).values(values).execute();
  }
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

async function rows(db: UntypedKysely, tables: readonly TableShape[]): Promise<Rows> {
  const found = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      await db.selectFrom(name).selectAll().orderBy('id').execute(),
    ]),
  );
  return Object.fromEntries(found);
}

/**
 * Tables that can have no rows on the whole way: they stay, and refer to what is made or dropped, which has none at
 * one of its ends, or to others of these.
 */
function emptyTables({ before, after, renames }: Change): ReadonlySet<string> {
  const nameAfter = (name: string) => renames.tables.find(({ from }) => from === name)?.to ?? name;
  const nameBefore = (name: string) => renames.tables.find(({ to }) => to === name)?.from ?? name;
  const find = (shapes: readonly TableShape[], name: string) =>
    shapes.find((shape) => shape.name === name);
  const stays = (name: string) =>
    find(before, name) !== undefined && find(after, nameAfter(name)) !== undefined;
  const empty = new Set<string>();
  for (let size = -1; size < empty.size; ) {
    size = empty.size;
    for (const { name, foreignKeys } of before.filter((shape) => stays(shape.name))) {
      const later = find(after, nameAfter(name))?.foreignKeys ?? [];
      const targets = [
        ...foreignKeys.map(({ table }) => table),
        ...later.map(({ table }) => nameBefore(table)),
      ];
      if (targets.some((target) => !stays(target) || empty.has(target))) empty.add(name);
    }
  }
  return empty;
}

interface Change {
  readonly before: readonly TableShape[];
  readonly after: readonly TableShape[];
  readonly renames: Renames;
}

function expectKept(before: Rows, after: Rows, { renames, ...change }: Change): void {
  for (const shape of change.after) {
    const oldName = renames.tables.find(({ to }) => to === shape.name)?.from ?? shape.name;
    const old = before[oldName];
    if (old === undefined) continue;
    for (const [name, column] of Object.entries(shape.columns)) {
      const rename = renames.columns.find(({ table, to }) => table === shape.name && to === name);
      const oldColumn = rename?.from ?? name;
      const family = familyOf(name);
      const wanted = old.map((row, at) => {
        const value = row[oldColumn];
        if (value === undefined) return undefined;
        if (value !== null) return family.plain(value);
        return column.isNullable ? null : family.plain(family.valueOf(at + 1, column));
      });
      if (wanted.includes(undefined)) continue;
      const found = after[shape.name]?.map((row) => {
        const value = row[name];
        return value === null ? null : family.plain(value);
      });
      expect({ [`${shape.name}.${name}`]: found }).toEqual({ [`${shape.name}.${name}`]: wanted });
    }
  }
}

import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { freshAddress } from '../../../../test/support/fresh-address.ts';
import { workshop } from '../../../../test/support/workshop.ts';
import { bigint, integer, type Operations, type TableShape, table, text } from '../../index.ts';
import type { TableWords } from '../../words.ts';

type Shop = Awaited<ReturnType<typeof workshop>>;

async function inShop(work: (shop: Shop) => Promise<void>): Promise<void> {
  const place = await freshAddress('sqlite');
  const shop = await workshop(place.address);
  try {
    await work(shop);
  } finally {
    await shop.close();
    await place.drop();
  }
}

const run = async (shop: Shop, ...statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(shop.db);
};

const told = table('thing', {
  id: integer(),
  n: integer().nullable(),
  s: text().nullable(),
  p: integer().nullable(),
  w: text().nullable(),
  gone: text().nullable(),
}).primaryKey('id');

/** What SQL can say of a table and no model can; every list holds parts that go together. */
const anyTable = fc.record({
  id: fc.constantFrom(
    'id integer primary key',
    'id integer primary key autoincrement',
    'id integer constraint thing_key primary key on conflict replace',
    'id integer not null primary key desc',
    'id int not null /* a number */ primary key on conflict ignore',
  ),
  n: fc.subarray([
    'not null on conflict replace default 7',
    'check (n > -5)',
    'constraint once unique on conflict ignore',
    'check ("thing"."n" <> 4) -- never four\n',
  ]),
  s: fc.subarray([
    'collate nocase',
    'unique',
    "check (length(s) < 4 and s <> 'a,(b')",
    "default 'x'",
  ]),
  p: fc.constantFrom(
    '',
    'references up',
    'references up (id) on delete cascade',
    'references up (id) on delete set null deferrable initially deferred',
    'constraint up_there references up (id) on update cascade',
    'references thing (id) on delete cascade',
  ),
  g: fc.constantFrom(
    null,
    'g text generated always as (n || s) virtual',
    'g int as (n * 2) stored unique',
    'g integer as (abs(n)) check (g < 9)',
  ),
  rules: fc.subarray([
    'unique (n, s collate nocase) on conflict ignore',
    "constraint pair check (n <> 3 or s <> 'no') check (n <> 2 or s <> 'b')",
    'foreign key (n) references up (id) deferrable',
    'constraint "w is \'short\'" check (length(w) < 9)',
  ]),
  options: fc.constantFrom('', 'strict', 'without rowid', 'strict, without rowid'),
  besides: fc.subarray([
    'create index ix on thing (s desc, abs(n)) where n is not null',
    'create unique index ux on "thing" (lower(s) collate binary) where n > 5',
    'create trigger tr after insert on thing begin insert into log values (new.id); end',
    'create view seen as select id, n from thing where n > 0',
  ]),
});

type Made = typeof anyTable extends fc.Arbitrary<infer T> ? T : never;

function statementsOf({ id, n, s, p, g, rules, options, besides }: Made): string[] | null {
  const isCounting = id.includes('autoincrement');
  if (isCounting && options.includes('rowid')) return null;
  const columns = [
    id,
    `n int ${n.join(' ')}`,
    `s text ${s.join(' ')}`,
    `p int ${p}`,
    'w text',
    'gone text',
  ];
  const items = [...columns, ...(g === null ? [] : [g]), ...rules].join(', ');
  return [
    'create table up (id integer primary key)',
    'create table log (id integer)',
    `create table thing (/* many */ ${items}) ${options}`,
    ...besides,
  ];
}

const anyChange = fc.record({
  w: fc.constantFrom(text().nullable(), text().default('w'), text().nullable().comment('words')),
  drops: fc.boolean(),
  adds: fc.boolean(),
  checks: fc.boolean(),
  renames: fc.boolean(),
});

function changed({
  w,
  drops,
  adds,
  checks,
}: typeof anyChange extends fc.Arbitrary<infer T> ? T : never): TableShape {
  const { gone, ...others } = told.columns;
  const columns = {
    ...others,
    w,
    ...(drops ? {} : { gone }),
    ...(adds ? { more: text().default('more') } : {}),
  };
  const after = table('thing', columns as typeof told.columns).primaryKey('id');
  return checks ? after.check('far', sql`length(w) < 99`) : after;
}

/** Statements that a table takes or not. */
const PROBES = [
  "insert into thing (id, n, s, p, w) values (11, 1, 'b', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (1, 6, 'q', 1, 'w')",
  "insert into thing (n, s, p, w) values (8, 'r', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 0, 'A', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 6, 'A', 1, 'w'), (12, 7, 'a', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 3, 'no', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 2, 'b', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, null, 'd', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, -9, 'd', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 4, 'd', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 'word', 'd', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 1, 'a,(b', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 1, 'long', 1, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 1, 'd', 99, 'w')",
  "insert into thing (id, n, s, p, w) values (11, 1, 'd', 1, 'longer words')",
  "insert into thing (id, n, p, w) values (11, 1, 1, 'w')",
  'delete from up where id = 1',
  'update up set id = 5 where id = 1',
  'delete from thing where id = 1',
  "select * from thing where s = 'A'",
];

const UNDONE = new Error('undone');

/** What becomes of each probe, and of the table with it; nothing stays. */
async function answers(shop: Shop, name: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const probe of PROBES) {
    const statement = probe.replaceAll('thing', name);
    await shop.db
      .transaction()
      .execute(async (tx) => {
        const result = await sql
          .raw(statement)
          .execute(tx)
          .then(
            ({ rows }) => rows.length,
            (error: { details?: { violation?: string } }) => `refused: ${error.details?.violation}`,
          );
        const { rows } = await sql
          .raw(`select id, n, s, p from ${name} order by id, n`)
          .execute(tx);
        found.push([probe, result, rows]);
        throw UNDONE;
      })
      .catch((error) => {
        if (error !== UNDONE) throw error;
      });
  }
  return found;
}

const ROWS = [
  'insert into up values (1), (2), (6), (8)',
  "insert into thing (id, n, s, p, w) values (1, 1, 'a', 1, 'w'), (2, 2, 'd', 2, 'w'), (9, 8, 'c', null, '1')",
  'delete from thing where id = 9',
];

/** Rows that some of the tables refuse are not what this is about. */
async function fill(shop: Shop): Promise<void> {
  for (const statement of ROWS)
    await sql
      .raw(statement)
      .execute(shop.db)
      .catch(() => {});
}

async function clear(shop: Shop): Promise<void> {
  await run(shop, 'drop view if exists seen');
  for (const name of ['thing', 'item', 'log', 'up'])
    await run(shop, `drop table if exists ${name}`);
}

describe('a table that SQLite rebuilds', () => {
  it('keeps its rows, and all that SQL has made of it, whatever else changes', async () => {
    let rebuilt = 0;
    await inShop(async (shop) => {
      await fc.assert(
        fc.asyncProperty(anyTable, anyChange, async (made, change) => {
          const statements = statementsOf(made);
          fc.pre(statements !== null);
          await clear(shop);
          await run(shop, ...statements);
          await fill(shop);
          const before = await shop.schema('thing');
          const said = await answers(shop, 'thing');
          const name = change.renames ? 'item' : 'thing';
          const after = changed(change);
          await shop.perform(async (op) => {
            await op.alterTable(told, after);
            await op.createTable({ ...after, name: 'model' });
            if (change.renames) await op.alterTable(after, { ...after, name });
          });
          const model = await shop.schema('model');
          await shop.perform((op) => op.dropTable('model'));
          expect(await answers(shop, name)).toEqual(said);
          const now = comparable(await shop.schema(name), name);
          const then = comparable(before, 'thing');
          const { far } = model?.constraints ?? {};
          const constraints = { ...then.constraints, ...(far === undefined ? {} : { far }) };
          expect(now).toEqual({ ...then, constraints });
          rebuilt += 1;
        }),
        { numRuns: Number(process.env.MIGRATION_CASES ?? 40) },
      );
    });
    expect(rebuilt).toBeGreaterThan(20);
  }, 600_000);
});

describe('a table that SQLite cannot rebuild as it is', () => {
  it.each([
    [
      'a rule over a column that goes',
      [
        `create table thing (id integer primary key, n int, gone text, check (n > 0 or "gone" = ''))`,
      ],
      "its check (n > 0 or gone = ''), which is over gone",
    ],
    [
      'a computed column over one that goes',
      ['create table thing (id integer primary key, n int, gone text, g text as (upper(gone)))'],
      'its column generated always as (upper(gone)) virtual, which is over gone',
    ],
    [
      'a key over a column that goes',
      [
        'create table thing (id integer primary key, n int, gone text references thing (id), foreign key (n, gone) references up (a, b))',
      ],
      'its foreign key (n, gone) references up (a, b), which is over gone',
    ],
    [
      'an index over a column that goes',
      [
        'create table thing (id integer primary key, n int, gone text)',
        'create index ix on thing (n) where gone is null',
      ],
      'its index ix, which is over gone',
    ],
    [
      'a view over a column that goes',
      [
        'create table thing (id integer primary key, n int, gone text)',
        'create view seen as select gone from thing',
      ],
      'the view seen would not work any more',
    ],
    [
      'a trigger over a column that goes',
      [
        'create table thing (id integer primary key, n int, gone text)',
        'create table log (id integer)',
        'create trigger tr after delete on log begin update thing set gone = null; end',
      ],
      'a trigger on log would not work any more',
    ],
  ])('refuses to lose %s, by name, and changes nothing', async (_, statements, sentence) => {
    const { columns } = told;
    const before = table('thing', { id: columns.id, n: columns.n, gone: columns.gone }).primaryKey(
      'id',
    );
    const after = table('thing', { id: columns.id, n: columns.n }).primaryKey('id');
    await expectRefused(statements, sentence, (op) => op.alterTable(before, after));
  });

  it('takes nothing for a column that only bears its name', async () => {
    await inShop(async (shop) => {
      await run(
        shop,
        `create table thing (id integer primary key, n text collate nocase check (cast(n as text) <> lower('text') and n <> 'text'), "text" text, "nocase" text, "lower" text)`,
        "insert into thing values (1, 'a', 'b', 'c', 'd')",
      );
      const columns = { id: integer(), n: text().nullable() };
      const gone = { text: text().nullable(), nocase: text().nullable(), lower: text().nullable() };
      await shop.perform((op) =>
        op.alterTable(
          table('thing', { ...columns, ...gone }).primaryKey('id'),
          table('thing', columns).primaryKey('id'),
        ),
      );
      expect(await shop.rows('thing')).toEqual([{ id: 1, n: 'a' }]);
    });
  });

  const keyed = table('thing', { id: integer(), n: integer().nullable() }).primaryKey('id');
  const counting = 'create table thing (id integer primary key autoincrement, n int)';

  it.each<[string, string, string, TableShape]>([
    [
      'autoincrement with its key',
      counting,
      'its primary key (id autoincrement)',
      table('thing', keyed.columns).primaryKey('id', 'n'),
    ],
    [
      'autoincrement with the type of its key',
      counting,
      'its autoincrement, which needs a key of the type integer',
      table('thing', { ...keyed.columns, id: bigint() }).primaryKey('id'),
    ],
    [
      'without rowid with its key',
      'create table thing (id integer primary key, n int) without rowid',
      'its without rowid, which needs a primary key',
      table('thing', keyed.columns),
    ],
    [
      'strict to a type that it does not know',
      'create table thing (id integer primary key, n int) strict',
      'its strict, which knows no type BIGINT of n',
      table('thing', { ...keyed.columns, n: bigint() }).primaryKey('id'),
    ],
    [
      'a rule to another one of its name',
      'create table thing (id integer primary key, n int, constraint far check (n > 0))',
      'its check (n > 0), for which comes check (n < 9)',
      keyed.check('far', sql`n < 9`),
    ],
  ])('refuses to lose %s', async (_, statement, sentence, after) => {
    await expectRefused([statement], sentence, (op) => op.alterTable(keyed, after));
  });

  it('refuses values of its own for a column that is computed', async () => {
    const statement = 'create table thing (id integer primary key, n int as (id * 2))';
    const change = (op: Operations) => op.alterTable(keyed, keyed, { convert: { n: sql`1` } });
    await expectRefused([statement], 'thing.n is computed by the database', change);
  });

  it('swallows no row where a rule ignores what does not fit', async () => {
    const statements = [
      'create table thing (id integer primary key, n int unique on conflict ignore)',
      'insert into thing values (1, 1), (2, 2)',
    ];
    const change = (op: Operations) => op.alterTable(keyed, keyed, { convert: { n: sql`7` } });
    await expectRefused(statements, 'UNIQUE constraint failed: thing.n', change);
  });
});

async function expectRefused(
  statements: readonly string[],
  sentence: string,
  change: (op: Operations) => Promise<void>,
): Promise<void> {
  await inShop(async (shop) => {
    await run(shop, ...statements);
    const everything = () =>
      sql`select type, name, sql, rootpage from sqlite_schema`.execute(shop.db);
    const before = await everything();
    await expect(shop.perform(change)).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
    expect(await everything()).toEqual(before);
  });
}

/** All but the columns that change; the name of the table as if it were the same. */
function comparable(words: TableWords | undefined, name: string): TableWords {
  if (words === undefined) throw new Error(`the table ${name} is gone`);
  const { w: _, gone: __, more: ___, ...columns } = words.columns;
  const triggers = Object.fromEntries(Object.keys(words.triggers).map((each) => [each, '']));
  const text = JSON.stringify({ ...words, columns, triggers });
  return JSON.parse(text.replaceAll(`references ${name}`, 'references thing'));
}

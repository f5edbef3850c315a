import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isDayOfFigures } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { EVERYBODY, markDirty, touchedBy } from './dirty-days.ts';
import { IN_DOUBT } from './families.ts';
import { parts } from './parts.ts';
import { settings } from './settings.ts';
import { countedDays, countedFacts, factsDefinition, madeOfConversation } from './what-is-made.ts';

type Db = Kysely<CogniforceTables>;

/** Under which the settings keep what was counted. */
const DEFINITION = 'facts_definition';

/** Under which they keep how many rows of usage belong to no conversation, by their source. */
const OUTSIDE = 'outside_usage_made';

/** What was made of conversations and days, held against what of it is there. */
export function made(db: Db) {
  return {
    /**
     * Has conversations analysed again of which something is gone that an analysis made of them, whoever took it: a revision
     * taken back, a table emptied or restored without the others. Gives how many; those that are gone from the source keep
     * what they have.
     */
    async doubtLostFacts(): Promise<number> {
      const definition = factsDefinition();
      return db.transaction().execute(async (tx) => {
        const { get, put } = settings(tx);
        const isKnown = (await get(DEFINITION)) === definition;
        if (!isKnown) await put(DEFINITION, definition);
        const { numUpdatedRows } = await tx
          .updateTable('conversation_analysis')
          .set(IN_DOUBT)
          .where('source_fingerprint', 'is not', null)
          .where('gone_on', 'is', null)
          .$if(isKnown, (query) =>
            query.where(sql<boolean>`conversation_id in (${conversationsThatLack()})`),
          )
          .executeTakeFirst();
        return Number(numUpdatedRows);
      });
    },

    /** How many conversations lack something that an analysis made of them; those that wait for one are not counted. */
    async lostFacts(): Promise<number> {
      const { count } = await db
        .selectFrom('conversation_analysis')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('source_fingerprint', 'is not', null)
        .where('gone_on', 'is', null)
        .where(sql<boolean>`conversation_id in (${conversationsThatLack()})`)
        .executeTakeFirstOrThrow();
      return count;
    },

    /** Marks every day of the people whose days lack something that was made of them. Gives how many people. */
    async doubtLostDays(): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const lost = await peopleThatLack(tx);
        await markDaysOf(tx, lost);
        return lost.length;
      });
    },

    /** Whether as much usage outside of conversations is there as was noted last. */
    async isOutsideWhole(): Promise<boolean> {
      return (await settings(db).get(OUTSIDE)) === (await outsideRows(db));
    },

    /** Notes how much usage outside of conversations is there. */
    async noteOutside(): Promise<void> {
      const { get, put } = settings(db);
      const rows = await outsideRows(db);
      if ((await get(OUTSIDE)) !== rows) await put(OUTSIDE, rows);
    },

    /** Marks every day of everybody. */
    async doubtAllDays(): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx.deleteFrom('days_made').execute();
        await markDaysOf(tx, await peopleThatLack(tx));
      });
    },
  };
}

/** Notes how much lies in the tables of facts of these conversations now. */
export async function noteFactsMade(tx: Db, ids: readonly string[]): Promise<void> {
  const facts = countedFacts().map(
    ({ from, made }) => sql`coalesce((select sum(${made}) from ${from}
      where t.conversation_id = c.conversation_id), 0)`,
  );
  await tx
    .updateTable('conversation_analysis as c')
    .set({ facts_made: sql`${sql.join([madeOfConversation(), ...facts], sql` + `)}` })
    .where('c.conversation_id', 'in', ids)
    .execute();
}

/** Ids of those of which other than what was made is there: one pass over each table. */
function conversationsThatLack(): RawBuilder<unknown> {
  const tables = countedFacts().map((each, at) => ({ ...each, alias: sql.ref(`made_${at}`) }));
  const joins = tables.map(
    ({ from, made, alias }) => sql`left join (
      select t.conversation_id, sum(${made}) as made from ${from}
      group by t.conversation_id) as ${alias}
      on ${alias}.conversation_id = c.conversation_id`,
  );
  const sums = tables.map(({ alias }) => sql`coalesce(${alias}.made, 0)`);
  return sql`select c.conversation_id from conversation_analysis as c ${sql.join(joins, sql` `)}
    where c.facts_made is distinct from ${sql.join([madeOfConversation(), ...sums], sql` + `)}`;
}

/** Notes how much lies in the tables of days of a person, or of all; nothing while a day of theirs is still dirty. */
export async function noteDaysMade(tx: Db, person: string): Promise<void> {
  const left = await tx
    .selectFrom('dirty_day')
    .select('day')
    .where('user_id_hash', '=', person)
    .limit(1)
    .executeTakeFirst();
  if (left !== undefined) return;
  const now = (await daysMade(tx, person)).get(person) ?? 0;
  await tx.deleteFrom('days_made').where('user_id_hash', '=', person).execute();
  // Of whom nothing is left, nothing is kept.
  if (now > 0)
    await tx.insertInto('days_made').values({ user_id_hash: person, made: now }).execute();
}

/** How much lies in the tables of days, by person; of one alone where one is given. */
async function daysMade(db: Db, only?: string): Promise<Map<string, number>> {
  const counts = countedDays().map(({ name, made, person }) => {
    const isThat = only === EVERYBODY ? sql`${person} is null` : sql`${person} = ${only}`;
    return sql`select ${person} as person, sum(${made}) as made from ${sql.table(name)} as t
      where ${only === undefined ? sql`1 = 1` : isThat} group by ${person}`;
  });
  const { rows } = await sql<{ person: string | null; made: number }>`
    select person, sum(made) as made from (${sql.join(counts, sql` union all `)}) as counted
    group by person`.execute(db);
  return new Map(rows.map(({ person, made }) => [person ?? EVERYBODY, Number(made)]));
}

/** People, and `*`, of whose days other than what was made is there, and people with facts of whose days nothing is known. */
async function peopleThatLack(tx: Db): Promise<string[]> {
  const rows = await tx.selectFrom('days_made').selectAll().execute();
  const known = new Map(rows.map(({ user_id_hash, made }) => [user_id_hash, made]));
  const there = await daysMade(tx);
  const withFacts = await tx
    .selectFrom('conversation_analysis')
    .select('user_id_hash')
    .union(tx.selectFrom('conversation_author').select('user_id_hash'))
    .execute();
  const all = new Set([
    ...known.keys(),
    ...there.keys(),
    ...withFacts.map(({ user_id_hash }) => user_id_hash),
    ...(there.size > 0 ? [EVERYBODY] : []),
  ]);
  return [...all].filter((person) => known.get(person) !== (there.get(person) ?? 0));
}

/** Marks every day on which these people have figures, or facts; takes away what is left of those without any. */
async function markDaysOf(tx: Db, people: readonly string[]): Promise<void> {
  const persons = people.filter((person) => person !== EVERYBODY);
  for (const part of parts(persons)) {
    const marked = [...(await daysWithFacts(tx, part)), ...(await daysWithFigures(tx, part))];
    await markDirty(tx, marked);
    const withDays = new Set(marked.map(({ person }) => person));
    const without = part.filter((person) => !withDays.has(person));
    if (without.length === 0) continue;
    await tx.deleteFrom('user_engagement').where('user_id', 'in', without).execute();
    await tx.deleteFrom('days_made').where('user_id_hash', 'in', without).execute();
  }
  if (!people.includes(EVERYBODY)) return;
  const days = new Set((await daysWithFigures(tx, null)).map(({ day }) => day));
  await markDirty(
    tx,
    [...days].map((day) => ({ person: EVERYBODY, day })),
  );
}

/** Days that the facts of these people touch. */
export async function daysWithFacts(tx: Db, people: readonly string[]) {
  const ids = await tx
    .selectFrom('conversation_analysis')
    .select('conversation_id')
    .where('user_id_hash', 'in', people)
    .union(
      tx
        .selectFrom('conversation_author')
        .select('conversation_id')
        .where('user_id_hash', 'in', people),
    )
    .execute();
  const wanted = new Set(people);
  const touched = [];
  for (const part of parts(ids.map(({ conversation_id }) => conversation_id))) {
    touched.push(...(await touchedBy(tx, part)));
  }
  return touched.filter(({ person }) => wanted.has(person));
}

/** Days in the tables of days: of these people, or for null of everybody. */
export async function daysWithFigures(tx: Db, people: readonly string[] | null) {
  const found = [];
  for (const name of ['daily_aggregates', 'daily_method', 'daily_status'] as const) {
    const rows = await tx
      .selectFrom(name)
      .select(['user_id_hash', 'analysis_date'])
      .distinct()
      .$if(people !== null, (query) => query.where('user_id_hash', 'in', [...(people ?? [])]))
      .execute();
    for (const { user_id_hash, analysis_date: day } of rows) {
      if (isDayOfFigures(day)) found.push({ person: user_id_hash ?? EVERYBODY, day });
    }
  }
  return found;
}

async function outsideRows(db: Db): Promise<string> {
  const rows = await db
    .selectFrom('outside_usage')
    .select(({ fn }) => ['source', fn.countAll<number>().as('rows')])
    .groupBy('source')
    .orderBy('source')
    .execute();
  return JSON.stringify(rows.map(({ source, rows: count }) => [source, count]));
}

import { sql } from 'kysely';
import {
  boolean,
  day,
  instant,
  integer,
  json,
  type Operations,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/**
 * The book: sums of people, written once, and the journal that it is written from.
 *
 * The next run books the whole history by day, as a first one does. Safe while the old version runs: only adds.
 */
export const revision = 'cf019_book';
export const downRevision = 'cf018_allowance';

const person = table('person', { number: integer(), user_id_hash: varchar(64) })
  .primaryKey('number')
  .unique('person_user_id_hash_key', 'user_id_hash');

const booking = table('booking', {
  person: integer(),
  day: day(),
  block: integer(),
  cells: json(),
  facts: varchar(64),
})
  .primaryKey('person', 'day', 'block')
  .index('idx_booking_block', ['block', 'day']);

const bookBlock = table('book_block', {
  number: integer(),
  from_day: day(),
  to_day: day(),
  closed_at: instant(),
  k: integer(),
  zone: varchar(64),
  people: integer().nullable(),
  amounts: json(),
  erased: boolean().default(false),
})
  .primaryKey('number')
  .unique('book_block_to_day_key', 'to_day');

const bookPeriod = table('book_period', {
  kind: varchar(10),
  from_day: day(),
  to_day: day(),
  first_block: integer().nullable(),
  last_block: integer().nullable(),
  people: integer().nullable(),
  k: integer().nullable(),
  closed_at: instant().nullable(),
}).primaryKey('kind', 'from_day');

const bookClass = table('book_class', {
  kind: varchar(10),
  from_day: day(),
  division: varchar(20),
  ordinal: integer(),
  name: text(),
  people: integer().nullable(),
  amounts: json(),
}).primaryKey('kind', 'from_day', 'division', 'ordinal');

/** Every person's day waits for the next run, which books it with the rebuilding. */
export async function upgrade(op: Operations): Promise<void> {
  for (const each of [person, booking, bookBlock, bookPeriod, bookClass]) {
    await op.createTable(each);
  }
  await op.execute(sql`insert into dirty_day (user_id_hash, day)
    select user_id_hash, day from (
      select user_id_hash, analysis_date as day from daily_aggregates where user_id_hash is not null
      union select user_id_hash, day from usage_fact
      union select user_id_hash, day from outside_usage
    ) as known where true on conflict do nothing`);
}

/** Loses the book: what was published is computed anew by a later upgrade, from the facts of then. */
export async function downgrade(op: Operations): Promise<void> {
  for (const { name } of [bookClass, bookPeriod, bookBlock, booking, person]) {
    await op.dropTable(name);
  }
}

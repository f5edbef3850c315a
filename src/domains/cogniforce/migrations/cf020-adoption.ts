import { day, instant, integer, type Operations, table, varchar } from '../../../data/index.ts';

/**
 * Adoption: numbers of people of whole months and quarters, rounded down, written once.
 *
 * The next run writes them of every month and quarter that is over. Safe while the old version runs: only adds.
 */
export const revision = 'cf020_adoption';
export const downRevision = 'cf019_book';

const bookAdoption = table('book_adoption', {
  kind: varchar(10),
  from_day: day(),
  to_day: day(),
  what: varchar(20),
  step: integer(),
  name: varchar(255).nullable(),
  people: integer().nullable(),
  share: varchar(20).nullable(),
  k: integer(),
  closed_at: instant(),
}).primaryKey('kind', 'from_day', 'what', 'step');

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(bookAdoption);
}

/** Loses the numbers: a later upgrade writes them anew, from the days of persons as they are then. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable('book_adoption');
}

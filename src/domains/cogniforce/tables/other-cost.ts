import { double, instant, type Row, table, text, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per cost that is no token: a licence, a machine, so much each month.
 *
 * Written  by repositories/other-costs.ts when somebody enters, changes or removes it.
 */
export const otherCost = table('other_cost', {
  id: uuid(),
  /** What it is for, as somebody wrote it. */
  label: text(),
  /** First month, YYYY-MM. */
  from_month: varchar(7),
  /** Last month, included; null: it goes on. */
  to_month: varchar(7).nullable(),
  /** Each month, in `currency`. */
  amount: double(),
  /** ISO 4217. */
  currency: varchar(3),
  noted_at: instant(),
}).primaryKey('id');

export type StoredOtherCost = Row<typeof otherCost>;

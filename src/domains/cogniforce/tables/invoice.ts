import { double, instant, type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per month and provider: what a provider of models has billed.
 *
 * Written  by repositories/invoices.ts when somebody enters, changes or removes it.
 */
export const invoice = table('invoice', {
  /** YYYY-MM. */
  month: varchar(7),
  /** As somebody wrote it. */
  provider: text(),
  amount: double(),
  /** ISO 4217. */
  currency: varchar(3),
  noted_at: instant(),
}).primaryKey('month', 'provider');

export type StoredInvoice = Row<typeof invoice>;

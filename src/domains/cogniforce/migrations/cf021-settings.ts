import {
  day,
  double,
  instant,
  integer,
  type Operations,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * What people enter on the page: changes of settings, costs that are no tokens, invoices, annotations.
 *
 * Safe while the old version runs: only adds.
 */
export const revision = 'cf021_settings';
export const downRevision = 'cf020_adoption';

const settingChange = table('setting_change', {
  number: integer(),
  changed_at: instant(),
  name: varchar(64),
  old_value: text().nullable(),
  new_value: text().nullable(),
  changed_by: varchar(20),
}).primaryKey('number');

const otherCost = table('other_cost', {
  id: uuid(),
  label: text(),
  from_month: varchar(7),
  to_month: varchar(7).nullable(),
  amount: double(),
  currency: varchar(3),
  noted_at: instant(),
}).primaryKey('id');

const invoice = table('invoice', {
  month: varchar(7),
  provider: text(),
  amount: double(),
  currency: varchar(3),
  noted_at: instant(),
}).primaryKey('month', 'provider');

const annotation = table('annotation', {
  id: uuid(),
  from_day: day(),
  to_day: day(),
  kind: varchar(20),
  text: text(),
  noted_at: instant(),
}).primaryKey('id');

const added = [settingChange, otherCost, invoice, annotation];

export async function upgrade(op: Operations): Promise<void> {
  for (const each of added) await op.createTable(each);
}

/** Loses what people entered: what is set in the environment, and the defaults, are in force again. */
export async function downgrade(op: Operations): Promise<void> {
  for (const { name } of added) await op.dropTable(name);
}

import { instant, integer, type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per change of what may be changed while it runs, append-only: of a setting the newest of its name is in force, unless the
 * environment says otherwise.
 *
 * Written  by repositories/setting-changes.ts, and beside each change of costs, invoices and annotations. The newest `number` is
 *          the version of them all.
 */
export const settingChange = table('setting_change', {
  /** From 1, without gaps. */
  number: integer(),
  changed_at: instant(),
  /** Of a setting: its variable; else what was changed: cost, invoice, annotation. */
  name: varchar(64),
  /** As somebody wrote it; null: nothing was set. */
  old_value: text().nullable(),
  /** Null: it was taken back. */
  new_value: text().nullable(),
  /** Kind of whoever did it, see kernel/principal.ts. */
  changed_by: varchar(20),
}).primaryKey('number');

export type StoredSettingChange = Row<typeof settingChange>;

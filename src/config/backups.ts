import { resolve } from 'node:path';
import { schedule } from './schedule.ts';
import { type Env, type Fault, type Group, readSettings, setting } from './setting.ts';
import { number, text, wholeAbove } from './values.ts';

const BACKUPS: Group = {
  title: 'Backups',
  says: 'Of every database that is ours, as `cogniforce backup` makes them.',
};

export const backups = {
  /** A cron expression of five fields, in the zone of the analysis; null: none is made by itself. */
  schedule: setting('ANALYTICS_BACKUP_SCHEDULE', {
    group: BACKUPS,
    says: 'When `cogniforce serve` makes one, in ANALYTICS_PROCESSING_TIMEZONE: HH:MM, or a cron expression of five fields. It is read back before it counts.',
    schema: schedule,
    unset: 'never by itself',
    example: '03:30',
  }),
  folder: setting('ANALYTICS_BACKUP_FOLDER', {
    group: BACKUPS,
    says: 'Where backups go, those of `cogniforce backup` too; it is made where it is missing.',
    schema: text,
    default: 'backup',
  }),
  keep: setting('ANALYTICS_BACKUP_KEEP', {
    group: BACKUPS,
    says: 'Of each database so many of the newest stay, once a newer one was read back; older ones are removed.',
    schema: number(wholeAbove(1, 10_000)),
    default: '14',
  }),
};

/** The folder is an absolute path. */
export function readBackups(env: Env, cwd: string, faults: Fault[]) {
  const { folder, ...values } = readSettings(backups, env, faults);
  return Object.freeze({ ...values, folder: resolve(cwd, folder) });
}

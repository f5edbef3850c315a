import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when the newest backup of each could be restored, and everything in it was as it was. */
export const backupDrill: Command = {
  name: 'backup drill',
  summary: 'Restore the newest backup into a database that is gone afterwards, and compare',
  help: `Takes the newest dump of each domain in ANALYTICS_BACKUP_FOLDER, restores it into a SQLite file in the folder for temporary
files, keeps that again, and compares rows and counts table by table. No database of yours is touched, and none need answer.
It needs about as much room there as the database takes.`,
  arguments: [['[domain...]', 'one of ours, or all; without: all that are ours']],
  options: JSON_OPTION,
  action: () => import('../actions/backup-drill.ts'),
};

import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when every backup is whole and on the disk. */
export const backup: Command = {
  name: 'backup',
  summary: 'Keep what is in a database in a file, as it is at one moment, while others write',
  help: `Formats:
  dump     rows as text, with checksums; can be restored into SQLite and into PostgreSQL (default)
  file     SQLite's online backup: a file that is a database itself
  pg_dump  PostgreSQL's own custom format, where pg_dump is installed

Files are made with mode 600. Keep ANALYTICS_SALT (or the file of the salt in the data folder) with the backups of
cogniforce: with another salt its people are not known again.
openwebui is kept when it is named: it is only read. Its backup holds everything that Open WebUI keeps, the text of chats,
names, addresses and password hashes among it; treat it as you treat that database.

Examples:
  cogniforce backup
  cogniforce backup cogniforce --format file --to /var/backups/cogniforce.db
  cogniforce backup verify backup/cogniforce-20260302T090000Z.jsonl.gz`,
  arguments: [['[domain...]', 'one of them, or all; without: all that are ours']],
  options: {
    '--to <place>': 'a file, or a folder (ANALYTICS_BACKUP_FOLDER, else backup/)',
    '--format <format>': 'dump, file or pg_dump (default: dump)',
    ...JSON_OPTION,
  },
  action: () => import('../actions/backup.ts'),
};

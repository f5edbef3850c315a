import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when everything of the backup is in the database. */
export const restore: Command = {
  name: 'restore',
  summary: 'Put a backup into an empty database, of the same or of the other engine',
  help: `All or nothing: a file that is not whole, a database that is not empty, or a revision that this version does not
know is refused before anything is written. A database that does not exist yet is made.
openwebui belongs to Open WebUI and is never restored over.

Moving from SQLite to PostgreSQL:
  cogniforce backup cogniforce --to cogniforce.jsonl.gz
  COGNIFORCE_DATABASE_URL=postgresql://... cogniforce restore cogniforce.jsonl.gz
Keep ANALYTICS_SALT as it was.`,
  arguments: [
    ['<file>', 'made by cogniforce backup'],
    ['[domain]', 'whose it is; a dump says that itself'],
  ],
  options: JSON_OPTION,
  action: () => import('../actions/restore.ts'),
};

import { type Command, JSON_OPTION } from '../command.ts';
import { ENGINE_OPTION } from '../options.ts';

/** Prints what an administrator runs; changes nothing. */
export const dbGrants: Command = {
  name: 'db grants',
  summary:
    'Print the SQL for an owner, a writer and a reader of a database, each with no more than it needs',
  help: `The reader gets columns, not tables: of our own databases none that could hold text, secrets or a person.
Of Open WebUI's database the reader gets what Cogniforce reads (conversations, to count them and to keep no text; no names,
addresses, keys or passwords), and there is no other role.
No password is made or printed. Without a connection, or with --engine, everything that this version knows is printed.

Example:
  cogniforce db grants openwebui --role-prefix cogniforce | psql -d openwebui`,
  arguments: [['<domain>', 'whose database it is']],
  options: {
    '--role-prefix <name>': 'what the names of the roles begin with (default: the domain)',
    ...ENGINE_OPTION,
    ...JSON_OPTION,
  },
  action: () => import('../actions/db-grants.ts'),
};

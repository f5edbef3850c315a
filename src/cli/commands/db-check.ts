import { type Command, JSON_OPTION } from '../command.ts';

/** Compares each database with what its revisions make, and those with the models. */
export const dbCheck: Command = {
  name: 'db check',
  summary: 'Compare a database, its revisions and the models; print the SQL that mends it',
  help: `Changes nothing. What the revisions make is built in a place that is thrown away, and read as the database is.

Exits 0 when all agree, 2 when there is a difference, 65 when the database is merely behind, or when a revision was
edited after it had been applied. Of another program's database it says what is read of it and is not there; where this
role may not read what is there, it exits 2 (77 where nothing can be read without it) and prints the statements that grant it.`,
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-check.ts'),
};

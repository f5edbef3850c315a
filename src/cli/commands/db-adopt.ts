import { type Command, JSON_OPTION } from '../command.ts';

/** Takes a database of the Python implementation over with its rows; running it again changes nothing. */
export const dbAdopt: Command = {
  name: 'db adopt',
  summary: 'Take over a database that the Python implementation left, with its rows',
  help: `COGNIFORCE_DATABASE_URL names that very database; it is changed where it stands, all or nothing: make a backup first.
Raw user ids become hashes under ANALYTICS_SALT, which must never change from then on.
The next run (cogniforce process) analyses its conversations anew.`,
  arguments: [['[domain]', 'the domain that the database is to be; without: cogniforce']],
  options: {
    '--allow-data-loss': 'leave out rows that cannot be taken over',
    '--lock-timeout <seconds>':
      'how long to wait for another process that migrates, or uses a table (60)',
    ...JSON_OPTION,
  },
  action: () => import('../actions/db-adopt.ts'),
};

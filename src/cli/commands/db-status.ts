import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when every managed domain is at its newest revision as it is today, else 65, so that a deployment can wait for it. */
export const dbStatus: Command = {
  name: 'db status',
  summary: 'Show which revisions each database has and which it lacks; change nothing',
  help: `Exits 0 when every database is at its newest revision, and 65 when one is behind or ahead, when an upgrade would refuse
it, or when a revision was edited after it had been applied. Of another program's database it says whether that can be
read: 65 when it cannot, 77 when this role may not; a revision that is unknown to this version is no failure, nor are
several, nor is what this role may not read beside what is needed.`,
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-status.ts'),
};

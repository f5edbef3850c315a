import type { ErrorCode } from '../kernel/errors.ts';

/** What each code means in general; the title of a problem says it of the case at hand. */
export const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  CONFIG_INVALID: 'A setting is missing or wrong; every fault is named at once.',
  DATABASE_UNREACHABLE: 'A database does not answer.',
  DATABASE_REFUSED: 'A database answers but does not let Cogniforce in.',
  DATABASE_LOCKED: 'Another program held a database longer than Cogniforce waits.',
  DATABASE_FULL: 'There is no room left where a database is kept.',
  DATABASE_READ_ONLY: 'A database that must be written cannot be written.',
  DATABASE_UNREADABLE: 'A file is damaged, or is not a database.',
  DATABASE_FAILED: 'A database refused a statement that Cogniforce took for right.',
  SCHEMA_BEHIND: 'A database is older than this version needs.',
  SCHEMA_UNKNOWN: 'A database is at a revision that this version does not know.',
  SCHEMA_FOREIGN: 'A database belongs to another program.',
  MIGRATION_INVALID: 'The revision files of a domain contradict one another, or one was changed.',
  DATA_LOSS:
    'A revision would take rows or values away, and nobody said that it may; it is named with what and how many.',
  REVISION_EDITED: 'A revision that was applied does something else now.',
  SCHEMA_DRIFT: 'The schema of a database is not what its revisions make.',
  SALT_CHANGED: 'ANALYTICS_SALT is not the one that the people in this database were hashed with.',
  DEMONSTRATION_MIXED: 'Demonstration data and real data would meet in one database.',
  RUN_IN_PROGRESS: 'A run of the processing is going on; there is one at a time.',
  REQUEST_INVALID: 'A part of the request is missing or wrong; it is named with what was expected.',
  REQUEST_TOO_LARGE: 'The body of a request is larger than the route takes.',
  MEDIA_TYPE_UNKNOWN: 'The body of a request is not JSON.',
  UNAUTHENTICATED: 'Nobody is signed in, or the session has ended.',
  PASSWORD_WRONG: 'The password is not the right one.',
  TOO_MANY_REQUESTS: 'One address has sent more requests than this route takes in a minute.',
  ORIGIN_FOREIGN: 'The page of another site sent a request that would change something here.',
  NOT_FOUND: 'There is nothing at this address.',
  USAGE: 'A command or an option of the command line is missing, unknown or wrong.',
  INTERNAL: 'Cogniforce made a mistake; the log holds more under the reference.',
};

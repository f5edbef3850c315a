import type { ErrorCode } from '../kernel/errors.ts';

/** What each code means in general; the title of a problem says it of the case at hand. */
export const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  CONFIG_INVALID: 'A setting is missing or wrong; every fault is named at once.',
  DATABASE_UNREACHABLE: 'A database does not answer.',
  DATABASE_REFUSED: 'A database answers but does not let Cogniforce in.',
  DATABASE_LOCKED: 'Another program held a database longer than Cogniforce waits.',
  DATABASE_FULL: 'There is no room left where a database is kept.',
  DATABASE_READ_ONLY: 'A database that must be written cannot be written.',
  DATABASE_VANISHED:
    'A database that was there is gone; none is made in its place unless somebody says so.',
  DATABASE_UNREADABLE: 'A file is damaged, or is not a database.',
  DATABASE_FAILED: 'A database refused a statement that Cogniforce took for right.',
  SCHEMA_BEHIND: 'A database is older than this version needs.',
  SCHEMA_UNKNOWN: 'A database is at a revision that this version does not know.',
  SCHEMA_ADOPTABLE: 'A database was made by another program whose rows Cogniforce can take over.',
  SCHEMA_FOREIGN: 'A database belongs to another program.',
  SOURCE_INCOMPLETE: 'Open WebUI’s database did not give some conversations; all others were read.',
  AUDIT_LOG_UNREADABLE: 'Open WebUI’s audit log cannot be read, or a part of it; all else is.',
  MIGRATION_INVALID:
    'The revision files of a domain contradict one another, one was changed or gave up by itself, or a file of it cannot be loaded.',
  DATA_LOSS:
    'A revision would take rows or values away, and nobody said that it may; it is named with what and how many.',
  REVISION_EDITED: 'A revision that was applied does something else now.',
  SCHEMA_DRIFT: 'The schema of a database is not what its revisions make.',
  DATABASE_NOT_EMPTY: 'A backup was to be restored into a database that holds something.',
  BACKUP_DAMAGED: 'A file is no whole backup: cut off, changed, or something else.',
  PROGRAM_FAILED: 'A program of PostgreSQL that was asked for is missing or did not succeed.',
  SALT_CHANGED: 'ANALYTICS_SALT is not the one that the people in this database were hashed with.',
  DEMONSTRATION_MIXED: 'Demonstration data and real data would meet in one database.',
  RUN_IN_PROGRESS: 'A run of the processing is going on; there is one at a time.',
  RUN_UNKNOWN: 'There is no run with this id.',
  RUN_TAKEN_OVER:
    'A process gave no sign of life for too long, and another one goes on with its run.',
  LLM_KEY_MISSING: 'A model of OpenAI is to be asked, and there is no key.',
  LLM_UNAUTHORIZED: 'The server of the model refuses the key.',
  LLM_MODEL_UNKNOWN: 'The server does not know the model, or nothing answers at that address.',
  LLM_QUOTA_EXHAUSTED: 'The account at the provider of the model has no credit left.',
  LLM_UNREACHABLE: 'The server of the model does not answer, or fails each time.',
  LLM_UNAVAILABLE:
    'The server of the model did not answer one question, however often it was asked.',
  LLM_REQUEST_REFUSED: 'The server of the model does not take one question as it is.',
  LLM_ANSWERS_UNUSABLE:
    'The model answers, and its answers are of no use: several one after the other, or all of a run.',
  LLM_PRICE_UNKNOWN: 'There is a budget, and it is not known what the model costs.',
  LLM_BUDGET_REACHED: 'The budget of the run or of the day has no room for another question.',
  REQUEST_INVALID: 'A part of the request is missing or wrong; it is named with what was expected.',
  REQUEST_TOO_LARGE: 'The body of a request is larger than the route takes.',
  MEDIA_TYPE_UNKNOWN: 'The body of a request is not JSON.',
  UNAUTHENTICATED: 'Nobody is signed in, or the session has ended.',
  PASSWORD_WRONG: 'The password is not the right one.',
  SERVER_BUSY: 'More questions are asked at once than this server answers; nothing is wrong.',
  QUESTION_TOO_SLOW:
    'A question took longer than a person waits, and was ended; the database is well.',
  TOO_MANY_REQUESTS:
    'More requests have come than this route takes in a minute, of one address or of all.',
  ORIGIN_FOREIGN: 'The page of another site sent a request that would change something here.',
  HOST_FOREIGN: 'The request was meant for a host name that is not one of this server’s.',
  QUESTION_UNKNOWN: 'No question belongs to the link that was opened.',
  QUESTION_CLOSED: 'A question takes no answer any more; what was recalled would be too long ago.',
  QUESTION_ANSWERED: 'A question has an answer, and another browser than this one gave it.',
  RECEIPT_MISSING: 'This browser has given no answer to the question that it could take back.',
  NOT_FOUND: 'There is nothing at this address.',
  USAGE: 'A command or an option of the command line is missing, unknown or wrong.',
  INTERNAL: 'Cogniforce made a mistake; the log holds more under the reference.',
};

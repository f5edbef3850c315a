/**
 * Every failure a person can meet, in one place: what HTTP says, what a script's exit code says (sysexits.h),
 * and what to do. docs/errors.md is checked against it. A code that is retired is never used again.
 */
export const ERRORS = {
  CONFIG_INVALID: { status: 500, exit: 78, hint: 'Compare your settings with .env.example.' },
  DATABASE_UNREACHABLE: {
    status: 503,
    exit: 69,
    hint: 'Check that the database is up and that its URL is right.',
  },
  DATABASE_REFUSED: {
    status: 503,
    exit: 77,
    hint: 'Check the user, the password and the permissions of the database.',
  },
  DATABASE_LOCKED: {
    status: 503,
    exit: 75,
    hint: 'Another program holds the database. Try again in a moment.',
  },
  DATABASE_FULL: { status: 507, exit: 74, hint: 'Free some disk space, then run it again.' },
  DATABASE_READ_ONLY: {
    status: 503,
    exit: 73,
    hint: 'Make the file and its folder writable (on PostgreSQL: use a role and a server that may write), or name another place in its URL.',
  },
  DATABASE_VANISHED: {
    status: 503,
    exit: 66,
    hint: 'Put it back: mount its volume, name its right place, or restore a backup (cogniforce restore FILE). To begin anew without its figures: cogniforce db create',
  },
  DATABASE_UNREADABLE: {
    status: 503,
    exit: 65,
    hint: 'Check that the file is a database and that it is not damaged.',
  },
  DATABASE_FAILED: {
    status: 500,
    exit: 70,
    hint: 'Run: cogniforce db check; where it finds nothing, report what is said here.',
  },
  SCHEMA_BEHIND: { status: 503, exit: 65, hint: 'Run: cogniforce db upgrade' },
  SCHEMA_UNKNOWN: {
    status: 503,
    exit: 65,
    hint: 'The database was made by a newer or another version. Update Cogniforce.',
  },
  SCHEMA_ADOPTABLE: {
    status: 503,
    exit: 65,
    hint: 'Make a backup, then run: cogniforce db adopt',
  },
  SCHEMA_FOREIGN: { status: 503, exit: 65, hint: 'Check that the URL names the right database.' },
  SOURCE_INCOMPLETE: {
    status: 503,
    exit: 65,
    hint: 'Its file is damaged there, or that row is (SQLite: pragma integrity_check, then sqlite3 .recover; PostgreSQL: restore the row from a backup), or it took too long. The next run tries them again.',
  },
  SOURCE_RESTING: {
    status: 503,
    exit: 75,
    hint: 'Wait for these hours: a process that serves does so by itself. To read now, take ANALYTICS_READ_HOURS away.',
  },
  AUDIT_LOG_UNREADABLE: {
    status: 503,
    exit: 66,
    hint: 'Name the file that Open WebUI writes (audit.log in its DATA_DIR, or its AUDIT_LOGS_FILE_PATH), and let the user that Cogniforce runs as read it. The run goes on without it.',
  },
  MIGRATION_INVALID: { status: 500, exit: 70, hint: 'Mend the revision files of this domain.' },
  DATA_LOSS: {
    status: 500,
    exit: 65,
    hint: 'If it is meant, make a backup and run: cogniforce db upgrade (or downgrade, or adopt) with --allow-data-loss',
  },
  REVISION_EDITED: {
    status: 503,
    exit: 65,
    hint: 'Put the revision back as it was and write the change as a new one.',
  },
  SCHEMA_DRIFT: {
    status: 503,
    exit: 65,
    hint: 'Run: cogniforce db check (it names each difference, and prints the SQL that mends it)',
  },
  DATABASE_NOT_EMPTY: {
    status: 409,
    exit: 73,
    hint: 'Name an empty database, or one that does not exist yet: it is made.',
  },
  BACKUP_DAMAGED: { status: 422, exit: 65, hint: 'Take another copy of it, or another backup.' },
  PROGRAM_FAILED: {
    status: 500,
    exit: 69,
    hint: 'Install the client programs of PostgreSQL in the version of the server, or use --format dump.',
  },
  SALT_CHANGED: {
    status: 503,
    exit: 78,
    hint: 'Set ANALYTICS_SALT to the value that this database was made with.',
  },
  DEMONSTRATION_MIXED: {
    status: 503,
    exit: 78,
    hint: 'Name another database for the figures in COGNIFORCE_DATABASE_URL.',
  },
  RUN_IN_PROGRESS: { status: 409, exit: 75, hint: 'Wait until the run has ended.' },
  RUN_UNKNOWN: {
    status: 404,
    exit: 64,
    hint: 'Ask for the runs that there are: cogniforce runs, or GET /api/v1/analytics/runs',
  },
  RUN_TAKEN_OVER: {
    status: 409,
    exit: 75,
    hint: 'Nothing is lost: the other run goes on from what was stored. Where this happens again, look what held this machine up.',
  },
  BACKFILL_IN_PROGRESS: {
    status: 409,
    exit: 75,
    hint: 'Wait until it has ended, or run: cogniforce backfill pause (or cancel)',
  },
  BACKFILL_DAYS_UNPUBLISHED: {
    status: 409,
    exit: 64,
    hint: 'Choose earlier days, or run in the terminal: cogniforce backfill --from DAY --to DAY',
  },
  BACKFILL_UNKNOWN: { status: 404, exit: 64, hint: 'See: cogniforce backfill list' },
  BACKFILL_ENDED: {
    status: 409,
    exit: 64,
    hint: 'Begin another one: cogniforce backfill --from DAY --to DAY',
  },
  LLM_KEY_MISSING: {
    status: 500,
    exit: 78,
    hint: 'Set ANALYTICS_OPENAI_API_KEY, or name another server in ANALYTICS_OPENAI_API_BASE_URL.',
  },
  LLM_UNAUTHORIZED: {
    status: 502,
    exit: 77,
    hint: 'Check ANALYTICS_OPENAI_API_KEY, and that its account may use the model.',
  },
  LLM_MODEL_UNKNOWN: {
    status: 502,
    exit: 78,
    hint: 'Check ANALYTICS_MODEL and ANALYTICS_OPENAI_API_BASE_URL (it mostly ends in /v1).',
  },
  LLM_QUOTA_EXHAUSTED: {
    status: 502,
    exit: 75,
    hint: 'Add credit at the provider of the model, then run it again: it goes on from there.',
  },
  LLM_UNREACHABLE: {
    status: 503,
    exit: 69,
    hint: 'Check that the server of the model is up, then run it again: it goes on from there.',
  },
  LLM_UNAVAILABLE: {
    status: 503,
    exit: 75,
    hint: 'The next run asks again.',
  },
  LLM_REQUEST_REFUSED: {
    status: 502,
    exit: 65,
    hint: 'Check that the model takes chat completions of this length.',
  },
  LLM_ANSWERS_UNUSABLE: {
    status: 502,
    exit: 76,
    hint: 'Set ANALYTICS_MODEL to a model that answers in JSON; where answers are cut off, raise ANALYTICS_MAX_TOKENS.',
  },
  LLM_PRICE_UNKNOWN: {
    status: 500,
    exit: 78,
    hint: 'Set ANALYTICS_MODEL_PRICES; a model of your own costs {"input": 0, "output": 0}.',
  },
  LLM_BUDGET_REACHED: {
    status: 503,
    exit: 75,
    hint: 'Raise ANALYTICS_MAX_COST_PER_RUN_USD or ANALYTICS_MAX_COST_PER_DAY_USD, or run it again later: it goes on from there.',
  },
  REQUEST_INVALID: { status: 400, exit: 64, hint: 'See /api/docs for what is expected.' },
  ADDRESS_TOO_LONG: { status: 414, exit: 64, hint: 'Ask at a shorter address.' },
  HEADERS_TOO_LARGE: {
    status: 431,
    exit: 64,
    hint: 'Send fewer or shorter headers, 16 kB in all; in a browser: delete the cookies of this site.',
  },
  REQUEST_TOO_SLOW: { status: 408, exit: 75, hint: 'Send the whole request within 30 seconds.' },
  EXPECTATION_UNKNOWN: { status: 417, exit: 64, hint: 'Send it without Expect.' },
  METHOD_NOT_ALLOWED: { status: 405, exit: 64, hint: 'Use a method that Allow names.' },
  REQUEST_TOO_LARGE: { status: 413, exit: 64, hint: 'Send a smaller body.' },
  MEDIA_TYPE_UNKNOWN: { status: 415, exit: 64, hint: 'Send JSON, as application/json.' },
  UNAUTHENTICATED: { status: 401, exit: 77, hint: 'Sign in first: POST /api/v1/analytics/auth' },
  PASSWORD_WRONG: {
    status: 401,
    exit: 77,
    hint: 'Set as ANALYTICS_PASSWORD, or shown at first start.',
  },
  SERVER_BUSY: { status: 429, exit: 75, hint: 'Wait for the time that Retry-After says.' },
  QUESTION_TOO_SLOW: {
    status: 504,
    exit: 75,
    hint: 'Ask about fewer days, or again when less is going on.',
  },
  TOO_MANY_REQUESTS: { status: 429, exit: 75, hint: 'Wait for the time that Retry-After says.' },
  ORIGIN_FOREIGN: { status: 403, exit: 77, hint: 'Send the request from the page itself.' },
  HOST_FOREIGN: {
    status: 421,
    exit: 77,
    hint: 'Open it by its address, or list the name in ANALYTICS_ALLOWED_HOSTS and start it again.',
  },
  SETTING_UNKNOWN: { status: 404, exit: 64, hint: 'See: cogniforce settings' },
  SETTING_FIXED: {
    status: 409,
    exit: 78,
    hint: 'Change it in the environment, or in .env, and start Cogniforce again.',
  },
  SETTING_INVALID: { status: 400, exit: 64, hint: 'docs/configuration.md says what it takes.' },
  ENTRY_UNKNOWN: {
    status: 404,
    exit: 64,
    hint: 'Look again at what there is: somebody removed it.',
  },
  QUESTION_UNKNOWN: {
    status: 404,
    exit: 64,
    hint: 'Check that the whole link was opened, to its last character.',
  },
  QUESTION_CLOSED: {
    status: 410,
    exit: 64,
    hint: 'There is nothing to do; another question may come another time.',
  },
  QUESTION_ANSWERED: {
    status: 409,
    exit: 64,
    hint: 'Change it, or take it back, in the browser in which it was given. Where that is gone, ask whoever sent the link to erase it.',
  },
  RECEIPT_MISSING: {
    status: 403,
    exit: 77,
    hint: 'Take it back in the browser in which it was given. Where that is gone, ask whoever sent the link to erase it.',
  },
  PEOPLE_NOT_SHOWN: {
    status: 403,
    exit: 77,
    hint: 'Ask for sums: GET /api/v1/analytics/summary, daily-trend or work. Where all people have agreed to it, ANALYTICS_PEOPLE=pseudonymous shows rows about single ones.',
  },
  NOT_FOUND: { status: 404, exit: 64, hint: 'See /api/docs for what there is.' },
  USAGE: { status: 400, exit: 64, hint: 'Run: cogniforce --help' },
  INTERNAL: { status: 500, exit: 70, hint: 'See the log, and report it with the reference.' },
} as const satisfies Record<string, { status: number; exit: number; hint: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** What was thrown, by its class alone: a parser quotes in its message what it was given, and that may be a value of a row. */
export function kindOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'something that is no Error';
  const { name } = thrown.constructor;
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** A failure that a person can act on. The message is one line: what, with the value; never a secret or a whole URL. */
export class CogniforceError extends Error {
  override readonly name = 'CogniforceError';
  readonly code: ErrorCode;
  /** What the message was built from; never a secret, so safe to log and to send. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  /** What to do about it, in one sentence: `remedy` of the details, where the case at hand has one of its own. */
  get hint(): string {
    const { remedy } = this.details;
    return typeof remedy === 'string' ? remedy : ERRORS[this.code].hint;
  }
}

/**
 * Any failure as one that a person can act on: itself where it is one, else INTERNAL with the sentence given, and as its cause
 * what was thrown. Its own message may hold anything, so it is not told on.
 */
export function asKnown(
  thrown: unknown,
  sentence: string,
  details: Readonly<Record<string, unknown>> = {},
): CogniforceError {
  if (thrown instanceof CogniforceError) return thrown;
  return new CogniforceError('INTERNAL', sentence, details, { cause: thrown });
}

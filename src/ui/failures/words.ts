import type { ErrorCode } from '../../kernel/errors.ts';
import type { FailureValues } from '../../kernel/failure-values.ts';
import { english, part } from '../words/language.ts';

/** Codes that the command line alone knows, and those of answers that a page never asks for. */
type Elsewhere =
  | ('USAGE' | 'DATABASE_NOT_EMPTY' | 'BACKUP_DAMAGED' | 'PROGRAM_FAILED')
  | 'RUN_UNKNOWN';

/** Codes that a page may have to word. */
export type ShownCode = Exclude<ErrorCode, Elsewhere>;

/** What failed, and what to do about it. */
export interface FailureTexts {
  readonly what: string | ((values: FailureValues) => string);
  readonly remedy: string;
}

const conversations = (count: number) =>
  english.plural(count, { one: '# conversation', other: '# conversations' });
const serverOf = (host?: string) =>
  host === undefined ? 'The server of the model' : `The server of the model (${host})`;
const goesOn = 'Then start an update: it goes on where this one ended.';

/** What the page says of failures, by what the server gives: a code and values. */
export const failureWords = part('failures', {
  CONFIG_INVALID: {
    what: ({ variable }) =>
      variable === undefined
        ? 'A setting is missing or wrong.'
        : `The setting ${variable} is wrong.`,
    remedy: 'Compare the settings with .env.example.',
  },
  DATABASE_UNREACHABLE: {
    what: 'The database does not answer.',
    remedy: 'Check that the database is up and that its URL is right.',
  },
  DATABASE_REFUSED: {
    what: 'The database does not let Cogniforce in.',
    remedy: 'Check the user, the password and the permissions of the database.',
  },
  DATABASE_LOCKED: {
    what: 'Another program holds the database.',
    remedy: 'Try again in a moment.',
  },
  DATABASE_FULL: {
    what: 'The disk of the database is full.',
    remedy: 'Free some disk space.',
  },
  DATABASE_READ_ONLY: {
    what: 'The database cannot be written.',
    remedy:
      'Make the file and its folder writable (PostgreSQL: use a role and a server that may write).',
  },
  DATABASE_VANISHED: {
    what: 'The database is gone; no new one is made in its place.',
    remedy:
      'Mount its volume, correct its URL, or restore a backup. To start without its figures, run: cogniforce db create',
  },
  DATABASE_UNREADABLE: {
    what: 'The database is damaged, or the file is no database.',
    remedy: 'Check the file and its disk, or restore a backup.',
  },
  DATABASE_FAILED: {
    what: 'The database refused a statement.',
    remedy: 'Run: cogniforce db check. If it finds nothing, report this failure.',
  },
  SCHEMA_BEHIND: {
    what: 'The database is older than this version of Cogniforce.',
    remedy: 'Run: cogniforce db upgrade',
  },
  SCHEMA_UNKNOWN: {
    what: 'This version of Cogniforce does not know the schema of the database.',
    remedy: 'Run the version that made it, or a newer one.',
  },
  SCHEMA_ADOPTABLE: {
    what: 'Another program made this database; Cogniforce can take over its rows.',
    remedy: 'Make a backup, then run: cogniforce db adopt',
  },
  SCHEMA_FOREIGN: {
    what: 'The database belongs to another program.',
    remedy: 'Check that the URL names the right database.',
  },
  SOURCE_INCOMPLETE: {
    what: ({ conversations: count = 0 }) =>
      count === 0
        ? 'A part of Open WebUI’s database could not be read.'
        : `${conversations(count)} of Open WebUI could not be read; all others were.`,
    remedy: 'The next run tries again. If this stays, check Open WebUI’s database.',
  },
  AUDIT_LOG_UNREADABLE: {
    what: 'Open WebUI’s audit log could not be read; all else was.',
    remedy: 'Let the user that Cogniforce runs as read the file.',
  },
  MIGRATION_INVALID: {
    what: 'The revisions of the database contradict one another, or one failed.',
    remedy: 'Look into the log of Cogniforce, which names the revision.',
  },
  DATA_LOSS: {
    what: ({ table }) =>
      table === undefined
        ? 'An upgrade would delete stored values, and nobody allowed that.'
        : `An upgrade would delete values of the table ${table}, and nobody allowed that.`,
    remedy: 'Make a backup, then run: cogniforce db upgrade --allow-data-loss',
  },
  REVISION_EDITED: {
    what: 'A revision was changed after it was applied to the database.',
    remedy: 'Put the revision back as it was and write the change as a new one.',
  },
  SCHEMA_DRIFT: {
    what: 'The tables of the database are not those that Cogniforce made.',
    remedy: 'Run: cogniforce db check',
  },
  SALT_CHANGED: {
    what: 'ANALYTICS_SALT is not the one that this database was made with.',
    remedy: 'Set ANALYTICS_SALT to its former value.',
  },
  DEMONSTRATION_MIXED: {
    what: 'Demonstration data and real data would be mixed in one database.',
    remedy: 'Set COGNIFORCE_DATABASE_URL to another database.',
  },
  RUN_IN_PROGRESS: {
    what: 'An update is already running.',
    remedy: 'Wait until it has ended.',
  },
  RUN_TAKEN_OVER: {
    what: 'The process of this update ended, or gave no sign of life.',
    remedy: 'Nothing is lost: the next update goes on from what was stored.',
  },
  LLM_KEY_MISSING: {
    what: 'The key of the language model is missing.',
    remedy: 'Set ANALYTICS_OPENAI_API_KEY.',
  },
  LLM_UNAUTHORIZED: {
    what: ({ host }) => `${serverOf(host)} refuses the key.`,
    remedy: 'Check ANALYTICS_OPENAI_API_KEY, and that its account may use the model.',
  },
  LLM_MODEL_UNKNOWN: {
    what: ({ host, model }) => `${serverOf(host)} does not know the model ${model ?? ''}.`,
    remedy: 'Check ANALYTICS_MODEL and ANALYTICS_OPENAI_API_BASE_URL (it mostly ends in /v1).',
  },
  LLM_QUOTA_EXHAUSTED: {
    what: ({ host }) => `The account at ${host ?? 'the provider of the model'} has no credit left.`,
    remedy: `Add credit there. ${goesOn}`,
  },
  LLM_UNREACHABLE: {
    what: ({ host }) => `${serverOf(host)} does not answer, or fails each time.`,
    remedy: `Check that it is up. ${goesOn}`,
  },
  LLM_UNAVAILABLE: {
    what: ({ host }) => `${serverOf(host)} did not answer a request.`,
    remedy: 'Nothing to do: the next update asks again.',
  },
  LLM_REQUEST_REFUSED: {
    what: ({ host }) => `${serverOf(host)} refused a request.`,
    remedy: 'Check that the model takes chat completions of this length.',
  },
  LLM_ANSWERS_UNUSABLE: {
    what: ({ model, conversations: count }) =>
      count === undefined
        ? `The replies of the model ${model ?? ''} cannot be used.`
        : `The model ${model ?? ''} gave no usable estimate for ${conversations(count)}; all figures stay as they were.`,
    remedy:
      'Set ANALYTICS_MODEL to a model that replies in JSON. If replies are cut off, raise ANALYTICS_MAX_TOKENS.',
  },
  LLM_PRICE_UNKNOWN: {
    what: ({ model }) => `A budget is set, and the price of the model ${model ?? ''} is not known.`,
    remedy: 'Set ANALYTICS_MODEL_PRICES; a model of your own costs {"input": 0, "output": 0}.',
  },
  LLM_BUDGET_REACHED: {
    what: 'The budget for the language model is used up.',
    remedy:
      'Raise ANALYTICS_MAX_COST_PER_RUN_USD or ANALYTICS_MAX_COST_PER_DAY_USD, or update again later.',
  },
  SOURCE_RESTING: {
    what: 'Open WebUI’s database is read at other hours of the day alone.',
    remedy: 'Wait for these hours, or change ANALYTICS_READ_HOURS.',
  },
  REQUEST_INVALID: {
    what: 'The server does not understand a part of the request.',
    remedy: 'Reload this page.',
  },
  ADDRESS_TOO_LONG: { what: 'The address is too long.', remedy: 'Reload this page.' },
  HEADERS_TOO_LARGE: {
    what: 'The browser sends too much with each request.',
    remedy: 'Delete the cookies of this site.',
  },
  REQUEST_TOO_SLOW: {
    what: 'The request did not arrive in time.',
    remedy: 'Try again on a better connection.',
  },
  EXPECTATION_UNKNOWN: {
    what: 'Something between here and the server asks for what it does not do.',
    remedy: 'Try without a proxy.',
  },
  METHOD_NOT_ALLOWED: {
    what: 'The server does not do this at this address.',
    remedy: 'Reload this page.',
  },
  REQUEST_TOO_LARGE: { what: 'The request is too large.', remedy: 'Send less at once.' },
  MEDIA_TYPE_UNKNOWN: { what: 'The request is not JSON.', remedy: 'Reload this page.' },
  UNAUTHENTICATED: { what: 'You are signed out.', remedy: 'Sign in again.' },
  PASSWORD_WRONG: {
    what: 'Wrong password.',
    remedy: 'Use the password in ANALYTICS_PASSWORD, or the one printed at the first start.',
  },
  SERVER_BUSY: {
    what: 'The server is busy with other requests.',
    remedy: 'Try again in a moment.',
  },
  QUESTION_TOO_SLOW: {
    what: 'The figures took too long to compute.',
    remedy: 'Choose fewer days, or try again at a quieter hour.',
  },
  TOO_MANY_REQUESTS: {
    what: 'Too many requests came in a minute.',
    remedy: 'Try again in a minute.',
  },
  ORIGIN_FOREIGN: {
    what: 'The request came from the page of another site.',
    remedy: 'Open Cogniforce by its own address.',
  },
  HOST_FOREIGN: {
    what: 'The server does not answer to this host name.',
    remedy: 'Open it by its address, or list the name in ANALYTICS_ALLOWED_HOSTS.',
  },
  SETTING_UNKNOWN: {
    what: 'There is no such setting.',
    remedy: 'Load the page again.',
  },
  SETTING_FIXED: {
    what: ({ variable = 'This setting' }) => `${variable} can only be changed in the environment.`,
    remedy: 'Change it there, or in .env, then restart Cogniforce.',
  },
  SETTING_INVALID: {
    what: ({ variable = 'The setting' }) => `${variable} does not take this value.`,
    remedy: 'The line below says what it expects.',
  },
  ENTRY_UNKNOWN: {
    what: 'This entry is gone: somebody removed it.',
    remedy: 'Load the page again.',
  },
  QUESTION_UNKNOWN: {
    what: 'No question belongs to this link.',
    remedy: 'Check that the whole link was opened, to its last character.',
  },
  QUESTION_CLOSED: {
    what: 'This question takes no answer any more.',
    remedy: 'There is nothing to do.',
  },
  QUESTION_ANSWERED: {
    what: 'The question was answered in another browser.',
    remedy: 'Change the answer there, or ask whoever sent the link to erase it.',
  },
  RECEIPT_MISSING: {
    what: 'This browser has given no answer to the question.',
    remedy: 'Take it back where it was given, or ask whoever sent the link to erase it.',
  },
  BACKFILL_IN_PROGRESS: {
    what: 'Other days are being analysed anew.',
    remedy: 'Wait until that has ended, or cancel it.',
  },
  BACKFILL_DAYS_UNPUBLISHED: {
    what: 'Nothing is published of these days yet.',
    remedy: 'Choose earlier days, or run in the terminal: cogniforce backfill --from DAY --to DAY',
  },
  BACKFILL_UNKNOWN: {
    what: 'These days are not in the list any more.',
    remedy: 'Reload this page.',
  },
  BACKFILL_ENDED: {
    what: 'That has ended already.',
    remedy: 'Begin it again for the same days if it is still wanted.',
  },
  PEOPLE_NOT_SHOWN: {
    what: 'Single people and conversations are not shown here.',
    remedy: 'Look at the sums instead.',
  },
  NOT_FOUND: { what: 'There is nothing at this address.', remedy: 'Reload this page.' },
  INTERNAL: {
    what: 'Cogniforce made a mistake.',
    remedy: 'Look into its log, and report the failure with the reference.',
  },
} as const satisfies Readonly<Record<ShownCode, FailureTexts>>);

/** What stands beside a failure. */
export const failureNotes = part('failureNotes', {
  /** What a database's driver or the system says, by its code: a sentence after the first. */
  causes: {
    ECONNREFUSED: 'Nothing listens at its address.',
    ENOTFOUND: 'The name of its host is not known.',
    EAI_AGAIN: 'The name of its host is not known.',
    EHOSTUNREACH: 'There is no route to its host.',
    ENETUNREACH: 'There is no route to its host.',
    ETIMEDOUT: 'It did not answer in time.',
    ECONNRESET: 'It closed the connection.',
    ENOSPC: 'The disk is full.',
    '28P01': 'User or password is wrong.',
    '28000': 'It does not let this user in from here, or wants encryption (sslmode=require).',
    '3D000': 'There is no database of this name.',
    '42501': 'A permission is missing.',
    '53300': 'It has no connection left.',
    '57014': 'A statement took longer than it may.',
    '57P03': 'It is starting or shutting down.',
  },
  asLogged: 'As the log says it (English)',
});

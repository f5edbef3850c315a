import type { AppDomain } from '../app/domains.ts';
import {
  type CheckResult,
  describeAddress,
  type FoundDifference,
  filteredText,
  type Lack,
  lackText,
  type Ownership,
} from '../data/index.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { OK } from './command.ts';
import { hintFor, problemsOf } from './domains.ts';
import { foreignStanding } from './external.ts';

/** Exit code of a comparison that found a difference, as of `diff` one that has trouble. */
const DRIFT = 2;

/** What `db check` says of one domain. */
export interface Checked extends CheckResult {
  readonly ownership: Ownership;
  readonly database: string;
  /** Of another program's database, what its reader looks for and does not find. */
  readonly lacks: readonly Lack[];
  /** Tables of another program's database of which row-level security decides what its reader is given. */
  readonly filtered: readonly string[];
  /** What an administrator runs so that the reader may read what it lacks, line by line. */
  readonly grants: readonly string[];
  /** Revisions of another program that this version was not tried with. */
  readonly unknown: readonly string[];
  /** What is odd about the revisions of another program's database that can be read; null: nothing. */
  readonly remark: string | null;
  /** Why it is not clean, differences apart; null: nothing else is wrong. */
  readonly code: ErrorCode | null;
  readonly error: string | null;
  /** What to do about it. */
  readonly hint: string | null;
}

const NOTHING = {
  applied: [],
  pending: [],
  edited: [],
  differences: [],
  script: [],
  stampable: [],
  overlap: null,
  lacks: [],
  filtered: [],
  grants: [],
  unknown: [],
  remark: null,
} as const;

/** Compares a database with what it should be; one that cannot be asked says why. */
export async function checkDomain(domain: AppDomain): Promise<Checked> {
  const { name, ownership, handle } = domain;
  const base = {
    domain: name,
    ownership,
    database: describeAddress(handle.address),
    ...NOTHING,
  };
  try {
    if (ownership === 'external') return { ...base, ...(await theirs(domain)) };
    const found = await ours(domain);
    return { ...base, ...found, hint: found.code === null ? null : ERRORS[found.code].hint };
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    const { code, message } = error;
    return { ...base, code, error: message, hint: hintFor(domain, error) };
  }
}

async function theirs(domain: AppDomain) {
  const { fault, release: _, ...found } = await foreignStanding(domain);
  if (fault === null) return { ...found, code: null, error: null, hint: null };
  const { code, message } = fault;
  const isTold = code === 'DATABASE_REFUSED' && found.grants.length > 0;
  const hint = isTold ? 'As its administrator run what stands below.' : hintFor(domain, fault);
  return { ...found, code, error: message, hint };
}

async function ours({ handle }: AppDomain) {
  const result = await handle.migrations.check();
  const { edited, pending, differences, overlap } = result;
  const database = describeAddress(handle.address);
  if (edited.length > 0) {
    const error = `${database} was made by another form of ${edited.join(', ')}: what that does has changed since.`;
    return { ...result, code: 'REVISION_EDITED' as const, error };
  }
  if (pending.length > 0 && differences.length === 0 && overlap === null) {
    const error = `${database} lacks ${pending.join(', ')}.`;
    return { ...result, code: 'SCHEMA_BEHIND' as const, error };
  }
  return { ...result, code: null, error: null };
}

/** The code of the first that failed; else 2 where there is a difference; behind alone comes last. */
export function exitCodeOfChecks(all: readonly Checked[]): number {
  const failed = all.find(({ code }) => code !== null && code !== 'SCHEMA_BEHIND');
  if (failed?.code) return ERRORS[failed.code].exit;
  if (all.some(isAmiss)) return DRIFT;
  return all.some(({ code }) => code === 'SCHEMA_BEHIND') ? ERRORS.SCHEMA_BEHIND.exit : OK;
}

function isAmiss({ differences, overlap, grants }: Checked): boolean {
  return differences.length > 0 || overlap !== null || grants.length > 0;
}

/** What a person reads of it: a line for each difference, then the SQL. */
export function linesOf(checked: Checked): string[] {
  const { domain, database, differences, script, code, grants } = checked;
  const isClean = code === null && !isAmiss(checked);
  return [
    ...(isClean || (code === null && grants.length > 0) ? [cleanText(checked)] : []),
    ...problemsOf([checked]),
    ...overlapText(checked),
    ...lackingTexts(checked),
    ...differences.map((each) => `${domain}: ${differenceText(each)}`),
    ...(script.length === 0 ? [] : ['', `-- mends ${database}`, ...script]),
    ...(grants.length === 0
      ? []
      : ['', `-- lets this role read it; for an administrator of ${database}`, ...grants]),
    ...stampText(checked),
    ...(differences.some(({ where }) => where === 'models')
      ? [
          '',
          `${domain}: a revision is missing. Run: cogniforce db revision ${domain} -m TEXT --autogenerate`,
        ]
      : []),
  ];
}

/** What another program's reader goes without; where it reads nothing, that says all. */
function lackingTexts({ domain, lacks, filtered, code }: Checked): string[] {
  if (code !== null) return [];
  const optional = lacks.filter(({ required }) => !required);
  return [...optional.map(lackText), ...filtered.map(filteredText)].map(
    (text) => `${domain}: ${text}`,
  );
}

/** Where it is known which revision it is, that is said instead. */
function overlapText({ domain, overlap, stampable }: Checked): string[] {
  if (overlap === null) return [];
  return [`${domain}: ${overlap.message}${stampable.length > 0 ? '' : ` ${overlap.remedy}`}`];
}

/** Nothing in it is wrong but what is noted of it. */
function stampText({ domain, database, applied, stampable }: Checked): string[] {
  const last = stampable.at(-1);
  if (last === undefined) return [];
  const noted = applied.length === 0 ? 'no revision' : applied.join(', ');
  const which = stampable.length === 1 ? '' : ' (or the one whose rows it has)';
  return [
    '',
    `${domain}: ${database} is exactly what ${stampable.join(', and ')} makes, and is noted as at ${noted}: nothing need be dropped. Run: cogniforce db stamp ${domain} ${last}${which}`,
  ];
}

function cleanText({ domain, ownership, applied, remark, grants }: Checked): string {
  const at = applied.length === 0 ? 'no revision' : applied.join(', ');
  const odd = remark === null ? '' : ` (${remark})`;
  const readable = grants.length === 0 ? 'can be read,' : 'can be read in part,';
  return `${domain}: ${ownership === 'managed' ? 'as it should be' : readable} at ${at}${odd}`;
}

/** One difference in plain words. */
function differenceText(difference: FoundDifference): string {
  const { where, kind, expected, actual, actualName } = difference;
  const what = nameOf(difference);
  const inModels = where === 'models';
  if (actualName !== null) {
    return inModels
      ? `${what} is called ${actualName} by its revisions`
      : `${what} is called ${actualName}`;
  }
  switch (kind) {
    case 'missing':
      return inModels
        ? `${what} is in the models and no revision makes it: ${expected}`
        : `${what} is missing: ${expected}`;
    case 'extra':
      return inModels
        ? `${what} is made by a revision and is not in the models: ${actual}`
        : `${what} is there and no revision makes it: ${actual}`;
    default:
      return inModels
        ? `${what} is in the models ${expected}, and its revisions make ${actual}`
        : `${what} should be ${expected}, and is ${actual}`;
  }
}

function nameOf({ object, item, name }: FoundDifference): string {
  if (object !== 'comment') return `${object} ${name}`;
  return `the comment on ${item === null ? 'table' : 'column'} ${name}`;
}

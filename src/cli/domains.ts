import type { AppDomain } from '../app/domains.ts';
import type { App } from '../app/index.ts';
import { describeAddress, isMissing, type Ownership } from '../data/index.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { foreignStanding } from './external.ts';

/** Means every domain, in the place of a name. */
const ALL = 'all';

/** What the words after a command of `db` mean. */
export interface Chosen {
  readonly domains: readonly AppDomain[];
  /** What is left for the command. */
  readonly rest: readonly string[];
  /** Whether domains were named, and not all were meant. */
  readonly named: boolean;
  /** Whether somebody said so: by names, or by `all`. */
  readonly explicit: boolean;
}

/**
 * The domains that are meant. Where a command takes no words of its own, each word names one, or is `all`; else the first
 * may, and without it all are meant.
 *
 * Errors: USAGE naming the domains there are, or the word that is one too many.
 */
export function chosen(
  { domains }: Pick<App, 'domains'>,
  words: readonly string[],
  takes = Number.POSITIVE_INFINITY,
): Chosen {
  const isDomain = (word: string) => word === ALL || domains.some(({ name }) => name === word);
  const [first = '', ...others] = words;
  const own = isDomain(first) ? others : words;
  const [theirs, rest] = takes === 0 ? [words, []] : [isDomain(first) ? [first] : [], own];
  const unknown = theirs.find((word) => !isDomain(word));
  if (unknown !== undefined) {
    const names = domains.map(({ name }) => name).join(', ');
    throw usage(`There is no domain "${unknown}"; there are ${names}, and ${ALL} for all of them.`);
  }
  const second = rest.find(isDomain);
  if (second !== undefined) {
    throw usage(`One domain is named, or ${ALL}, and before all else: "${second}" is too many.`);
  }
  const [surplus] = rest.slice(takes);
  if (surplus !== undefined) throw usage(`"${surplus}" is one word too many.`);
  const named = theirs.length > 0 && !theirs.includes(ALL);
  return {
    domains: named ? domains.filter(({ name }) => theirs.includes(name)) : domains,
    rest,
    named,
    explicit: theirs.length > 0,
  };
}

const usage = (message: string) => new CogniforceError('USAGE', message);

/**
 * Those that may be written.
 *
 * Errors: SCHEMA_FOREIGN where one is named that belongs to another program; where all were meant, it is left out.
 */
export function writable({ domains, named }: Chosen): readonly AppDomain[] {
  for (const domain of named ? domains : []) refuseExternal(domain);
  return domains.filter(({ ownership }) => ownership === 'managed');
}

function refuseExternal({ name, ownership, handle }: AppDomain): void {
  if (ownership === 'managed') return;
  throw new CogniforceError(
    'SCHEMA_FOREIGN',
    `${name} belongs to another program, which alone changes it; Cogniforce only reads ${describeAddress(handle.address)}.`,
    { domain: name, remedy: 'Let the program that it belongs to do that (docs/domains.md).' },
  );
}

/** Where one domain's database stands, or why nobody knows. */
export interface DomainRevision {
  readonly domain: string;
  readonly schema: Ownership;
  readonly database: string;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Revisions of a database that is ahead of this version, or of another program's that it was not tried with. */
  readonly unknown: readonly string[];
  /** Applied revisions that do something else today than when they were applied. */
  readonly edited: readonly string[];
  /** Releases of the other program with that revision; null for our own. */
  readonly release: string | null;
  /** Whether this role may not read all of the other program's database that is there to be read. */
  readonly inPart: boolean;
  /** What is odd about the revisions of another program's database that can be read; null: nothing. */
  readonly remark: string | null;
  readonly error: string | null;
  readonly code: ErrorCode | null;
  /** What to do about it. */
  readonly hint: string | null;
}

const OF_THE_PLACE: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNREACHABLE', 'DATABASE_REFUSED']);

/** What to do about a failure of this domain's database; where the place may be wrong, how it was found as well. */
export function hintFor(domain: AppDomain, error: CogniforceError): string {
  const hasItsOwn = error.details.remedy !== undefined;
  if (hasItsOwn || !OF_THE_PLACE.has(error.code)) return error.hint;
  const { why, variable } = domain.database;
  const other = why.includes(variable) ? '' : `; ${variable} names another one`;
  return `${isMissing(error) ? makingOf(domain) : error.hint} Found: ${why}${other}.`;
}

function makingOf({ name, ownership }: AppDomain): string {
  return ownership === 'managed'
    ? `Check its name, or make it: cogniforce db create ${name}.`
    : 'Check its name: only the program that it belongs to makes it.';
}

/** A line for each domain that could not be asked, or must not be used, with its remedy. */
export function problemsOf(
  found: readonly Pick<DomainRevision, 'domain' | 'error' | 'hint'>[],
): string[] {
  return found.flatMap(({ domain, error, hint }) =>
    error === null ? [] : [`${domain}: ${error} ${hint ?? ''}`.trimEnd()],
  );
}

/** Where each domain stands; one that cannot be asked says why. */
export function states(domains: readonly AppDomain[]): Promise<DomainRevision[]> {
  return Promise.all(
    domains.map(async (domain) => {
      const { name, ownership, handle } = domain;
      const base = { domain: name, schema: ownership, database: describeAddress(handle.address) };
      try {
        return { ...base, ...(await standing(domain)) };
      } catch (error) {
        if (!(error instanceof CogniforceError)) throw error;
        const { message, code } = error;
        return { ...base, ...NOTHING, error: message, code, hint: hintFor(domain, error) };
      }
    }),
  );
}

const NOTHING = {
  ...{ applied: [], pending: [], unknown: [], edited: [] },
  ...{ release: null, remark: null, inPart: false },
};

async function standing(domain: AppDomain) {
  if (domain.ownership === 'managed') {
    const { applied, pending, unknown, edited, refusal } = await domain.handle.migrations.state();
    return { ...NOTHING, applied, pending, unknown, edited, ...refused(refusal) };
  }
  const { applied, unknown, release, remark, grants, fault } = await foreignStanding(domain);
  const found = { ...NOTHING, applied, unknown, release, remark, inPart: grants.length > 0 };
  if (fault === null) return { ...found, ...NO_PROBLEM };
  const { message, code } = fault;
  return { ...found, error: message, code, hint: hintFor(domain, fault) };
}

const NO_PROBLEM = { error: null, code: null, hint: null };

/** Refusals that `unknown` and `edited` tell: where the database stands is known all the same. */
const TOLD: readonly ErrorCode[] = ['SCHEMA_UNKNOWN', 'REVISION_EDITED'];

/** What stands in the way of an upgrade, with what to do about it. */
function refused(refusal: CogniforceError | null) {
  if (refusal === null || TOLD.includes(refusal.code)) return NO_PROBLEM;
  return { error: refusal.message, code: refusal.code, hint: refusal.hint };
}

/** How a database is, in one word. */
export function stateWord({ schema, pending, unknown, edited, code }: DomainRevision): string {
  if (code === 'SCHEMA_ADOPTABLE') return 'adoptable';
  const isExternal = schema === 'external';
  if (code !== null) return isExternal && code.startsWith('SCHEMA_') ? 'unreadable' : 'down';
  // It is read by what it has, whatever its revision.
  if (isExternal) return 'ready';
  if (unknown.length > 0) return 'ahead';
  if (edited.length > 0) return 'edited';
  return pending.length > 0 ? 'behind' : 'ready';
}

/** 0 when every domain could be asked, else the code of the first that could not. */
export function exitCodeOf(found: readonly { readonly code: ErrorCode | null }[]): number {
  const failed = found.find(({ code }) => code !== null);
  return failed?.code ? ERRORS[failed.code].exit : 0;
}

import type { AppDomain } from '../app/domains.ts';
import {
  describeAddress,
  type Elsewhere,
  type FoundColumns,
  filteredTables,
  findElsewhere,
  type KnownRevision,
  type Lack,
  missingOrThrow,
  openingOf,
} from '../data/index.ts';
import { openwebui } from '../domains/openwebui/index.ts';
import { schemaRemedy } from '../jobs/check-source.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** What is known of another program's database. */
export interface ForeignStanding {
  readonly applied: readonly string[];
  /** Revisions that this version was not tried with; empty where it knows none of that program. */
  readonly unknown: readonly string[];
  /** Releases of the other program with that revision; null also where it holds several, since no release does. */
  readonly release: string | null;
  /** What is odd about its revisions though it can be read; null: nothing. */
  readonly remark: string | null;
  /** What its reader looks for and does not find. */
  readonly lacks: readonly Lack[];
  /** Tables of which row-level security decides what this role is given. */
  readonly filtered: readonly string[];
  /** What its administrator runs so that this role may read what is there. */
  readonly grants: readonly string[];
  /** Why it cannot be read; null: it can. */
  readonly fault: CogniforceError | null;
}

type Foreign = Pick<AppDomain, 'name' | 'handle' | 'definition' | 'database'>;

/** Looks at the revision of another program's database, and whether it can be read. */
export async function foreignStanding(domain: Foreign): Promise<ForeignStanding> {
  const { handle, definition } = domain;
  // Whose it is not is not made: one that is missing is a failure, unless only its schema is not where we look.
  const gone = await handle.reach().then(() => null, missingOrThrow);
  const { applied } = await handle.migrations.state();
  const noted = notedIn(applied, definition.knownRevisions?.() ?? []);
  const { unknown, release, remark } = noted;
  const { lacks, elsewhere, found } = await lookForTables(domain);
  return {
    applied,
    unknown,
    release,
    remark,
    lacks,
    filtered: filteredTables(definition.tables, found),
    grants: await openingOf(definition, handle, found),
    fault:
      elsewhere?.error ?? (isAbsent(lacks) ? gone : null) ?? faultOf(domain, lacks, noted) ?? gone,
  };
}

/** What there is to read of another program's database. */
export interface TablesFound {
  /** Tables as they are where statements go; else, where they are all in one other schema, there. */
  readonly found: FoundColumns;
  readonly elsewhere: Elsewhere | null;
  /** What is not where statements go, or closed there. */
  readonly lacks: readonly Lack[];
}

/** Looks for the tables of another program's database, where statements go and, if they are not there, elsewhere. */
export async function lookForTables(domain: Foreign): Promise<TablesFound> {
  const { name, handle, definition, database } = domain;
  const here = await handle.findColumns();
  const lacks = definition.lacks?.(here) ?? [];
  if (!isAbsent(lacks)) return { found: here, elsewhere: null, lacks };
  const remedy =
    name === openwebui.name
      ? schemaRemedy
      : (schema: string) => `Add ?schema=${encodeURIComponent(schema)} to ${database.variable}`;
  const elsewhere = await findElsewhere(definition, handle, remedy);
  const [only, ...others] = elsewhere?.schemas.values() ?? [];
  const found = only !== undefined && others.length === 0 ? only : here;
  return { found, elsewhere, lacks };
}

function isAbsent(lacks: readonly Lack[]): boolean {
  return lacks.some(({ required, why }) => required && why === 'missing');
}

/** What an administrator runs where a role may not read what it must. */
const remedyOf = ({ name }: Foreign) =>
  `As its administrator run what this prints: cogniforce db check ${name}`;

function faultOf(
  domain: Foreign,
  lacks: readonly Lack[],
  { unknown, aside }: Noted,
): CogniforceError | null {
  const database = describeAddress(domain.handle.address);
  const names = (why: Lack['why']) =>
    lacks.filter((each) => each.required && each.why === why).map(({ name }) => name);
  const [missing, closed] = [names('missing'), names('closed')];
  if (missing.length > 0) {
    const message = `${database}${aside} has no ${missing.join(', no ')}: it cannot be read.`;
    const code = unknown.length === 0 ? 'SCHEMA_FOREIGN' : 'SCHEMA_UNKNOWN';
    return new CogniforceError(code, message, { database, missing });
  }
  if (closed.length === 0) return null;
  const message = `${database} does not let this role read ${closed.join(', ')}.`;
  const remedy = remedyOf(domain);
  return new CogniforceError('DATABASE_REFUSED', message, { database, closed, remedy });
}

type Noted = Pick<ForeignStanding, 'unknown' | 'release' | 'remark'> & {
  /** The same remark within a sentence about the database. */
  readonly aside: string;
};

/** What is said of the revisions that another program has noted; nothing where none of its are known. */
function notedIn(applied: readonly string[], known: readonly KnownRevision[]): Noted {
  const knownIds = new Set(known.map(({ revision }) => revision));
  const unknown = known.length === 0 ? [] : applied.filter((id) => !knownIds.has(id));
  const all = applied.join(', ');
  if (applied.length > 1 && known.length > 0) {
    const remark = `its version table holds several revisions, which no release has: a fork, or two databases mixed by a restore`;
    const aside = `, whose version table holds several revisions (${all}), which no release has,`;
    return { unknown, release: null, remark, aside };
  }
  const release = known.find(({ revision }) => revision === applied[0])?.releases ?? null;
  if (unknown.length === 0) return { unknown, release, remark: null, aside: '' };
  const untried = 'unknown to this version';
  const aside = `, at revision ${all} that is ${untried},`;
  return { unknown, release, remark: `${untried}: a newer release, probably`, aside };
}

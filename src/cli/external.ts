import type { AppDomain } from '../app-domains.ts';
import { describeAddress, type KnownRevision, type Lack } from '../data/index.ts';
import type { ErrorCode } from '../kernel/errors.ts';

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
  /** Why it cannot be read; null: it can. */
  readonly error: string | null;
  readonly code: ErrorCode | null;
}

/** Looks at the revision of another program's database, and whether it can be read. */
export async function foreignStanding({
  handle,
  definition,
}: Pick<AppDomain, 'handle' | 'definition'>): Promise<ForeignStanding> {
  // Whose it is not is not made: one that is missing is a failure.
  await handle.ping();
  const { applied } = await handle.migrations.state();
  const noted = notedIn(applied, definition.knownRevisions?.() ?? []);
  const lacks = definition.lacks?.(await handle.findColumns()) ?? [];
  const { unknown, release, remark } = noted;
  const found = { applied, unknown, release, remark, lacks };
  const names = (why: Lack['why']) =>
    lacks.filter((each) => each.required && each.why === why).map(({ name }) => name);
  const [required, closed] = [names('missing'), names('closed')];
  if (required.length === 0 && closed.length === 0) return { ...found, error: null, code: null };
  if (required.length === 0) {
    const error = `${describeAddress(handle.address)} does not let this role read ${closed.join(', ')}.`;
    return { ...found, error, code: 'DATABASE_REFUSED' };
  }
  return {
    ...found,
    error: `${describeAddress(handle.address)}${noted.aside} has no ${required.join(', no ')}: it cannot be read.`,
    code: unknown.length === 0 ? 'SCHEMA_FOREIGN' : 'SCHEMA_UNKNOWN',
  };
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

import type { AppDomain } from '../app-domains.ts';
import { describeAddress, type Lack } from '../data/index.ts';
import type { ErrorCode } from '../kernel/errors.ts';

/** What is known of another program's database. */
export interface ForeignStanding {
  readonly applied: readonly string[];
  /** Revisions that this version was not tried with; empty where it knows none of that program. */
  readonly unknown: readonly string[];
  /** Releases of the other program with that revision. */
  readonly release: string | null;
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
  const known = definition.knownRevisions?.() ?? [];
  const isKnown = (id: string) => known.some(({ revision }) => revision === id);
  const unknown = known.length === 0 ? [] : applied.filter((id) => !isKnown(id));
  const release = known.find(({ revision }) => applied.includes(revision))?.releases ?? null;
  const lacks = definition.lacks?.(await handle.findColumns()) ?? [];
  const found = { applied, unknown, release, lacks };
  const names = (why: Lack['why']) =>
    lacks.filter((each) => each.required && each.why === why).map(({ name }) => name);
  const [required, closed] = [names('missing'), names('closed')];
  if (required.length === 0 && closed.length === 0) return { ...found, error: null, code: null };
  if (required.length === 0) {
    const error = `${describeAddress(handle.address)} does not let this role read ${closed.join(', ')}.`;
    return { ...found, error, code: 'DATABASE_REFUSED' };
  }
  const at = unknown.length === 0 ? '' : `, at revision ${unknown.join(', ')} that is ${UNTRIED},`;
  return {
    ...found,
    error: `${describeAddress(handle.address)}${at} has no ${required.join(', no ')}: it cannot be read.`,
    code: unknown.length === 0 ? 'SCHEMA_FOREIGN' : 'SCHEMA_UNKNOWN',
  };
}

const UNTRIED = 'unknown to this version';

/** Said of a revision that can be read all the same. */
export const UNTRIED_TEXT = `${UNTRIED}: a newer release, probably`;

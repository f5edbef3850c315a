import { CogniforceError } from '../../kernel/errors.ts';
import type { RevisionGraph } from './graph.ts';
import { ALEMBIC_VERSION } from './version-tables.ts';

/** Whose heads they are. */
interface Noted {
  readonly domain: string;
  /** How messages call the database. */
  readonly subject: string;
  readonly graph: RevisionGraph;
  /** Heads as the database has them noted. */
  readonly heads: readonly string[];
  /** No stamp is taken: rows of another program are to be brought into our form first. Default: one is. */
  readonly refusesStamps?: boolean;
}

/**
 * Heads of which one comes before another, as Alembic refuses them, too: the database cannot end at both, and nothing says
 * which of them is wrong. Null: each stands for itself.
 */
export function overlapOf(noted: Noted): CogniforceError | null {
  const { domain, subject, graph, heads } = noted;
  const before = (id: string) =>
    heads.filter((other) => other !== id && graph.ancestors([id]).has(other));
  const later = heads.find((id) => before(id).length > 0);
  if (later === undefined) return null;
  const inner = new Set(heads.flatMap(before));
  const last = heads.filter((id) => !inner.has(id));
  return new CogniforceError(
    'SCHEMA_DRIFT',
    `${subject} is noted as at ${heads.join(' and ')} at once, although ${later} follows ${before(later).join(' and ')}.`,
    { domain, heads, remedy: remedyFor(noted, last, [...inner]) },
  );
}

/** A stamp compares the schema first, and leaves the notes of what was applied as they are. */
function remedyFor(
  { domain, graph, refusesStamps = false }: Noted,
  last: readonly string[],
  inner: readonly string[],
): string {
  const [only] = last;
  const areAll = last.length === graph.heads.length && last.every((id) => graph.heads.includes(id));
  if (refusesStamps || (last.length > 1 && !areAll)) {
    const names = inner.map((id) => `'${id}'`).join(', ');
    return `If the schema is the later one, run: delete from ${ALEMBIC_VERSION} where version_num in (${names})`;
  }
  return `If the schema is the later one, run: cogniforce db stamp ${domain} ${last.length === 1 ? only : 'heads'} (cogniforce db check ${domain} says which it is)`;
}

import { CogniforceError } from '../../kernel/errors.ts';
import type { Revision } from './operations.ts';

/** A revision and where it was found. */
export interface RevisionFile {
  readonly file: string;
  readonly revision: Revision;
  /** Null: it was given as it is, in no file. */
  readonly url?: URL | null;
}

/** Width of `alembic_version.version_num`. */
export const LONGEST_ID = 32;

/** A domain's history, oldest first: every revision stands after its parents. */
export interface RevisionGraph {
  readonly revisions: readonly Revision[];
  /** Those that nobody follows; one, unless two teams have branched. */
  readonly heads: readonly string[];
  find(id: string): Revision | null;
  /** Where a revision stands; null where none has that id. */
  fileOf(id: string): RevisionFile | null;
  /** Those that follow one directly, in the history's order. */
  children(id: string): readonly string[];
  /** The revisions themselves and all before them. */
  ancestors(ids: readonly string[]): ReadonlySet<string>;
  /** The same as revisions, oldest first. */
  upTo(ids: readonly string[]): readonly Revision[];
}

/** Ids of the revisions that one follows. */
export function parentsOf({ downRevision }: Revision): readonly string[] {
  return downRevision === null ? [] : [downRevision].flat();
}

/**
 * Puts revisions in order.
 *
 * Errors  MIGRATION_INVALID naming the file: two of one id, an id too long, an unknown parent, a second beginning, a circle.
 */
export function graphOf(files: readonly RevisionFile[]): RevisionGraph {
  const byId = index(files);
  checkParents(files, byId);
  const revisions = order(files);
  const followed = new Set(revisions.flatMap(parentsOf));
  const find = (id: string) => byId.get(id)?.revision ?? null;
  return {
    revisions,
    heads: revisions.map(({ revision }) => revision).filter((id) => !followed.has(id)),
    find,
    fileOf: (id) => byId.get(id) ?? null,
    children: (id) =>
      revisions.filter((each) => parentsOf(each).includes(id)).map(({ revision }) => revision),
    ancestors: (ids) => ancestors(ids, find),
    upTo(ids) {
      const wanted = ancestors(ids, find);
      return revisions.filter(({ revision }) => wanted.has(revision));
    },
  };
}

function index(files: readonly RevisionFile[]): ReadonlyMap<string, RevisionFile> {
  const byId = new Map<string, RevisionFile>();
  for (const entry of files) {
    const id = entry.revision.revision;
    if (id === '' || id.length > LONGEST_ID) {
      throw invalid(entry, `its id must have between 1 and ${LONGEST_ID} characters`);
    }
    const other = byId.get(id);
    if (other !== undefined) throw invalid(entry, `its id ${id} is taken by ${other.file}`);
    byId.set(id, entry);
  }
  return byId;
}

function checkParents(
  files: readonly RevisionFile[],
  byId: ReadonlyMap<string, RevisionFile>,
): void {
  let first: RevisionFile | null = null;
  for (const entry of files) {
    const parents = parentsOf(entry.revision);
    const unknown = parents.find((parent) => !byId.has(parent));
    if (unknown !== undefined) throw invalid(entry, `it follows ${unknown}, which does not exist`);
    if (parents.length > 0) continue;
    if (first !== null) throw invalid(entry, `it begins the history, as ${first.file} does`);
    first = entry;
  }
}

/** Parents before children; what stands side by side, by id, so that every machine takes the same way. */
function order(files: readonly RevisionFile[]): Revision[] {
  const waiting = [...files].sort((a, b) => (a.revision.revision < b.revision.revision ? -1 : 1));
  const done = new Set<string>();
  const ordered: Revision[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ revision }) => parentsOf(revision).every((id) => done.has(id)));
    const [next] = at === -1 ? [] : waiting.splice(at, 1);
    if (next === undefined)
      throw invalid(waiting[0] as RevisionFile, 'it follows itself in a circle');
    done.add(next.revision.revision);
    ordered.push(next.revision);
  }
  return ordered;
}

function ancestors(
  ids: readonly string[],
  find: (id: string) => Revision | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const revision = find(id);
    if (revision === null || found.has(id)) continue;
    found.add(id);
    waiting.push(...parentsOf(revision));
  }
  return found;
}

function invalid({ file }: RevisionFile, reason: string): CogniforceError {
  return new CogniforceError('MIGRATION_INVALID', `${file} does not fit: ${reason}.`, { file });
}

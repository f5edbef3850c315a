import type { AppDomain } from '../app/domains.ts';
import { parentsOf, summaryOf } from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** One revision of a domain, as people and scripts are shown it. */
export interface ShownRevision {
  readonly domain: string;
  readonly revision: string;
  readonly parents: readonly string[];
  /** Nobody follows it. */
  readonly isHead: boolean;
  /** The database is at it; null: it could not be asked. */
  readonly isCurrent: boolean | null;
  /** Several follow it. */
  readonly isBranchPoint: boolean;
  /** It follows several. */
  readonly isMerge: boolean;
  /** First sentence of its file, or the releases of another program that end at it; null: nothing is known. */
  readonly summary: string | null;
}

/** A domain's history, oldest first: of another program's, what is known. */
export async function shownRevisions(domain: AppDomain): Promise<readonly ShownRevision[]> {
  const current = await currentOf(domain);
  const isCurrent = (id: string) => current?.includes(id) ?? null;
  if (domain.ownership === 'external') return foreign(domain, isCurrent);
  const graph = await domain.handle.migrations.graph();
  return Promise.all(
    graph.revisions.map(async (each) => {
      const file = graph.fileOf(each.revision);
      return {
        domain: domain.name,
        revision: each.revision,
        parents: parentsOf(each),
        isHead: graph.heads.includes(each.revision),
        isCurrent: isCurrent(each.revision),
        isBranchPoint: graph.children(each.revision).length > 1,
        isMerge: parentsOf(each).length > 1,
        summary: file === null ? null : (await summaryOf(file)) || null,
      };
    }),
  );
}

function foreign(
  { name, definition }: AppDomain,
  isCurrent: (id: string) => boolean | null,
): readonly ShownRevision[] {
  const known = definition.knownRevisions?.() ?? [];
  return known.map(({ revision, releases }, at) => {
    const before = known[at - 1];
    return {
      domain: name,
      revision,
      parents: before === undefined ? [] : [before.revision],
      isHead: at === known.length - 1,
      isCurrent: isCurrent(revision),
      isBranchPoint: false,
      isMerge: false,
      summary: releases === null ? null : `Open WebUI ${releases}`,
    };
  });
}

/** The heads of the database; null where it does not answer, which these questions do not need. */
async function currentOf({ handle }: AppDomain): Promise<readonly string[] | null> {
  try {
    return (await handle.migrations.state()).applied;
  } catch (error) {
    if (error instanceof CogniforceError) return null;
    throw error;
  }
}

/** `cf002_analytics -> cf003_fit_for_facts (head, current)  Makes the five tables fit.` */
export function revisionLine(each: ShownRevision): string {
  const marks = [
    ...(each.isHead ? ['head'] : []),
    ...(each.isCurrent ? ['current'] : []),
    ...(each.isBranchPoint ? ['branch point'] : []),
    ...(each.isMerge ? ['merge'] : []),
  ];
  const from = each.parents.join(', ') || 'base';
  const marked = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const [sentence = ''] = (each.summary ?? '').split(/(?<=\.)\s/);
  return `${from} -> ${each.revision}${marked}${sentence === '' ? '' : `  ${sentence}`}`;
}

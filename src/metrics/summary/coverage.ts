import type { SummaryReply } from './contract.ts';

export type CoverageMark = 'counted' | 'zero' | 'unestimated' | 'left out' | 'other';

type Reply = NonNullable<SummaryReply['coverage']>;

/** Coverage as the panel shows it: the named parts of all conversations of its months, and the share that has an estimate. */
export interface Coverage {
  /** Those that are named, and what they leave over. */
  readonly parts: readonly { readonly mark: CoverageMark; readonly conversations: number }[];
  /** Of the months; null: not said. */
  readonly all: number | null;
  /** Conversations with an estimate, zero included, and those that should have one; null where nothing is named, or all is not said. */
  readonly estimated: {
    readonly some: number;
    readonly work: number;
    readonly atLeast: boolean;
  } | null;
}

/** Learning, personal use and copies are left out by rule, so they are no gap in the coverage of work. */
export function coverageOf(coverage: Reply): Coverage {
  const { counted, zero, unestimated, learning, copies, other, conversations } = coverage;
  const parts = [
    partOf('counted', counted),
    partOf('zero', zero),
    partOf('unestimated', unestimated),
    partOf('left out', learning, copies),
    partOf('other', other),
  ].flat();
  const isTold = parts.some(({ mark }) => mark !== 'other') && !isMostlyOther(parts);
  if (!isTold) return { parts: [], all: conversations, estimated: null };
  return { parts, all: conversations, estimated: estimatedOf(coverage) };
}

function partOf(mark: CoverageMark, ...counts: readonly (number | null)[]) {
  const known = counts.filter((count) => count !== null);
  const conversations = known.reduce((sum, count) => sum + count, 0);
  return conversations > 0 ? [{ mark, conversations }] : [];
}

/** Then the parts would be a table of nothing. */
function isMostlyOther(parts: Coverage['parts']): boolean {
  const [largest] = parts.toSorted((a, b) => b.conversations - a.conversations);
  return largest?.mark === 'other';
}

/** What is left over may be anything, so that the share is at least so much. */
function estimatedOf({ conversations, counted, zero, learning, copies, other }: Reply) {
  if (conversations === null || (counted === null && zero === null)) return null;
  const some = (counted ?? 0) + (zero ?? 0);
  // Parts are rounded: together they may be more than all.
  const work = Math.max(some, conversations - (learning ?? 0) - (copies ?? 0));
  return work === 0 ? null : { some, work, atLeast: other !== null };
}

/** Whether nothing is published of the range. */
export function holdsNothing({ covers }: Pick<SummaryReply, 'covers'>): boolean {
  return covers === null;
}

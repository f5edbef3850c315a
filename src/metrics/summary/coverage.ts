import type { SummaryReply } from './contract.ts';

export type CoverageMark = 'counted' | 'zero' | 'unestimated' | 'left out';

/** Coverage as the panel shows it: four parts of all conversations, and the share that has an estimate. */
export interface Coverage {
  readonly parts: readonly { readonly mark: CoverageMark; readonly conversations: number }[];
  /** Sum of the parts. */
  readonly all: number;
  /** Conversations with an estimate, zero included, and those that should have one. */
  readonly estimated: number;
  readonly work: number;
}

/** Learning, personal use and copies are left out by rule, so they are no gap in the coverage of work. */
export function coverageOf({ coverage }: Pick<SummaryReply, 'coverage'>): Coverage {
  const { counted, zero, unestimated, learning, copies } = coverage;
  const estimated = counted + zero;
  return {
    parts: [
      { mark: 'counted', conversations: counted },
      { mark: 'zero', conversations: zero },
      { mark: 'unestimated', conversations: unestimated },
      { mark: 'left out', conversations: learning + copies },
    ],
    all: estimated + unestimated + learning + copies,
    estimated,
    work: estimated + unestimated,
  };
}

/** Whether there was no conversation in the range at all, not even one that is left out. */
export function holdsNothing(summary: Pick<SummaryReply, 'totalChats' | 'coverage'>): boolean {
  return summary.totalChats === 0 && coverageOf(summary).all === 0;
}

import type { Insertable } from '../../../data/index.ts';
import type { tables } from '../tables/index.ts';

/** A new row of one of our tables. */
export type New<Name extends keyof typeof tables> = Insertable<(typeof tables)[Name]>;

/** Everything stage 1 found out about one conversation. */
export interface StoredFacts {
  readonly analysis: New<'conversation_analysis'>;
  readonly insights: New<'conversation_insights'>;
  readonly episodes: readonly New<'episode'>[];
  readonly estimates: readonly New<'estimate'>[];
  readonly usage: readonly New<'usage_fact'>[];
  readonly tools: readonly New<'tool_use'>[];
  /** What people wrote in it whose conversation it is not. */
  readonly authors: readonly New<'conversation_author'>[];
  readonly marks: New<'message_mark'>;
}

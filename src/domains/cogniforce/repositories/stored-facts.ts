import { type Facts, type New, rowOf } from './named.ts';

/** Everything stage 1 found out about one conversation. */
export interface StoredFacts {
  readonly analysis: Facts<'conversation_analysis'>;
  readonly insights: Facts<'conversation_insights'>;
  readonly episodes: readonly Facts<'episode'>[];
  readonly estimates: readonly Facts<'estimate'>[];
  readonly usage: readonly Facts<'usage_fact'>[];
  readonly tools: readonly Facts<'tool_use'>[];
  /** What people wrote in it whose conversation it is not. */
  readonly authors: readonly Facts<'conversation_author'>[];
  readonly marks: Facts<'message_mark'>;
}

/** The same as rows. */
export interface StoredRows {
  readonly analysis: New<'conversation_analysis'>;
  readonly insights: New<'conversation_insights'>;
  readonly episodes: readonly New<'episode'>[];
  readonly estimates: readonly New<'estimate'>[];
  readonly usage: readonly New<'usage_fact'>[];
  readonly tools: readonly New<'tool_use'>[];
  readonly authors: readonly New<'conversation_author'>[];
  readonly marks: New<'message_mark'>;
}

export function rowsOfFacts(facts: StoredFacts): StoredRows {
  return {
    analysis: rowOf('conversation_analysis', facts.analysis),
    insights: rowOf('conversation_insights', facts.insights),
    episodes: facts.episodes.map((each) => rowOf('episode', each)),
    estimates: facts.estimates.map((each) => rowOf('estimate', each)),
    usage: facts.usage.map((each) => rowOf('usage_fact', each)),
    tools: facts.tools.map((each) => rowOf('tool_use', each)),
    authors: facts.authors.map((each) => rowOf('conversation_author', each)),
    marks: rowOf('message_mark', facts.marks),
  };
}

import { bigint, day, integer, type Row, table } from '../../../data/index.ts';

/**
 * One row per day on which a model was asked: what that cost, all runs and processes together.
 *
 * Written  by jobs/enrich-conversations.ts: before each request with the most that it can cost, after it with what it did
 *          cost. What a killed process had under way stays charged with its bound.
 * Money    whole billionths of a dollar, so that sums are exact in whatever order they come.
 */
export const llmSpending = table('llm_spending', {
  day: day(),
  requests: integer(),
  charged_nano_usd: bigint(),
  /** The part of it that is a bound, since nobody said what was used. */
  estimated_nano_usd: bigint(),
  /** Where the server said so. */
  input_tokens: bigint(),
  output_tokens: bigint(),
}).primaryKey('day');

export type LlmSpending = Row<typeof llmSpending>;

import { type Fields, fieldsOf } from './document-fields.ts';
import { numberOf } from './usage-counts.ts';
import { isOfSeveralCalls } from './usage-openai.ts';

/** No single answer costs more, US dollars: what claims to is no bill. */
const MOST_USD = 10_000;

const TICKS_A_DOLLAR = 1e10;

/**
 * What was billed for an answer, US dollars; null where the record does not say.
 *
 * Zero is a bill only of a gateway that says what it consists of: others write it where they know no price.
 *
 * Source  OpenRouter: https://openrouter.ai/docs/use-cases/usage-accounting (a credit is a dollar); LiteLLM:
 *         https://docs.litellm.ai/docs/proxy/cost_tracking; Perplexity: https://docs.perplexity.ai/api-reference; xAI:
 *         https://docs.x.ai/developers/cost-tracking
 */
export function billOf(record: Fields): number | null {
  const bill = chargedBy(record);
  return bill === null || bill > MOST_USD ? null : bill;
}

function chargedBy(record: Fields): number | null {
  const { cost, total_cost, cost_details, is_byok } = record;
  const charged = numberOf(cost) ?? numberOf(fieldsOf(cost).total_cost) ?? numberOf(total_cost);
  if (is_byok === true) return withOwnKey(record, charged);
  const isItemised = cost_details !== undefined || is_byok === false;
  if (charged !== null && (charged > 0 || isItemised)) return charged;
  return ticksOf(record);
}

/** With a key of one's own the gateway charges its fee, and the provider the rest: of several calls, that of the last is told. */
function withOwnKey(record: Fields, fee: number | null): number | null {
  const upstream = numberOf(fieldsOf(record.cost_details).upstream_inference_cost);
  if (fee === null || upstream === null || isOfSeveralCalls(record)) return null;
  return fee + upstream;
}

/** Grok's; nobody adds them up over several calls. */
function ticksOf(record: Fields): number | null {
  const ticks = numberOf(record.cost_in_usd_ticks);
  return ticks === null || isOfSeveralCalls(record) ? null : ticks / TICKS_A_DOLLAR;
}

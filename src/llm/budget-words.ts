import type { CogniforceError } from '../kernel/errors.ts';
import { llmError } from './llm-error.ts';

/** Says of a budget what is spent, what is left, and what the next question may cost. Billionths of a dollar. */
export function budgetReached(
  whose: string,
  { limit, spent, next }: Readonly<Record<'limit' | 'spent' | 'next', number>>,
): CogniforceError {
  const left = Math.max(0, limit - spent);
  const amount = alike([limit, spent, left, next].map((nano) => nano / 1e9));
  return llmError(
    'LLM_BUDGET_REACHED',
    `The budget of ${whose} is used up: ${amount(spent / 1e9)} of ${amount(limit / 1e9)} are spent, ${amount(left / 1e9)} is left, and the next question may cost ${amount(next / 1e9)}.`,
  );
}

/** Writes amounts with as many digits as the smallest of them needs, so that they can be added up. */
function alike(amounts: readonly number[]): (amount: number) => string {
  const smallest = Math.min(...amounts.filter((amount) => amount > 0));
  const digits = smallest >= 0.1 ? 2 : Math.min(9, 1 - Math.floor(Math.log10(smallest)));
  return (amount) => `$${amount.toFixed(Number.isFinite(digits) ? digits : 2)}`;
}

/** An amount as people write it: two digits after the point, more where it would be none. */
export function usd(amount: number): string {
  if (amount !== 0 && Math.abs(amount) < 0.1) return `$${amount.toPrecision(2)}`;
  return `$${amount.toFixed(2)}`;
}

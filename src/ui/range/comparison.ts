import { COMPARISONS, type Comparison } from '../../kernel/comparisons.ts';

/** What a page compares with when its address does not say. */
const DEFAULT: Comparison = 'before';

/** What an address compares with; what it cannot mean is answered with the default. */
export function comparisonFromAddress(search: string): Comparison {
  const said = new URLSearchParams(search).get('compare');
  return COMPARISONS.find((each) => each === said) ?? DEFAULT;
}

/** The address's search part with this comparison; what else stands in it stays. The default leaves no trace. */
export function addressWithComparison(search: string, comparison: Comparison): string {
  const parameters = new URLSearchParams(search);
  if (comparison === DEFAULT) parameters.delete('compare');
  else parameters.set('compare', comparison);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The comparison as the API asks for it. */
export const comparisonQuery = (comparison: Comparison): Record<string, string> =>
  comparison === DEFAULT ? {} : { compare: comparison };

/** The one after this, for a key that goes through them. */
export function nextComparison(comparison: Comparison): Comparison {
  return COMPARISONS[(COMPARISONS.indexOf(comparison) + 1) % COMPARISONS.length] ?? DEFAULT;
}

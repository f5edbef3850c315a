import type { Billable, Usage } from './repositories/usage.ts';

/** US dollars for the tokens of a model by a list; null: it has no price. */
export type ListPrices = (model: string, tokens: Billable) => number | null;

/** What can be priced of some answers, US dollars: by the price of the model, or of the one behind it. Null: nothing has a price. */
export function listPrice(
  { model, baseModel, billable }: Pick<Usage, 'model' | 'baseModel' | 'billable'>,
  costUsd: ListPrices,
): number | null {
  if (billable === null) return null;
  const priceFor = (name: string | null) => (name === null ? null : costUsd(name, billable));
  return priceFor(model) ?? priceFor(baseModel);
}

import { table, text } from '../../../data/index.ts';

/** One row per model that somebody has set up, and per assistant made of one; what a provider just offers has none. */
export const model = table('model', {
  /** As messages name it. */
  id: text(),
  /** The model behind an assistant. */
  base_model_id: text().nullable(),
}).primaryKey('id');

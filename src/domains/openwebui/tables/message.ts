import { bigint, plainJson, table, text } from '../../../data/index.ts';

/**
 * One row per message in a channel, of people and of models; the table is there from 0.5 on.
 *
 * What was written is not declared, so that nobody can select it.
 */
export const message = table('message', {
  id: text(),
  /** Who wrote it; of an answer of a model: who asked. Null where an app did. */
  user_id: text().nullable(),
  /** Epoch nanoseconds by rights: more than a number of JavaScript holds. */
  created_at: bigint().nullable(),
  /** Of an answer of a model `{"model_id": "..."}`. */
  meta: plainJson().nullable(),
}).primaryKey('id');

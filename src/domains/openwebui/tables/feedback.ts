import { bigint, plainJson, table, text } from '../../../data/index.ts';

/**
 * One row per rating that a person gave, from 0.3.33 on; it outlives the answer, the chat and the account. The copy of the
 * whole chat that it holds is not declared, so that nobody can select it.
 */
export const feedback = table('feedback', {
  id: text(),
  /** Who rated. */
  user_id: text().nullable(),
  /** `rating`. */
  type: text().nullable(),
  /** `rating` (1 or -1, sometimes as text) and `model_id`; the reason and the comment beside them are dropped once parsed. */
  data: plainJson().nullable(),
  /** `chat_id` and `message_id` of what was rated. */
  meta: plainJson().nullable(),
  /** Epoch seconds. */
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
}).primaryKey('id');

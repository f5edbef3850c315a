import type { SeedRow } from '../domains/openwebui/index.ts';
import type { Random } from './random.ts';
import type { Rated } from './telling.ts';
import { turns } from './texts/turns.ts';
import type { StoredMessage, Thread } from './thread.ts';

/** The chat that somebody rated in. */
export interface RatedChat {
  readonly id: string;
  readonly userId: string;
  readonly tags: readonly string[];
}

/** Writes a thumb onto its message and gives the row that belongs to it. */
export function feedbackOf(
  rated: Rated,
  thread: Thread,
  chat: RatedChat,
  random: Random,
): SeedRow<'feedback'> | null {
  const message = thread.get(rated.messageId);
  if (message === undefined) return null;
  const annotation = annotationOf(rated, message, thread, chat.tags, random);
  const id = random.uuid();
  thread.replace({ ...message, annotation, feedbackId: id });
  return {
    id,
    user_id: chat.userId,
    version: 0,
    type: 'rating',
    data: JSON.stringify(annotation),
    meta: JSON.stringify({
      arena: message.arena === true,
      chat_id: chat.id,
      message_id: message.id,
      message_index: thread.path(message.id).length,
      model_id: message.model,
      base_models: null,
      tags: chat.tags,
    }),
    // The server keeps a copy of the whole chat here; nobody needs it, and it would double the file.
    snapshot: null,
    created_at: rated.at,
    updated_at: rated.at,
  };
}

function annotationOf(
  { rating }: Rated,
  message: StoredMessage,
  thread: Thread,
  tags: readonly string[],
  random: Random,
) {
  const isGood = rating === 1;
  const siblings = (thread.get(message.parentId)?.childrenIds ?? [])
    .filter((id) => id !== message.id)
    .map((id) => thread.get(id)?.model);
  return {
    rating,
    model_id: message.selectedModelId ?? message.model,
    sibling_model_ids: siblings.length === 0 ? null : siblings,
    reason: random.pick(isGood ? turns().praiseReasons : turns().blameReasons),
    comment: random.pick(isGood ? turns().praise : turns().blame),
    tags,
    details: { rating: isGood ? random.int(7, 10) : random.int(1, 4) },
  };
}

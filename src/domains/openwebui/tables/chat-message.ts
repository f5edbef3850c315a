import { bigint, boolean, plainJson, table, text } from '../../../data/index.ts';

/**
 * From 0.8 on: a second, lossy copy of the messages. It is read for the usage of answers whose document has none; for the
 * messages of a chat whose document lost some; and before a summary goes out to a language model, for the names of files
 * and tools that it lacks.
 */
export const chatMessage = table('chat_message', {
  /** `<chat id>-<message id>`: message ids are unique within a chat alone. */
  id: text(),
  chat_id: text(),
  /** The chat's owner, from 0.12 on whoever wrote it. */
  user_id: text().nullable(),
  role: text().nullable(),
  /** Without the chat's id before it. */
  parent_id: text().nullable(),
  /** The JSON literal null as often as SQL's, as in all that follow. */
  content: plainJson().nullable(),
  model_id: text().nullable(),
  done: boolean().nullable(),
  error: plainJson().nullable(),
  usage: plainJson().nullable(),
  /** What was attached, as in the document. */
  files: plainJson().nullable(),
  /** Items of an answer, tool calls among them. */
  output: plainJson().nullable(),
  /** Epoch seconds by rights; of an imported message whatever the import brought. */
  created_at: bigint().nullable(),
}).primaryKey('id');

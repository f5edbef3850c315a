import { plainJson, table, text } from '../../../data/index.ts';

/**
 * From 0.8 on: a second, lossy copy of the messages. It is read for the usage of answers whose document has none, and before
 * a summary goes out to a language model, for the names of files and tools that it lacks.
 */
export const chatMessage = table('chat_message', {
  /** `<chat id>-<message id>`: message ids are unique within a chat alone. */
  id: text(),
  chat_id: text(),
  /** The JSON literal null as often as SQL's. */
  usage: plainJson().nullable(),
  /** What was attached, as in the document. */
  files: plainJson().nullable(),
  /** Items of an answer, tool calls among them. */
  output: plainJson().nullable(),
}).primaryKey('id');

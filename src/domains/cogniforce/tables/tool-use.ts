import { day, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per conversation, person, day and tool: calls of it by the answers of every branch.
 *
 * Written  by jobs/process-conversations.ts together with its conversation.
 */
export const toolUse = table('tool_use', {
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  day: day(),
  /** Id in Open WebUI's catalogue of tools or the name of a tool it brings along; `other` for whatever else was called. */
  tool: varchar(255),
  calls: integer(),
})
  .primaryKey('conversation_id', 'ordinal')
  .index('idx_tool_use_day', ['day']);

export type ToolUse = Row<typeof toolUse>;

/** What the reader names itself: searches, and code run, that no call of a function stands for. */
const NAMED_BY_READER = ['code_interpreter', 'image_generation', 'knowledge_search', 'web_search'];

/**
 * The functions that Open WebUI brings along and lets a model call by name.
 *
 * Source  backend/open_webui/utils/tools.py, those imported from tools/builtin.py, of 0.8 to 0.12.
 */
const FUNCTIONS = [
  ...['calculate_timestamp', 'get_current_timestamp', 'notify', 'timer', 'search_tools'],
  ...['search_web', 'fetch_url', 'generate_image', 'edit_image', 'execute_code'],
  ...['add_memory', 'delete_memory', 'list_memories', 'list_memory_paths', 'read_memory_path'],
  ...['replace_memory_content', 'search_memories', 'update_memory', 'update_memories'],
  ...['grep_chat_files', 'list_chat_files', 'query_chat_files', 'search_chats', 'view_chat'],
  ...['grep_knowledge_files', 'kb_exec', 'list_knowledge', 'list_knowledge_bases'],
  ...['query_knowledge_bases', 'query_knowledge_files', 'search_knowledge_bases'],
  ...['search_knowledge_files', 'view_file', 'view_knowledge_file'],
  ...['replace_note_content', 'search_notes', 'view_note', 'write_note', 'view_skill'],
  ...['search_channel_messages', 'search_channels', 'view_channel_message', 'view_channel_thread'],
  ...['create_automation', 'delete_automation', 'list_automations', 'toggle_automation'],
  ...['update_automation', 'create_calendar_event', 'delete_calendar_event'],
  ...['search_calendar_events', 'update_calendar_event'],
  ...['create_tasks', 'update_task', 'delegate_task'],
];

/** Names that are no secret of anybody's: the same in every installation. */
export const BUILT_IN_TOOLS: ReadonlySet<string> = new Set([...NAMED_BY_READER, ...FUNCTIONS]);

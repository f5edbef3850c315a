/**
 * What a reader of this database is not let to, whatever tool is connected with that role.
 *
 * Text and secrets: summaries, answers of a model, tags, messages of errors, what the database remembers about itself.
 * Judgement of a person: sentiment.
 * The person: hashes stay the same over time, conversations can be looked up in Open WebUI, and moments show who worked
 * when. Days, minutes, classes and counts remain: enough for sums, too little to follow somebody.
 */
export const withheld = {
  conversation_analysis: [
    ...['id', 'conversation_id', 'user_id_hash', 'copied_from'],
    ...['first_message_at', 'last_message_at', 'source_updated_at', 'source_created_at'],
    ...['conversation_summary', 'llm_response', 'branch_fingerprint', 'source_fingerprint'],
  ],
  conversation_insights: [
    ...['id', 'user_id', 'conversation_id', 'created_at', 'updated_at'],
    ...['sentiment_score', 'topics', 'insights_metadata'],
  ],
  daily_aggregates: ['id', 'user_id_hash'],
  dirty_day: ['user_id_hash'],
  episode: [
    'conversation_id',
    'user_id_hash',
    'from_at',
    'to_at',
    'intervals',
    'turns',
    'task_fingerprint',
  ],
  estimate: [
    ...['conversation_id', 'source_fingerprint', 'task_fingerprint', 'created_at'],
    ...['topics', 'sentiment'],
  ],
  processing_log: ['error_message', 'error_details'],
  setting: ['value'],
  unreadable_conversation: ['conversation_id', 'user_id_hash', 'source_updated_at', 'seen_at'],
  usage_fact: ['conversation_id', 'user_id_hash'],
  user_engagement: ['id', 'user_id', 'last_activity_at', 'created_at', 'updated_at'],
} as const;

/**
 * What a reader of this database is not let to, whatever tool is connected with that role.
 *
 * Text and secrets: summaries, answers of a model, tags, names of groups, messages of errors, what the database remembers
 * about itself.
 * Judgement of a person: sentiment, and what somebody answered.
 * The person: hashes stay the same over time, conversations can be looked up in Open WebUI, and moments show who worked
 * when. Days, minutes, classes and counts remain: enough for sums, too little to follow somebody.
 */
export const withheld = {
  allowance: ['fingerprint', 'created_at'],
  // Texts that people write.
  annotation: ['text'],
  backfill_conversation: ['conversation_id'],
  backfill_task: ['conversation_id', 'task_fingerprint'],
  // The journal of persons; the book itself is there for everybody.
  booking: ['person', 'day', 'block', 'cells'],
  calibration: ['fingerprint', 'parameters', 'created_at'],
  conversation_analysis: [
    ...['id', 'conversation_id', 'user_id_hash', 'copied_from'],
    ...['first_message_at', 'last_message_at', 'source_updated_at', 'source_created_at'],
    ...['conversation_summary', 'llm_response', 'branch_fingerprint', 'source_fingerprint'],
    ...['document_id', 'root_mark', 'row_created_at', 'first_seen_at', 'account_existed'],
  ],
  conversation_author: ['conversation_id', 'user_id_hash'],
  conversation_insights: [
    ...['id', 'user_id', 'conversation_id', 'created_at', 'updated_at'],
    ...['sentiment_score', 'topics', 'insights_metadata'],
  ],
  daily_aggregates: ['id', 'user_id_hash'],
  daily_method: ['id', 'user_id_hash'],
  daily_status: ['id', 'user_id_hash'],
  days_made: ['user_id_hash'],
  dirty_day: ['user_id_hash'],
  episode: [
    ...['conversation_id', 'user_id_hash', 'task_fingerprint'],
    ...['from_at', 'to_at', 'intervals', 'pauses', 'turns'],
  ],
  estimate: [
    ...['conversation_id', 'source_fingerprint', 'task_fingerprint', 'created_at'],
    ...['topics', 'sentiment'],
  ],
  forgotten_conversation: ['conversation_id', 'root_mark', 'marks'],
  gone_account: ['user_id_hash'],
  label: [
    ...['id', 'conversation_id', 'ordinal', 'user_id_hash', 'estimate_id', 'raw_p50', 'minutes'],
    ...['would_not_have_done', 'seen_estimate', 'consent_at', 'asked_at', 'answered_at'],
    ...['with_ai_minutes', 'chat_minutes', 'counted_turns'],
  ],
  group_label: ['name'],
  log_file: ['fingerprint', 'name', 'written_ms', 'first_call_at'],
  membership: ['user_id_hash'],
  message_mark: ['conversation_id', 'marks', 'own_marks'],
  model_call: ['mark', 'user_id_hash', 'called_at', 'conversation_id'],
  invoice: ['provider'],
  // A sentence may name a host; so may that of a run.
  night: ['reason'],
  other_cost: ['label'],
  outside_usage: ['user_id_hash', 'turns'],
  person: ['number', 'user_id_hash'],
  processing_log: ['error_message', 'error_details'],
  // Who was asked about what, and who has answered: counts by state, too, would move with each answer.
  question: [
    ...['id', 'conversation_id', 'ordinal', 'user_id_hash', 'estimate_id', 'task_class', 'asks'],
    ...['day', 'from_at', 'to_at', 'token_digest', 'receipt_digest'],
    ...['state', 'asked_at', 'expires_at', 'answered_at', 'estimate_seen_at'],
  ],
  run_lease: ['host', 'process_id', 'process_started'],
  session: ['id', 'made_at', 'used_at', 'expires_at'],
  setting: ['value'],
  setting_change: ['old_value', 'new_value'],
  sign_in_try: ['address', 'nth', 'at_ms'],
  tool_use: ['conversation_id', 'user_id_hash'],
  unreadable_conversation: [
    ...['conversation_id', 'user_id_hash', 'source_updated_at', 'seen_at', 'next_try_at'],
  ],
  unmatched_day: ['user_id_hash'],
  usage_fact: ['conversation_id', 'user_id_hash', 'turns'],
  user_engagement: ['id', 'user_id', 'last_activity_at', 'created_at', 'updated_at'],
} as const;

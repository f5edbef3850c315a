import { sql } from 'kysely';
import { instant, type Operations, table, varchar } from '../../../data/index.ts';

/**
 * Sessions as rows, so that one that was ended stays ended; and nothing any more of what people wrote: tags of chats,
 * topics that a model named, and summaries of the Python implementation, which begin with a title. Safe while the old version runs, which would write topics again until it ends.
 */
export const revision = 'cf012_doors';
export const downRevision = 'cf011_audit_log';

const session = table('session', {
  id: varchar(64),
  made_at: instant(),
  used_at: instant(),
  expires_at: instant(),
})
  .primaryKey('id')
  .index('idx_session_used_at', ['used_at']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(session);
  await op.execute(sql`update conversation_insights set topics = null where topics is not null`);
  await op.execute(sql`update estimate set topics = null where topics is not null`);
  // One that went to a model was redacted, and is kept because somebody asked for it.
  await op.execute(sql`update conversation_analysis set conversation_summary = null
    where conversation_summary is not null and not exists (
      select 1 from estimate
      where estimate.conversation_id = conversation_analysis.conversation_id and estimate.asked_model is not null
    )`);
}

/** Signs everybody out. No text comes back; with ANALYTICS_TOPIC_TAGS the next analysis finds the topics that are listed. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable('session');
}

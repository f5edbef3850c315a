import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  double,
  instant,
  integer,
  type Operations,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * Whose work a conversation is, what became of what is left out, and what a provider means by its counts.
 *
 * What counted as a copy is written down as one, since from here on that is decided when a conversation is analysed. The
 * next run analyses every conversation again; what is gone from the source keeps its facts.
 */
export const revision = 'cf010_whose_work';
export const downRevision = 'cf009_value';

const messageMark = table('message_mark', {
  conversation_id: varchar(255),
  marks: text(),
  own_marks: text().nullable(),
}).primaryKey('conversation_id');

const conversationAuthor = table('conversation_author', {
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  day: day(),
  message_count: integer(),
  ask_count: integer(),
})
  .primaryKey('conversation_id', 'user_id_hash')
  .index('idx_conversation_author_day', ['user_id_hash', 'day']);

const toolUse = table('tool_use', {
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  day: day(),
  tool: varchar(255),
  calls: integer(),
})
  .primaryKey('conversation_id', 'ordinal')
  .index('idx_tool_use_day', ['day']);

const outsideUsage = table('outside_usage', {
  source: varchar(20),
  user_id_hash: varchar(64),
  day: day(),
  ordinal: integer(),
  model: text().nullable(),
  base_model: text().nullable(),
  answers: integer(),
  ratings_up: integer(),
  ratings_down: integer(),
})
  .primaryKey('source', 'user_id_hash', 'day', 'ordinal')
  .index('idx_outside_usage_day', ['day']);

const dailyStatus = table('daily_status', {
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  status: varchar(20),
  reason: varchar(40),
  conversation_count: integer(),
})
  .primaryKey('id')
  .uniqueNullsEqual('unique_daily_status', ['analysis_date', 'user_id_hash', 'status', 'reason'])
  .index('idx_daily_status_user_date', ['user_id_hash', 'analysis_date']);

const goneAccount = table('gone_account', {
  user_id_hash: varchar(64),
  gone_on: day(),
}).primaryKey('user_id_hash');

const forgottenConversation = table('forgotten_conversation', {
  conversation_id: varchar(255),
  root_mark: varchar(16).nullable(),
  marks: text(),
})
  .primaryKey('conversation_id')
  .index('idx_forgotten_conversation_root', ['root_mark']);

const tables = [
  messageMark,
  conversationAuthor,
  toolUse,
  outsideUsage,
  dailyStatus,
  goneAccount,
  forgottenConversation,
];

const ofConversation = {
  document_id: varchar(255).nullable(),
  root_mark: varchar(16).nullable(),
  row_created_at: instant().nullable(),
  account_existed: boolean().nullable(),
  first_seen_at: instant().nullable(),
  gone_on: day().nullable(),
};

const ofUsage = {
  source: varchar(20).nullable(),
  base_model: text().nullable(),
  cache_write_tokens: bigint().nullable(),
  answers_billed: integer().nullable(),
  billed_usd: double().nullable(),
  answers_priceable: integer().nullable(),
  priceable_input_tokens: bigint().nullable(),
  priceable_output_tokens: bigint().nullable(),
  priceable_cached_tokens: bigint().nullable(),
  priceable_cache_write_tokens: bigint().nullable(),
  knowledge_answers: integer().nullable(),
};

const ofRun = {
  conversations_gone: integer().nullable(),
};

const ofGroup = {
  parent_id: varchar(255).nullable(),
};

export async function upgrade(op: Operations): Promise<void> {
  for (const each of tables) await op.createTable(each);
  await op.changeTable('conversation_analysis', (change) => {
    for (const [name, column] of Object.entries(ofConversation)) change.addColumn(name, column);
    return change
      .addIndex('idx_conversation_analysis_document', ['document_id'])
      .addIndex('idx_conversation_analysis_root', ['root_mark']);
  });
  await op.changeTable('usage_fact', (change) => {
    for (const [name, column] of Object.entries(ofUsage)) change.addColumn(name, column);
    return change;
  });
  await op.changeTable('processing_log', (change) => {
    for (const [name, column] of Object.entries(ofRun)) change.addColumn(name, column);
    return change;
  });
  await op.changeTable('group_label', (change) => {
    for (const [name, column] of Object.entries(ofGroup)) change.addColumn(name, column);
    return change;
  });
  await decideCopies(op);
  await knewAll(op);
  await doubtDays(op);
  await op.execute(sql`update usage_fact set
    answers_billed = 0,
    answers_priceable = case when input_tokens is null or output_tokens is null then 0
      else answers - answers_without_usage end,
    priceable_input_tokens = case when output_tokens is null then null else input_tokens end,
    priceable_output_tokens = case when input_tokens is null then null else output_tokens end,
    priceable_cached_tokens = case when input_tokens is null or output_tokens is null then null
      else cached_tokens end`);
}

/** Until here the question whether a copy counts was asked at every sum; its answer is written down as it stands. */
async function decideCopies(op: Operations): Promise<void> {
  const standIn = sql`not exists (select 1 from conversation_analysis original
    where original.conversation_id = c.copied_from
      or (original.copied_from = c.copied_from
        and (original.source_created_at < c.source_created_at
          or (original.source_created_at = c.source_created_at
            and original.conversation_id < c.conversation_id))))`;
  for (const name of ['episode', 'usage_fact']) {
    const rows = sql.ref(name);
    await op.execute(sql`delete from ${rows} where inherited and not exists (
      select 1 from conversation_analysis c
      where c.conversation_id = ${sql.ref(`${name}.conversation_id`)} and ${standIn})`);
    await op.execute(sql`update ${rows} set inherited = false where inherited`);
  }
  // All later ones with the branch of an older one; in one pass, for there may be a million.
  const copies = sql`select conversation_id from (
      select conversation_id, row_number() over (
        partition by branch_fingerprint order by source_created_at, conversation_id) as place
      from conversation_analysis
      where branch_fingerprint is not null and source_created_at is not null) ranked
    where place > 1`;
  for (const name of ['episode', 'usage_fact']) {
    await op.execute(sql`delete from ${sql.ref(name)} where conversation_id in (${copies})`);
  }
  await op.execute(sql`update conversation_analysis
    set status = 'excluded', status_reason = 'copy', message_count = 0
    where conversation_id in (${copies})`);
}

/** What was known before is no copy of what is seen for the first time from here on. */
async function knewAll(op: Operations): Promise<void> {
  await op.execute(sql`update conversation_analysis set first_seen_at =
    (select min(known.processed_at) from conversation_analysis known)`);
}

/** The next run sums up every day that has facts anew, those of conversations that are gone included. */
async function doubtDays(op: Operations): Promise<void> {
  await op.execute(sql`insert into dirty_day (user_id_hash, day)
    select user_id_hash, day from conversation_analysis where day is not null
    union select user_id_hash, day from episode where true
    on conflict (user_id_hash, day) do nothing`);
}

/** Loses what only this version finds out; analysing again finds it, but for what is gone from the source. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('group_label', (change) => {
    for (const name of Object.keys(ofGroup)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('processing_log', (change) => {
    for (const name of Object.keys(ofRun)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('usage_fact', (change) => {
    for (const name of Object.keys(ofUsage)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('conversation_analysis', (change) => {
    change.dropIndex('idx_conversation_analysis_root');
    change.dropIndex('idx_conversation_analysis_document');
    for (const name of Object.keys(ofConversation)) change.dropColumn(name);
    return change;
  });
  for (const each of [...tables].reverse()) await op.dropTable(each.name);
}

import { readFileSync } from 'node:fs';
import type { DatabaseAddress } from '../../src/data/index.ts';
import type { BareWorld } from './each-dialect.ts';
import { handAt } from './openwebui.ts';
import { sharedPath } from './shared.ts';

/** A database that the Python implementation left, made of its SQL for PostgreSQL, on either engine. */
export async function pythonDatabase(
  { address, create }: BareWorld,
  script: string,
): Promise<DatabaseAddress> {
  await create();
  const hand = await handAt(address);
  try {
    await hand.script(address.engine === 'postgres' ? script : sqliteScript(script));
  } finally {
    await hand.close();
  }
  return address;
}

/** One of the real databases among the shared examples. */
export function realScript(revision: 'cf001_complete' | 'cf002_analytics'): string {
  return readFileSync(sharedPath('python-schema', `${revision}.postgres.sql`), 'utf8');
}

/** As SQLAlchemy makes it there: its types, times without a zone, ids without dashes, constraints within the table. */
function sqliteScript(script: string): string {
  const constraints = new Map<string, string[]>();
  const plain = script
    .replaceAll('public.', '')
    .replace(
      /ALTER TABLE ONLY (\w+)\s+ADD (CONSTRAINT [^;]+);/g,
      (_, table: string, rule: string) => {
        constraints.set(table, [...(constraints.get(table) ?? []), rule]);
        return '';
      },
    )
    .replaceAll(' USING btree', '')
    .replaceAll(' DEFAULT now()', ' DEFAULT CURRENT_TIMESTAMP')
    .replaceAll(' timestamp with time zone', ' DATETIME')
    .replaceAll(' uuid', ' CHAR(32)')
    .replaceAll(' double precision', ' FLOAT')
    .replace(/'(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(\.\d+)?\+00'/g, (_, time, fraction = '.') => {
      return `'${time}${String(fraction).padEnd(7, '0')}'`;
    })
    .replace(/VALUES \('(\w{8})-(\w{4})-(\w{4})-(\w{4})-(\w{12})'/g, "VALUES ('$1$2$3$4$5'");
  return plain.replace(/CREATE TABLE (\w+) \(([\s\S]*?)\n\);/g, (_, table: string, body: string) =>
    [`CREATE TABLE ${table} (${body}`, ...(constraints.get(table) ?? [])].join(',\n').concat(');'),
  );
}

/** Tables of `cf001_complete` with these rows, made up. */
export function completeScript(rows: string): string {
  return `
CREATE TABLE alembic_version (
    version_num character varying(32) NOT NULL
);
INSERT INTO alembic_version VALUES ('cf001_complete');
CREATE TABLE chat_analysis (
    id uuid NOT NULL PRIMARY KEY,
    chat_id character varying(255) NOT NULL UNIQUE,
    user_id character varying(255) NOT NULL,
    chat_date date NOT NULL,
    first_message_at timestamp with time zone NOT NULL,
    last_message_at timestamp with time zone NOT NULL,
    total_duration_minutes integer NOT NULL,
    active_duration_minutes integer NOT NULL,
    idle_time_minutes integer NOT NULL,
    manual_time_low integer NOT NULL,
    manual_time_most_likely integer NOT NULL,
    manual_time_high integer NOT NULL,
    confidence_level integer NOT NULL,
    time_saved_minutes integer NOT NULL,
    message_count integer NOT NULL,
    processed_at timestamp with time zone DEFAULT now(),
    processing_version character varying(20),
    chat_summary text,
    llm_response text
);
CREATE TABLE daily_aggregates (
    id uuid NOT NULL,
    analysis_date date NOT NULL,
    user_id character varying(255),
    chat_count integer NOT NULL,
    message_count integer NOT NULL,
    total_active_time integer NOT NULL,
    total_manual_time_estimated integer NOT NULL,
    total_time_saved integer NOT NULL,
    avg_time_saved_per_chat double precision,
    avg_confidence_level double precision,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone DEFAULT now(),
    CONSTRAINT daily_aggregates_pkey PRIMARY KEY (id),
    CONSTRAINT unique_daily_aggregate UNIQUE (analysis_date, user_id)
);
CREATE TABLE processing_log (
    id uuid NOT NULL,
    target_date date NOT NULL,
    status character varying(20) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    completed_at timestamp with time zone,
    chats_processed integer,
    chats_skipped integer,
    chats_failed integer,
    total_llm_requests integer,
    total_llm_cost_usd double precision,
    processing_duration_seconds integer,
    total_cost_usd double precision,
    model_used character varying(100),
    error_message text,
    error_details text,
    processing_version character varying(20),
    created_at timestamp with time zone DEFAULT now(),
    CONSTRAINT processing_log_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_chat_analysis_user_id ON chat_analysis USING btree (user_id);
CREATE INDEX idx_daily_aggregates_date ON daily_aggregates USING btree (analysis_date);
CREATE INDEX idx_daily_aggregates_user_date ON daily_aggregates USING btree (user_id, analysis_date);
CREATE INDEX idx_processing_log_status ON processing_log USING btree (status);
${rows}`;
}

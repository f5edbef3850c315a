import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { pythonDatabase } from '../../../../test/support/python-database.ts';
import { openDomain } from '../../../data/index.ts';
import { userHasher } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const hashUserId = userHasher('a salt for tests');

const SCRIPT = `
CREATE TABLE alembic_version (
    version_num character varying(32) NOT NULL
);
INSERT INTO alembic_version VALUES ('cf001_initial');
CREATE TABLE conversation_insights (
    id character varying NOT NULL,
    user_id character varying NOT NULL,
    conversation_id character varying NOT NULL,
    message_count integer,
    avg_response_time double precision,
    sentiment_score double precision,
    topics text,
    insights_metadata text,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT conversation_insights_pkey PRIMARY KEY (id)
);
CREATE TABLE user_engagement (
    id character varying NOT NULL,
    user_id character varying NOT NULL,
    daily_active_days integer,
    total_conversations integer,
    total_messages integer,
    avg_session_duration double precision,
    last_activity_at bigint,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT user_engagement_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_conversation_insights_conversation_id ON conversation_insights USING btree (conversation_id);
CREATE INDEX idx_conversation_insights_user_id ON conversation_insights USING btree (user_id);
CREATE INDEX idx_user_engagement_user_id ON user_engagement USING btree (user_id);
INSERT INTO conversation_insights VALUES ('i', 'ann', 'chat-1', NULL, 2.5, NULL, '["tag"]', NULL, 1, 1);
INSERT INTO user_engagement VALUES ('e', 'ann', 12, NULL, 150, 14.5, NULL, 1, 1);
`;

describe('a database at cf001_initial', () => {
  eachDialect(null, (use) => {
    it('is upgraded where it stands, and is then exactly what our revisions make', async () => {
      const address = await pythonDatabase(use(), SCRIPT);
      const handle = openDomain(cogniforce, address, { settings: { hashUserId } });
      try {
        expect((await handle.migrations.upgrade()).from).toEqual(['cf001_initial']);
        expect(await handle.migrations.check()).toMatchObject({ differences: [], edited: [] });
        const person = hashUserId('ann');
        const insights = await handle.db.selectFrom('conversation_insights').selectAll().execute();
        expect(insights).toMatchObject([
          { user_id: person, message_count: null, avg_response_time: 2.5, topics: null },
        ]);
        const engagement = await handle.db.selectFrom('user_engagement').selectAll().execute();
        expect(engagement).toMatchObject([{ user_id: person, total_conversations: null }]);
      } finally {
        await handle.close();
      }
    });
  });
});

import { chmodSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type DatabaseAddress, openDomain, type UntypedKysely } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { pythonDatabase, realScript } from '../support/python-database.ts';
import { describeWithShared, sharedPath } from '../support/shared.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const SALT = 'a salt for the tests';
const hashUserId = userHasher(SALT);
/** Two people of the example databases, as Open WebUI knows them. */
const PEOPLE = ['836b1437-2e5d-5f06-b5fc-b296823d3acc', '9f72341a-d350-5a80-b86c-f27bc52023c0'];

const TABLES = [
  'conversation_analysis',
  'conversation_insights',
  'daily_aggregates',
  'processing_log',
  'user_engagement',
];

describeWithShared('the databases that the Python implementation left', () => {
  eachDialect(null, (use) => {
    /** Open WebUI's example database, and settings that name the figures beside it. */
    function settings(figures: DatabaseAddress): Record<string, string> {
      const source = path.join(temporaryFolder(), 'webui.db');
      copyFileSync(sharedPath('openwebui', 'databases', 'webui-0.11.3.db'), source);
      chmodSync(source, 0o644);
      return {
        DATABASE_URL: `sqlite:///${source}`,
        COGNIFORCE_DATABASE_URL: urlOf(figures),
        ANALYTICS_SALT: SALT,
        ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
        LOG_LEVEL: 'silent',
      };
    }

    async function rows(address: DatabaseAddress): Promise<Record<string, object[]>> {
      const handle = openDomain(cogniforce, address);
      const db = handle.db as unknown as UntypedKysely;
      try {
        expect((await handle.migrations.check()).differences).toEqual([]);
        const found: Record<string, object[]> = {};
        for (const table of TABLES) {
          found[table] = await db.selectFrom(table).selectAll().orderBy('id').execute();
        }
        return found;
      } finally {
        await handle.close();
      }
    }

    it('at cf002_analytics: an upgrade keeps all rows, and process replaces what it can analyse', async () => {
      const address = await pythonDatabase(use(), realScript('cf002_analytics'));
      const env = settings(address);
      const upgrade = await cogniforceCommand(['db', 'upgrade', 'cogniforce', '--json'], env);
      expect(upgrade).toMatchObject({ exitCode: 0, stderr: expect.any(String) });
      expect(JSON.parse(upgrade.stdout)).toMatchObject({
        from: ['cf002_analytics'],
      });
      const after = await rows(address);
      const counts = TABLES.map((table) => after[table]?.length);
      // One of the three aggregates was the second row for all.
      expect(counts).toEqual([2, 2, 2, 1, 1]);
      expect(after.conversation_insights).toMatchObject([
        // What people wrote does not stay: no topic was listed.
        { user_id: hashUserId(PEOPLE[0] ?? ''), avg_response_time: 2.5, topics: null },
        { user_id: hashUserId(PEOPLE[1] ?? ''), avg_response_time: null, topics: null },
      ]);
      expect(after.daily_aggregates?.[0]).toMatchObject({
        user_id_hash: null,
        conversation_count: 2,
        message_count: 6,
        total_active_time: 17,
        total_manual_time_estimated: 50,
        total_time_saved: 33,
        avg_time_saved_per_conversation: 16.5,
        avg_confidence_level: 77.5,
        created_at: null,
      });
      expect(after.conversation_analysis?.[0]).toMatchObject({
        first_message_at: '2025-01-22T09:00:00.000Z',
        manual_time_most_likely: 35,
        processed_at: null,
        llm_response: '{"low":20}',
      });
      expect(rawIds(after)).toEqual([]);
      await processed(env, address);
    });

    it('at cf001_complete: everything names the command that takes it over, and that maps every row', async () => {
      const address = await pythonDatabase(use(), realScript('cf001_complete'));
      const env = settings(address);
      for (const command of ['status', 'upgrade']) {
        const { exitCode, stdout, stderr } = await cogniforceCommand(
          ['db', command, 'cogniforce'],
          env,
        );
        expect(exitCode).toBe(65);
        expect(stdout + stderr).toContain('cogniforce db adopt');
      }
      const adopt = await cogniforceCommand(['db', 'adopt'], env);
      expect(adopt).toMatchObject({ exitCode: 0 });
      expect(adopt.stdout).toContain('chat_analysis to conversation_analysis: 1 rows');
      const after = await rows(address);
      expect(after.conversation_analysis).toMatchObject([
        {
          id: '11111111-1111-4111-8111-111111111111',
          user_id_hash: hashUserId(PEOPLE[0] ?? ''),
          first_message_at: '2025-09-25T09:00:00.000Z',
          processed_at: '2026-11-22T06:08:34.176Z',
          conversation_summary: null,
        },
      ]);
      expect(after.daily_aggregates).toMatchObject([
        { user_id_hash: null, total_time_saved: 23, avg_confidence_level: null },
        { user_id_hash: hashUserId(PEOPLE[0] ?? ''), total_manual_time_estimated: 35 },
      ]);
      expect(after.processing_log).toMatchObject([
        { status: 'completed', total_llm_cost_usd: 0.001, processing_duration_seconds: null },
      ]);
      expect(rawIds(after)).toEqual([]);
      const again = await cogniforceCommand(['db', 'adopt'], env);
      expect(again.stdout).toContain('already ours');
      const json = await cogniforceCommand(['db', 'adopt', 'cogniforce', '--json'], env);
      expect(JSON.parse(json.stdout)).toMatchObject({ applied: [], tables: [] });
      expect(await rows(address)).toEqual(after);
      await processed(env, address);
    });

    /** A run replaces what it finds in Open WebUI; of the days that it moved conversations away from, nothing is left. */
    async function processed(env: Record<string, string>, address: DatabaseAddress) {
      const run = await cogniforceCommand(['process', '--json'], env);
      expect(JSON.parse(run.stdout)).toMatchObject({
        status: 'completed',
        conversationsProcessed: 11,
        conversationsFailed: 0,
      });
      const after = await rows(address);
      expect(after.conversation_analysis).toHaveLength(11);
      expect(JSON.stringify(after.conversation_analysis)).not.toMatch(
        /"source_fingerprint":null|Capital of France/,
      );
      const adopted = after.daily_aggregates?.filter(
        (row) => (row as { people_active: number | null }).people_active === null,
      );
      expect(adopted).toEqual([]);
    }
  });
});

function rawIds(found: Record<string, object[]>): string[] {
  const text = JSON.stringify(found);
  return PEOPLE.filter((id) => text.includes(id));
}

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';

/** Figures of a small demonstration, and how to ask for them. */
async function figures() {
  const folder = temporaryFolder();
  await makeDemonstration({
    ...{ folder, today: '2026-11-21', zone: 'Europe/Berlin', conversations: 100 },
  });
  const file = join(folder, 'figures.db');
  const env = {
    DATABASE_URL: `sqlite:///${join(folder, 'webui.db')}`,
    COGNIFORCE_DATABASE_URL: `sqlite:///${file}`,
    ANALYTICS_SALT: 'a salt for the tests',
    ANALYTICS_PROCESSING_TIMEZONE: 'Europe/Berlin',
    LOG_LEVEL: 'silent',
  };
  const run = (...words: string[]) => cogniforceCommand(words, env);
  return { file, run };
}

describe('cogniforce rebuild', () => {
  it('says with its exit code whether every total is what the facts give, and makes it so', async () => {
    const { file, run } = await figures();
    expect((await run('rebuild', '--verify')).exitCode).toBe(65);
    expect((await run('process')).exitCode).toBe(0);
    const same = await run('rebuild', '--verify', '--json');
    expect({ exitCode: same.exitCode, ...JSON.parse(same.stdout) }).toMatchObject({
      ...{ exitCode: 0, same: true, waiting: 0, conversationsLacking: 0, differences: [] },
    });
    const db = new Database(file);
    db.exec(
      'update daily_aggregates set message_count = message_count + 1 where user_id_hash is null',
    );
    db.close();
    const other = await run('rebuild', '--verify');
    expect(other.exitCode).toBe(2);
    expect(other.stdout).toMatch(/^\d+ differences in the totals of \d+ days and \d+ people\./);
    const lines = other.stdout.trim().split('\n').slice(1);
    expect(lines).toHaveLength(2);
    const json = await run('rebuild', '--verify', '--json');
    const days = JSON.parse(json.stdout).differences.map(({ day }: { day: string }) => day);
    expect(days.length).toBeGreaterThan(1);
    const row = ['daily_aggregates', 'message_count', days.length, days.at(0), days.at(-1)];
    expect(lines[1]?.split(/ +/)).toEqual([...row, days.length].map(String));
    const made = await run('rebuild');
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stdout).toMatch(/^Rebuilt the figures of \d+ days\.\n$/);
    const again = await run('rebuild', '--verify');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.stdout).toMatch(
      /^The totals of \d+ days and \d+ people are what the facts give\.\n$/,
    );
  });

  it('prints no more than twenty lines of differences, and says how many more there are', async () => {
    const { file, run } = await figures();
    await run('process');
    const db = new Database(file);
    db.exec('update user_engagement set total_conversations = total_conversations + 1');
    for (const table of ['daily_aggregates', 'daily_method', 'daily_status']) {
      const columns = db.pragma(`table_info(${table})`) as { name: string; type: string }[];
      const numbers = columns.filter(({ type }) => /int|real|double/i.test(type));
      for (const { name } of numbers) {
        db.exec(`update ${table} set "${name}" = coalesce("${name}", 0) + 7`);
      }
    }
    db.close();
    const { exitCode, stdout } = await run('rebuild', '--verify');
    expect(exitCode).toBe(2);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1 + 1 + 20 + 1);
    expect(lines.at(-1)).toMatch(/^and \d+ more; with --json all are printed, day by day\.$/);
    const { differences } = JSON.parse((await run('rebuild', '--verify', '--json')).stdout);
    const named = new Set(
      differences.map(({ table, column }: Record<string, string>) => `${table} ${column}`),
    );
    expect(named.size).toBeGreaterThan(20);
    expect(differences).toContainEqual(
      expect.objectContaining({ table: 'user_engagement', day: null }),
    );
  });

  it('counts conversations of which facts are gone', async () => {
    const { file, run } = await figures();
    await run('process');
    const db = new Database(file);
    db.exec('delete from message_mark where rowid in (select rowid from message_mark limit 2)');
    db.close();
    const found = await run('rebuild', '--verify');
    expect(found.exitCode).toBe(2);
    expect(found.stdout).toContain('2 conversations lack some of their facts.');
    expect((await run('process')).exitCode).toBe(0);
    expect((await run('rebuild', '--verify')).exitCode).toBe(0);
  });
});

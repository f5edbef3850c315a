import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { Failure } from '../../api/contracts/failures.ts';
import { makeDemonstration } from '../../demo/index.ts';

async function world() {
  const folder = temporaryFolder();
  await makeDemonstration({ folder, today: '2026-11-21', zone: 'UTC', conversations: 20 });
  const env = {
    DATABASE_URL: `sqlite:///${join(folder, 'webui.db')}`,
    COGNIFORCE_DATABASE_URL: `sqlite:///${join(folder, 'figures.db')}`,
    ANALYTICS_SALT: 'a salt for the tests',
    ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
    LOG_LEVEL: 'silent',
  };
  const clock = { ms: Date.parse('2026-11-22T00:14:00Z'), now: () => clock.ms };
  const change = (file: string, sql: string) => {
    const db = new Database(join(folder, file));
    db.exec(sql);
    db.close();
  };
  const run = (words: readonly string[], signal?: AbortSignal) =>
    cogniforceCommand(words, env, { clock, ...(signal && { signal }) });
  const listed = async () => JSON.parse((await run(['nights', '--json'])).stdout);
  return { run, clock, change, listed };
}

describe('cogniforce nights', () => {
  it('lists what serve made of a night that it began at its time, and stops it within seconds', async () => {
    const { run, clock, listed } = await world();
    const stop = new AbortController();
    const ended = run(['serve', '--port', '0'], stop.signal);
    const isDone = async (scheduledFor: string) => {
      const { nights = [] } = await listed().catch(() => ({}));
      return nights.some((each: { scheduledFor: string; state: string }) => {
        return each.scheduledFor === scheduledFor && each.state === 'completed';
      });
    };
    const untilDone = async (scheduledFor: string) => {
      const giveUpAt = Date.now() + 50_000;
      while (Date.now() < giveUpAt && !(await isDone(scheduledFor))) await sleep(200);
    };
    await untilDone('2026-11-21T00:15:00.000Z');
    clock.ms = Date.parse('2026-11-22T00:15:01Z');
    await untilDone('2026-11-22T00:15:00.000Z');
    const stoppedAt = Date.now();
    stop.abort();
    expect((await ended).exitCode).toBe(0);
    expect(Date.now() - stoppedAt).toBeLessThan(5_000);
    expect(await listed()).toMatchObject({
      ...{ schedule: '15 0 * * *', timezone: 'UTC', next: '2026-11-23T00:15:00.000Z' },
      nights: [
        { scheduledFor: '2026-11-22T00:15:00.000Z', state: 'completed', tries: 1 },
        { scheduledFor: '2026-11-21T00:15:00.000Z', state: 'completed', tries: 1 },
      ],
    });
  }, 120_000);

  it('says why a night is not done, in a table', async () => {
    const { run, change } = await world();
    await run(['process']);
    change(
      'figures.db',
      `insert into night (scheduled_at, state, tries, reason_code, reason, next_try_at) values
        ('2026-11-22T00:15:00.000Z', 'waiting', 3, 'DATABASE_LOCKED', 'It is locked.', '2026-11-22T00:17:00.000Z')`,
    );
    const { exitCode, stdout, stderr } = await run(['nights']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^2026-11-22 00:15 +waiting +3 +2026-11-22 00:17 +DATABASE_LOCKED: It is locked\.$/m,
    );
    expect(stderr).toContain('The next night is 2026-11-22 00:15 UTC (UTC).');
  });
});

describe('cogniforce failures', () => {
  it('lists by reason and by id what could not be read, and when it is tried again, and no text', async () => {
    const { run, change, clock } = await world();
    expect((await run(['process'])).exitCode).toBe(0);
    expect((await run(['failures'])).stdout).toBe('No conversation has failed.\n');
    change(
      'webui.db',
      `update chat set chat = '{"secret words', updated_at = 1763700000
        where id = (select min(id) from chat)`,
    );
    await run(['process']);
    const { stdout } = await run(['failures', '--json']);
    const { reasons, failures, leftOff } = JSON.parse(stdout);
    expect({ reasons, leftOff }).toEqual({
      reasons: [{ kind: 'unreadable', reason: 'not_json', conversations: 1 }],
      leftOff: 0,
    });
    expect(failures).toMatchObject([
      { reason: 'not_json', tries: 1, retry: 'at_next_try', nextTryAt: '2026-11-22T00:19:00.000Z' },
    ]);
    const table = (await run(['failures'])).stdout;
    expect(table).toMatch(/^unreadable +not_json +1$/m);
    expect(table).toContain(failures[0].conversationId);
    expect(stdout + table).not.toContain('secret words');
    const tries = async () => {
      await run(['process']);
      return JSON.parse((await run(['failures', '--json'])).stdout).failures[0].tries;
    };
    expect(await tries()).toBe(1);
    clock.ms += 5 * 60_000;
    expect(await tries()).toBe(2);
  });

  it('has a conversation read again by the next run, which was repaired and says nothing of it', async () => {
    const { run, change, clock } = await world();
    await run(['process']);
    change('webui.db', 'create table kept as select * from chat');
    change(
      'webui.db',
      "update chat set chat = '{', updated_at = 1763700000 where id in (select id from chat order by id limit 2)",
    );
    await run(['process']);
    const failed = async () => JSON.parse((await run(['failures', '--json'])).stdout).failures;
    expect(await failed()).toHaveLength(2);
    // Its next try is a day away by now.
    clock.ms += 6 * 60_000;
    await run(['process']);
    const [first, second] = (await failed()).map((each: Failure) => each.conversationId).sort();
    change('webui.db', 'update chat set chat = (select k.chat from kept k where k.id = chat.id)');
    await run(['process']);
    expect(await failed()).toMatchObject([{ tries: 2 }, { tries: 2 }]);
    const one = await run(['failures', '--retry', first]);
    expect(one).toMatchObject({
      exitCode: 0,
      stdout: 'The next run reads 1 conversation again. Now: cogniforce process\n',
    });
    await run(['process']);
    expect(await failed()).toMatchObject([{ conversationId: second, tries: 2 }]);
    expect((await run(['failures', '--retry', '--json'])).stdout).toBe('{"retried":1}\n');
    await run(['process']);
    expect(await failed()).toEqual([]);
    expect((await run(['failures', '--retry'])).stdout).toBe('No conversation is unreadable.\n');
    const unknown = await run(['failures', '--retry', first]);
    expect(unknown).toMatchObject({ exitCode: 64, stdout: '' });
    expect(unknown.stderr).toContain(`No unreadable conversation has the id "${first}".`);
  });
});

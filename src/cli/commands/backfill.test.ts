import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMAND_FILE } from '../../../test/support/command-file.ts';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { COMPILED } from '../../../test/support/compiled.ts';
import { type LlmServer, llmServer } from '../../../test/support/llm-server.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';

let model: LlmServer | null = null;
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await model?.close();
  model = null;
});

/** A demonstration, a model, and both databases in a folder of their own. */
async function worldOf(conversations: number) {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations });
  const server = await llmServer({ apiKey: 'sk-for-tests' });
  model = server;
  const env = {
    DATABASE_URL: `sqlite:///${file}`,
    LOG_LEVEL: 'silent',
    ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
    ANALYTICS_OPENAI_API_BASE_URL: server.baseUrl,
    ANALYTICS_OPENAI_API_KEY: 'sk-for-tests',
    ANALYTICS_LLM_RPM: '100000',
    ANALYTICS_LLM_SAMPLES: '1',
    ANALYTICS_LLM_CONCURRENCY: '1',
  };
  const figures = <T>(work: (db: Database.Database) => T): T => {
    const db = new Database(join(folder, 'cogniforce.db'), { timeout: 20_000 });
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  return {
    ...{ folder, env, server, figures },
    run: (...words: string[]) => cogniforceCommand(words, env),
    /** The same in a process of its own. */
    apart(...words: string[]) {
      const child = spawn(process.execPath, [COMMAND_FILE, ...words], {
        ...{ env: { ...COMPILED, ...env }, cwd: folder, stdio: 'ignore' },
      });
      children.push(child);
      return { child, ended: once(child, 'exit') };
    },
    /** First and last day with conversations. */
    days: () =>
      figures((db) =>
        db.prepare('select min(day) as first, max(day) as last from conversation_analysis').get(),
      ) as { readonly first: string; readonly last: string },
    row: () =>
      figures((db) => db.prepare('select * from backfill').get()) as Record<string, unknown>,
    dump: () =>
      figures((db) =>
        ['conversation_analysis', 'episode', 'usage_fact', 'daily_aggregates', 'daily_status'].map(
          (table) => db.prepare(`select * from ${table}`).all().map(withoutMoments).sort(),
        ),
      ),
  };
}

function withoutMoments(row: unknown): string {
  const moments = ['processed_at', 'first_seen_at', 'computed_at', 'created_at', 'updated_at'];
  return JSON.stringify(row, (key, value) => (moments.includes(key) ? undefined : value));
}

async function until(holds: () => boolean): Promise<void> {
  for (let waits = 0; !holds() && waits < 600; waits += 1) await sleep(50);
}

describe('backfill', { timeout: 120_000 }, () => {
  it('names what is wrong with its days, and leaves nothing behind', async () => {
    const { run, folder } = await worldOf(5);
    for (const [words, said] of [
      [[], '--from is missing: the first day, such as 2026-03-02.'],
      [
        ['--from', '2026-02-30'],
        '--from takes a day that exists, as YYYY-MM-DD, from 1970-01-01 to 2200-12-31, not',
      ],
      [['--from', '2026-02-03'], '--to is missing: the last day'],
      [['--from', '2026-03-02', '--to', '2026-03-01'], '--from 2026-03-02 is after --to'],
    ] as const) {
      const { exitCode, stderr } = await run('backfill', ...words);
      expect({ exitCode, stderr }).toEqual({ exitCode: 64, stderr: expect.stringContaining(said) });
    }
    const days = ['--from', '2026-03-01', '--to', '2026-03-02'];
    const asked = await run('backfill', ...days);
    expect(asked.exitCode).toBe(64);
    expect(asked.stderr).toContain('Say --yes to begin, or --dry-run to see what it would take.');
    expect(readdirSync(folder).filter((name) => name.startsWith('cogniforce.db'))).toEqual([]);
  });

  it('quotes before it begins, begins when told so, and is listed', async () => {
    const { run, env, days, server } = await worldOf(60);
    const before = await run('backfill', '--from', '2020-01-01', '--to', '2099-12-31', '--dry-run');
    expect(before.stdout).toMatch(/how many conversations is known after a first run, and no run/);
    await run('process');
    const { first, last } = days();
    const words = ['backfill', '--from', first, '--to', last];
    const quoted = await run(
      ...words,
      '--dry-run',
      '--json',
      '--estimator',
      'llm',
      '--budget',
      '3',
    );
    const quote = JSON.parse(quoted.stdout);
    expect(quote).toMatchObject({
      conversations: expect.any(Number),
      asks: { budgetUsd: 3, usd: expect.any(Number) },
    });
    expect(quote.conversations).toBeGreaterThan(20);
    expect((await run('backfill', 'list')).stdout).toBe('There has been no backfill yet.\n');
    const declined = await cogniforceCommand(words, env, { confirm: async () => false });
    expect(declined).toMatchObject({ exitCode: 0, stdout: '' });
    expect(declined.stderr).toMatch(/ conversations, about .*\nNo model is asked\.\nNothing was/);
    const done = await cogniforceCommand([...words, '--json'], env, { confirm: async () => true });
    expect({ exitCode: done.exitCode, ...JSON.parse(done.stdout) }).toMatchObject({
      ...{ exitCode: 0, state: 'completed', from: first, to: last, asks: null },
      ...{ total: quote.conversations, analysed: quote.conversations, unreadable: 0 },
    });
    expect(server.seen).toHaveLength(0);
    const listed = await run('backfill', 'list', '--json');
    expect(JSON.parse(listed.stdout).backfills).toMatchObject([{ state: 'completed' }]);
    const { id } = JSON.parse(done.stdout);
    const again = await run('backfill', 'resume', id);
    expect({ exitCode: again.exitCode, stderr: again.stderr }).toEqual({
      exitCode: 64,
      stderr: expect.stringContaining('This backfill is completed already.'),
    });
    const nobody = await run('backfill', 'pause');
    expect(nobody.stderr).toContain('No backfill is going or paused.');
    expect((await run('backfill', 'cancel', 'x')).exitCode).toBe(64);
  });

  it('asks the model about one day alone, for no more than was quoted at most', async () => {
    const { run, days, figures, server } = await worldOf(80);
    await run('process');
    const { last } = days();
    const words = ['backfill', '--from', last, '--to', last, '--estimator', 'llm'];
    const quote = JSON.parse((await run(...words, '--dry-run', '--json')).stdout);
    const { stdout, exitCode } = await run(...words, '--yes', '--json');
    const done = JSON.parse(stdout);
    expect({ exitCode, ...done }).toMatchObject({
      ...{ exitCode: 0, state: 'completed' },
      asks: { total: quote.asks.conversations, estimated: quote.asks.conversations, left: 0 },
    });
    expect(server.seen).toHaveLength(quote.asks.requests);
    expect(done.asks.costUsd).toBeLessThanOrEqual(quote.asks.usdAtMost);
    const others = figures((db) =>
      db
        .prepare(
          `select count(*) as n from estimate e join conversation_analysis c
             on c.conversation_id = e.conversation_id where e.method = 'llm' and c.day <> ?`,
        )
        .get(last),
    );
    expect(others).toEqual({ n: 0 });
  });

  it('leaves the same rows when it is killed in the middle and gone on with', async () => {
    const { run, apart, days, dump, figures, row } = await worldOf(260);
    await run('process');
    const whole = dump();
    figures((db) =>
      db.exec(
        "update episode set prompt_words = 9999; update conversation_analysis set task_class = 'code'",
      ),
    );
    const { first, last } = days();
    const { child, ended } = apart('backfill', '--from', first, '--to', last, '--yes');
    const begun = () => figures((db) => db.prepare('select analysed from backfill').pluck().get());
    await until(() => Number(begun() ?? 0) > 0 || child.exitCode !== null);
    child.kill('SIGKILL');
    await ended;
    expect(row().state).toBe('going');
    const resumed = await run('backfill', 'resume', '--json');
    const { total } = JSON.parse(resumed.stdout);
    expect({ exitCode: resumed.exitCode, ...JSON.parse(resumed.stdout) }).toMatchObject({
      ...{ exitCode: 0, state: 'completed', analysed: total },
    });
    expect(dump()).toEqual(whole);
  });

  it('is paused from another process, goes on there, is refused beside itself, and cancelled', async () => {
    const { run, apart, env, row, server, figures } = await worldOf(40);
    server.set({ latencyMs: 300 });
    const all = ['--from', '2020-01-01', '--to', '2099-12-31'];
    const words = ['backfill', ...all, '--estimator', 'llm', '--yes'];
    const { ended } = apart(...words);
    while (server.ledger().billed.answers < 2) await once(server.events, 'answer');
    const beside = await run(...words);
    expect(beside.exitCode).toBe(75);
    expect(beside.stderr).toContain(`Another backfill goes on (${String(row().id)}, `);
    const paused = await run('backfill', 'pause', '--json');
    expect(JSON.parse(paused.stdout)).toMatchObject({ state: 'paused', changed: true });
    expect((await ended)[0]).toBe(75);
    expect(JSON.parse((await run('backfill', 'pause', '--json')).stdout).changed).toBe(false);
    const estimates = () =>
      figures((db) =>
        db.prepare("select count(*) from estimate where method = 'llm'").pluck().get(),
      ) as number;
    const kept = estimates();
    expect(kept).toBeGreaterThanOrEqual(2);

    const stop = new AbortController();
    server.events.once('answer', () => stop.abort());
    const { signal } = stop;
    const interrupted = await cogniforceCommand(['backfill', 'resume'], env, { signal });
    expect(interrupted.exitCode).toBe(130);
    expect(interrupted.stdout).toContain('It goes on with: cogniforce backfill resume');
    expect(estimates()).toBeGreaterThan(kept);
    const before = estimates();
    expect((await run('backfill', 'cancel')).stdout).toContain(' is cancelled ');
    expect((await run('backfill', 'resume', String(row().id))).exitCode).toBe(64);
    expect(estimates()).toBe(before);
  });
});

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMAND_FILE } from '../../../test/support/command-file.ts';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { COMPILED } from '../../../test/support/compiled.ts';
import { type Body, type LlmServer, llmServer } from '../../../test/support/llm-server.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';
import { costUsd, priceOf } from '../../llm/index.ts';

let model: LlmServer | null = null;
afterEach(async () => {
  await model?.close();
  model = null;
});

/** So that a test that fails shows no text. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

async function world() {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 12 });
  const server = await llmServer({ apiKey: 'sk-for-tests' });
  model = server;
  const env = {
    DATABASE_URL: `sqlite:///${file}`,
    LOG_LEVEL: 'silent',
    ANALYTICS_OPENAI_API_BASE_URL: server.baseUrl,
    ANALYTICS_OPENAI_API_KEY: 'sk-for-tests',
    ANALYTICS_LLM_RPM: '100000',
    ANALYTICS_LLM_SAMPLES: '2',
  };
  return { folder, file, server, env };
}

describe('process with a language model', () => {
  it('asks none because of a key alone', async () => {
    const { server, env } = await world();
    const { stdout, exitCode } = await cogniforceCommand(['process', '--json'], env);
    expect({ exitCode, requests: server.seen.length }).toEqual({ exitCode: 0, requests: 0 });
    expect(JSON.parse(stdout)).not.toHaveProperty('enrichment');
  });

  it('quotes the price before it, to no more than it then costs at most, and writes nothing', async () => {
    const { server, env, folder } = await world();
    const quoted = await cogniforceCommand(['process', '--dry-run', '--json'], env);
    expect(quoted.exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(['webui.db']);
    expect(server.seen).toHaveLength(0);
    const quote = JSON.parse(quoted.stdout);
    const ran = await cogniforceCommand(['process', '--estimator', 'llm', '--json'], env);
    const { enrichment } = JSON.parse(ran.stdout);
    expect(enrichment).toMatchObject({ total: quote.conversations, left: 0, unestimated: {} });
    expect(quote.requests).toBe(enrichment.requests);
    expect(enrichment.inputTokens).toBe(server.ledger().billed.inputTokens);
    expect(enrichment.inputTokens).toBeLessThanOrEqual(quote.inputTokens);
    expect(enrichment.costUsd).toBeLessThanOrEqual(quote.usdAtMost);
    const again = await cogniforceCommand(['process', '--dry-run'], env);
    expect(again.stdout).toContain('no conversation waits for it');
  });

  it('shows to the byte what it then sends, without a key', async () => {
    const { server, env, file } = await world();
    const { ANALYTICS_OPENAI_API_KEY: _, ...keyless } = env;
    const source = new Database(file, { readonly: true });
    const chats = source.prepare('select id from chat').all() as { id: string }[];
    source.close();
    const shown = new Set<string>();
    for (const { id } of chats) {
      const words = ['process', '--show-outgoing', id];
      const { stdout: json } = await cogniforceCommand([...words, '--json'], keyless);
      const { tasks } = JSON.parse(json) as { tasks: { requests: Body[] }[] };
      const requests = tasks.flatMap((task) => task.requests);
      for (const request of requests) shown.add(digest(JSON.stringify(request)));
      if (id !== chats[0]?.id) continue;
      const { stdout } = await cogniforceCommand(words, keyless);
      const texts = requests.flatMap(({ messages }) => messages.map(({ content }) => content));
      expect(digest(stdout)).toBe(digest(texts.map((text) => `${text}\n`).join('')));
    }
    expect(server.seen).toHaveLength(0);
    await cogniforceCommand(['process', '--estimator', 'llm'], env);
    const sent = new Set(server.seen.map((body) => digest(JSON.stringify(body))));
    expect(sent.size).toBeGreaterThan(5);
    expect([...sent].filter((each) => !shown.has(each))).toEqual([]);
  });

  it('names a conversation that is not there, and an option that is none', async () => {
    const { env, folder } = await world();
    const missing = await cogniforceCommand(['process', '--show-outgoing', 'nowhere'], env);
    expect(missing).toMatchObject({ exitCode: 64, stdout: '' });
    expect(missing.stderr).toContain('no readable conversation with the id "nowhere"');
    const wrong = await cogniforceCommand(['process', '--budget', 'lots'], env);
    expect(wrong.stderr).toContain('--budget takes US dollars such as 2.50, not "lots".');
    expect(existsSync(join(folder, 'cogniforce.db'))).toBe(false);
  });

  it('ends well at a budget, and says what is left and what to do', async () => {
    const { env, server } = await world();
    const { stdout, exitCode } = await cogniforceCommand(
      ['process', '--estimator', 'llm', '--budget', '0.0095'],
      env,
    );
    expect(exitCode).toBe(75);
    expect(stdout).toContain('Run completed');
    expect(stdout).toMatch(/gpt-5-mini: \d+ estimated, 0 failed, \d+ left/);
    expect(stdout).toMatch(
      /The budget of this run is used up: \$0\.0\d+ of \$0\.00950* are spent, \$0\.00\d+ is left, and the next question may cost \$0\.0\d+\./,
    );
    expect(stdout).toContain('Raise ANALYTICS_MAX_COST_PER_RUN_USD');
    expect(server.seen.length).toBeLessThan(20);
  });

  it('tells a script by its exit code that answers are of no use, and keeps the figures', async () => {
    const { env, server } = await world();
    await cogniforceCommand(['process', '--json'], env);
    const summary = async () => {
      const { stdout } = await cogniforceCommand(['metric', 'summary', '--json'], env);
      return JSON.parse(stdout).coverage;
    };
    const before = await summary();
    server.set({ faults: { length_cut: 1 } });
    const ran = await cogniforceCommand(['process', '--estimator', 'llm'], env);
    expect(ran.exitCode).toBe(76);
    expect(ran.stdout).toContain('were cut off at 4000 tokens');
    expect(ran.stdout).toContain('Raise ANALYTICS_MAX_TOKENS above 4000');
    expect(await summary()).toEqual(before);
  });

  it('refuses a model whose price nobody knows, unless it is said or there is no budget', async () => {
    const { env } = await world();
    const words = ['process', '--estimator', 'llm', '--json'];
    const unpriced = { ...env, ANALYTICS_MODEL: 'llama3.2:3b' };
    const refused = await cogniforceCommand(words, unpriced);
    expect(refused.exitCode).toBe(78);
    expect(JSON.parse(refused.stdout).error).toMatchObject({ code: 'LLM_PRICE_UNKNOWN' });
    const prices = '{"llama3.2:3b": {"input": 0, "output": 0}}';
    const free = await cogniforceCommand(words, { ...unpriced, ANALYTICS_MODEL_PRICES: prices });
    expect(JSON.parse(free.stdout).enrichment).toMatchObject({ costUsd: 0, left: 0 });
  });

  it('loses no more than what was under way when it is killed, and pays for nothing else twice', async () => {
    const { env, server, folder } = await world();
    server.set({ latencyMs: 30 });
    const child = spawn(process.execPath, [COMMAND_FILE, 'process', '--estimator', 'llm'], {
      env: { ...COMPILED, ...env, ANALYTICS_LLM_CONCURRENCY: '2', ANALYTICS_LLM_SAMPLES: '1' },
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (server.ledger().billed.answers < 5) await once(server.events, 'answer');
    child.kill('SIGKILL');
    await ended;
    const paid = server.ledger().billed.answers;
    const { stdout } = await cogniforceCommand(['process', '--estimator', 'llm', '--json'], {
      ...env,
      ANALYTICS_LLM_SAMPLES: '1',
    });
    const { enrichment } = JSON.parse(stdout);
    const figures = new Database(join(folder, 'cogniforce.db'), { readonly: true });
    const rows = figures
      .prepare(
        "select count(*) as n, count(distinct task_fingerprint) as d from estimate where method = 'llm'",
      )
      .get() as { n: number; d: number };
    const { charged } = figures
      .prepare('select sum(charged_nano_usd) as charged from llm_spending')
      .get() as { charged: number };
    figures.close();
    expect(rows.n).toBe(rows.d);
    const kept = rows.n - enrichment.estimated;
    expect(kept).toBeGreaterThanOrEqual(paid - 3);
    expect(enrichment).toMatchObject({ left: 0, unestimated: {} });
    // What was under way stays charged with its bound: never less than what was billed.
    const { inputTokens: input, outputTokens: output } = server.ledger().billed;
    const billed = costUsd({ input, output, cached: null }, priceOf('gpt-5-mini')) ?? Number.NaN;
    expect(charged / 1e9).toBeGreaterThanOrEqual(billed - 1e-9);
  });
});

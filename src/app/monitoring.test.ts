import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readConfig } from '../config/index.ts';
import { makeDemonstration } from '../demo/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { buildApp } from './index.ts';

const TOKEN = 'a-token-for-these-tests';
const SALT = 'a salt of sixteen bytes or more';

/** An application that is watched, and what it tells Prometheus. */
async function watched(over: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
  const env = { DATABASE_URL: `sqlite:///${file}`, ANALYTICS_METRICS_TOKEN: TOKEN, ...over };
  const config = readConfig({ env, cwd: folder, purpose: 'serve' });
  const clock = { ...systemClock, ahead: 0, now: () => systemClock.now() + clock.ahead };
  const app = buildApp({ config, salt: SALT, clock, logger: pino({ level: 'silent' }) });
  onTestFinished(() => app.close());
  await Promise.all(app.domains.map(({ monitor }) => monitor.start()));
  const server = await app.server({
    salt: SALT,
    sessionKey: new Uint8Array(32),
    verifyPassword: async () => true,
    newPassword: null,
  });
  onTestFinished(() => server.close());
  async function scrape() {
    clock.ahead += 20_000;
    const headers = { authorization: `Bearer ${TOKEN}` };
    const { statusCode, body } = await server.inject({ url: '/metrics', headers });
    const values = Object.fromEntries(
      body
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => [line.replace(/ \S+$/, ''), Number(/\S+$/.exec(line)?.[0])]),
    );
    return { statusCode, body, values };
  }
  /** A scrape is told what was found out since the one before: with the last run in it. */
  const scrapeWithRun = () =>
    vi.waitFor(
      async () => {
        const scraped = await scrape();
        expect(scraped.values).toHaveProperty('cogniforce_run_last_success_timestamp_seconds');
        return scraped;
      },
      { timeout: 20_000 },
    );
  return { app, file, folder, scrape, scrapeWithRun };
}

describe('what Prometheus is told', () => {
  it('is the state of databases, runs, disk and process, and no count of people or chats', async () => {
    const { app, scrape, scrapeWithRun } = await watched();
    const before = await scrape();
    expect(before.statusCode).toBe(200);
    // Unknown is nothing, never zero.
    expect(before.values).not.toHaveProperty('cogniforce_run_last_success_timestamp_seconds');
    await (await app.startProcessing({ requestedBy: 'command' })).result;
    const { values, body } = await scrapeWithRun();
    expect(values).toMatchObject({
      'cogniforce_domain_up{domain="openwebui"}': 1,
      'cogniforce_domain_up{domain="cogniforce"}': 1,
      'cogniforce_domain_drift{domain="cogniforce"}': 0,
      cogniforce_run_failures_ratio: 0,
      cogniforce_llm_charged_usd_month: 0,
      cogniforce_backup_failed: 0,
    });
    const age = Date.now() / 1000 - (values.cogniforce_run_last_success_timestamp_seconds ?? 0);
    expect(age).toBeLessThan(60);
    expect(values['cogniforce_disk_free_bytes{volume="cogniforce"}']).toBeGreaterThan(0);
    expect(values.process_resident_memory_bytes).toBeGreaterThan(1e7);
    expect(values.process_cpu_seconds_total).toBeGreaterThan(0);
    expect(body).toMatch(/\ncogniforce_build_info\{version="[\d.]+",node="[\d.]+"\} 1\n/);
    expect(body).not.toMatch(/conversations|people|chats|minutes/i);
  }, 120_000);

  it('goes on while a database is away, which is a value', async () => {
    const { app, file, folder, scrape, scrapeWithRun } = await watched();
    await (await app.startProcessing({ requestedBy: 'command' })).result;
    const known = await scrapeWithRun();
    for (const name of [file, join(folder, 'cogniforce.db')]) {
      for (const end of ['', '-wal', '-shm']) rmSync(`${name}${end}`, { force: true });
    }
    await Promise.all(app.domains.map(({ monitor }) => monitor.probe()));
    const { statusCode, values } = await scrape();
    expect(statusCode).toBe(200);
    expect(values).toMatchObject({
      'cogniforce_domain_up{domain="openwebui"}': 0,
      'cogniforce_domain_up{domain="cogniforce"}': 0,
      cogniforce_run_last_success_timestamp_seconds:
        known.values.cogniforce_run_last_success_timestamp_seconds,
    });
  }, 120_000);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, it } from 'vitest';

/** Starting a server of its own takes its time on a small machine that is busy. */
const START_MS = 120_000;

describe('the PostgreSQL of a test run', () => {
  it(
    'ends when the process that wanted it is killed',
    async (context) => {
      const script = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url));
      // Not one that is lent to us: nobody would end that.
      const env = { ...process.env, TEST_POSTGRES_URL: '' };
      const holder = spawn(process.execPath, [script], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        const [line] = await once(holder.stdout.setEncoding('utf8'), 'data');
        const notice = JSON.parse(line) as { url?: string; reason?: string };
        if (notice.url === undefined) context.skip(`no PostgreSQL: ${notice.reason}`);
        expect(await answers(notice.url)).toBe(true);
        holder.kill('SIGKILL');
        while (await answers(notice.url)) await sleep(50);
      } finally {
        holder.kill('SIGKILL');
      }
    },
    START_MS,
  );
});

async function answers(connectionString: string | undefined): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

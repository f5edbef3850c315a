import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eachOpenWebui, onSqlite, readAll, type World } from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../test/support/openwebui-document.ts';
import type { WriterReport } from '../../../test/support/openwebui-writer.ts';

const CHATS = 300;
/** So often is all of it read: many commits fall into that, however fast the machine. */
const PASSES = 5;
/** As long as usual, 20 KB, so that a batch of them takes its time. */
const document = chatDocument([
  ask('q1', null, 'x'.repeat(5000)),
  answer('a1', 'q1', 'y'.repeat(5000)),
]);

/** As the job reads: pages of the list, documents in batches of ten. */
async function readEverything({ chats }: World): Promise<number> {
  let read = 0;
  let page = await chats.list({ after: null, limit: 10 });
  while (page.length > 0) {
    const fetched = await chats.fetch(page.map(({ id }) => id));
    read += (await readAll(fetched)).filter(({ ok }) => ok).length;
    page = await chats.list({ after: page.at(-1) ?? null, limit: 10 });
  }
  return read;
}

async function readAgain(world: World): Promise<number[]> {
  const reads: number[] = [];
  while (reads.length < PASSES) reads.push(await readEverything(world));
  return reads;
}

/** A process that commits to the file until it is told to end. */
async function writer(file: string, busyTimeoutMs: number) {
  const script = fileURLToPath(
    new URL('../../../test/support/openwebui-writer.ts', import.meta.url),
  );
  const child = spawn(process.execPath, [script, file, String(busyTimeoutMs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'readable');
  const output = text(child.stdout);
  return {
    stop: () => void child.stdin.end(),
    report: output.then(
      (lines) => JSON.parse(lines.trim().split('\n').at(-1) ?? '') as WriterReport,
    ),
  };
}

describe('a reader that has answered', () => {
  eachOpenWebui((use, engine) => {
    it('holds nothing that keeps Open WebUI from changing its tables', async () => {
      const { chats, directory, release, hand } = use();
      if (engine === 'sqlite') await hand.script('pragma journal_mode = delete');
      await hand.chat({ id: 'c', document });
      await release.current();
      await directory.accounts();
      const [listed] = await chats.list({ after: null, limit: 1 });
      const [fetched] = await chats.fetch([listed?.id ?? '']);
      await hand.script(LOCK_ALL[engine]);
      expect((await fetched?.read())?.ok).toBe(true);
    });
  });
});

/** Fails where anybody has so much as a shared lock. */
const LOCK_ALL = {
  sqlite: 'begin exclusive; commit',
  postgres: 'begin; lock table chat, "user" in access exclusive mode nowait; commit',
};

describe('Open WebUI on a file with a rollback journal', () => {
  onSqlite((use) => {
    // Python waits for a lock for five seconds; others wait less.
    it.each([5000, 1000])(
      'commits while everything is read, waiting at most %d ms',
      async (timeout) => {
        const world = use();
        await world.hand.script('pragma journal_mode = delete; begin');
        for (let count = 0; count < CHATS; count += 1) {
          await world.hand.chat({ id: `c${count}`, document });
        }
        await world.hand.script('commit');
        const { address } = world;
        const writing = await writer(address.engine === 'sqlite' ? address.file : '', timeout);
        const reads = await readAgain(world).finally(() => writing.stop());
        const report = await writing.report;
        expect(reads).toEqual(Array(PASSES).fill(CHATS));
        expect(report.failures).toEqual([]);
        expect(report.commits).toBeGreaterThan(20);
        expect(report.slowestMs).toBeLessThan(timeout);
      },
    );
  });
});

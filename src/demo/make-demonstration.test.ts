import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { openDomain } from '../data/index.ts';
import { openwebui } from '../domains/openwebui/index.ts';
import { dayOf } from '../kernel/days.ts';
import { makeDemonstration } from './make-demonstration.ts';

const few = { today: '2026-11-21', zone: 'Europe/Berlin', conversations: 260 };

/** What the reader finds in a file: the way every real database goes. */
async function read(file: string) {
  const handle = openDomain(openwebui, { engine: 'sqlite', file });
  try {
    const { chats, directory, release } = handle.repositories;
    const listed = await chats.list({ after: null, limit: 10_000 });
    const fetched = [];
    for (let from = 0; from < listed.length; from += 100) {
      fetched.push(...(await chats.fetch(listed.slice(from, from + 100).map(({ id }) => id))));
    }
    return {
      results: await Promise.all(fetched.map((chat) => chat.read())),
      accounts: await directory.accounts(),
      release: await release.current(),
      demonstration: await release.demonstration(),
    };
  } finally {
    await handle.close();
  }
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('makeDemonstration', () => {
  it('makes a database that the reader reads to the last conversation', async () => {
    const folder = path.join(temporaryFolder(), 'data', 'demo');
    const made = await makeDemonstration({ folder, ...few });
    expect(made).toMatchObject({
      webuiFile: path.join(folder, 'webui.db'),
      people: 60,
      lastDay: '2026-11-20',
    });
    const found = await read(made.webuiFile);
    expect(found.results.filter(({ ok }) => !ok)).toEqual([]);
    expect(found.results).toHaveLength(made.conversations);
    expect(found).toMatchObject({ accounts: 60, demonstration: true });
    expect(found.release).toMatchObject({ revision: 'd4c1a8e37b62', known: true, missing: [] });
    const days = found.results.flatMap((result) =>
      result.ok ? dayOf(result.conversation.createdAt, few.zone) : [],
    );
    expect(days.filter((day) => day > '2026-11-20')).toEqual([]);
  });

  it('leaves one file, without a log beside it', async () => {
    const folder = temporaryFolder();
    await makeDemonstration({ folder, ...few });
    expect(readdirSync(folder)).toEqual(['webui.db']);
  });

  it('says how far it is, up to the end', async () => {
    const progress: { done: number; total: number }[] = [];
    const made = await makeDemonstration({
      folder: temporaryFolder(),
      ...few,
      onProgress: (now) => progress.push(now),
    });
    const done = progress.map((now) => now.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(progress[0]).toEqual({ done: 0, total: made.conversations });
    expect(progress.at(-1)).toEqual({ done: made.conversations, total: made.conversations });
  });

  it('puts a new demonstration in the place of an old one', async () => {
    const folder = temporaryFolder();
    const old = await makeDemonstration({ folder, ...few });
    const before = digest(old.webuiFile);
    const made = await makeDemonstration({ folder, ...few, today: '2026-11-20' });
    expect(made.lastDay).toBe('2026-11-19');
    expect(digest(made.webuiFile)).not.toBe(before);
    expect((await read(made.webuiFile)).results).toHaveLength(made.conversations);
  });

  it('does not touch an Open WebUI database that is no demonstration', async () => {
    const file = path.join(temporaryFolder(), 'webui.db');
    const handle = openDomain(openwebui, { engine: 'sqlite', file }, { writable: true });
    await handle.migrations.upgrade();
    await handle.close();
    const before = digest(file);
    const refused = makeDemonstration({ file, ...few });
    await expect(refused).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
    await expect(refused).rejects.toThrow('is not a demonstration and is not overwritten');
    expect(digest(file)).toBe(before);
  });

  it('does not touch a file that is no database', async () => {
    const file = path.join(temporaryFolder(), 'webui.db');
    writeFileSync(
      file,
      'a shopping list, not a database, but long enough to have a header of its own'.repeat(3),
    );
    const before = digest(file);
    await expect(makeDemonstration({ file, ...few })).rejects.toMatchObject({
      code: 'DATABASE_UNREADABLE',
    });
    expect(digest(file)).toBe(before);
  });

  it('says in one sentence that the folder cannot be made', async () => {
    const file = path.join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const failed = makeDemonstration({ folder: path.join(file, 'demo'), ...few });
    await expect(failed).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
    await expect(failed).rejects.toThrow('webui.db cannot be written: its folder is a file.');
  });

  it('leaves nothing that looks like a demonstration when it is killed, and the next call clears up', async () => {
    const folder = temporaryFolder();
    await killedInTheMiddle(folder);
    expect(existsSync(path.join(folder, 'webui.db'))).toBe(false);
    const left = readdirSync(folder);
    expect(left.some((name) => name.startsWith('webui.db.making-'))).toBe(true);
    await makeDemonstration({ folder, ...few });
    expect(readdirSync(folder)).toEqual(['webui.db']);
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const made = makeDemonstration({
      folder,
      ...few,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Makes a demonstration in a process of its own, and kills it as soon as some of it is written. */
async function killedInTheMiddle(folder: string): Promise<void> {
  const source = new URL('./make-demonstration.ts', import.meta.url).href;
  const program = path.join(temporaryFolder(), 'program.mjs');
  const code = `
    import { makeDemonstration } from ${JSON.stringify(source)};
    await makeDemonstration({
      folder: ${JSON.stringify(folder)}, today: '2026-11-21', zone: 'Europe/Berlin', conversations: 3000,
      onProgress: ({ done }) => { if (done > 400) process.stdout.write('half'); },
    });
    process.stdout.write('whole');`;
  writeFileSync(program, code);
  const child = spawn(process.execPath, [program]);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
  expect(said).toMatch(/^(half)+$/);
  expect(signal).toBe('SIGKILL');
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';
import { systemClock } from '../../kernel/clock.ts';
import { output } from '../output.ts';
import { runCommandLine } from '../program.ts';

/** Serves the database at this address until `stop`; what it has said so far is in `said`. */
function serving(file: string) {
  const interruption = new AbortController();
  const said = { text: '' };
  const write = (text: string) => (said.text += text);
  const ended = runCommandLine(['serve', '--port', '0'], {
    env: { DATABASE_URL: `sqlite:///${file}`, LOG_LEVEL: 'silent' },
    cwd: '/nowhere',
    out: output({ write }, { write }),
    clock: systemClock,
    signal: interruption.signal,
  });
  const stop = () => {
    interruption.abort();
    return ended;
  };
  onTestFinished(async () => void (await stop()));
  return { said, stop };
}

/** Runs another command beside it; gives its exit code. */
function command(file: string, ...words: readonly string[]): Promise<number> {
  const write = () => undefined;
  return runCommandLine(words, {
    env: { DATABASE_URL: `sqlite:///${file}` },
    cwd: '/nowhere',
    out: output({ write }, { write }),
    clock: systemClock,
    signal: new AbortController().signal,
  });
}

async function saysTimes(said: { readonly text: string }, sentence: RegExp, times: number) {
  const giveUpAt = Date.now() + 50_000;
  while (Date.now() < giveUpAt && said.text.split(sentence).length <= times) await sleep(100);
  expect(said.text.split(sentence).length - 1).toBeGreaterThanOrEqual(times);
}

describe('serve', () => {
  it('makes no other database in the place of one that is gone, until somebody says so', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'webui.db');
    const figures = join(folder, 'cogniforce.db');
    await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
    const { said, stop } = serving(file);
    await saysTimes(said, /Run completed in .* s: (?!0 )\d+ analysed/, 1);
    expect(
      said.text.split(/cogniforce: a new, empty database was made \(cogniforce\.db\)/),
    ).toHaveLength(2);
    for (const end of ['', '-wal', '-shm']) rmSync(`${figures}${end}`, { force: true });
    await saysTimes(said, /cogniforce: SQLite file .* was there and is gone: none is made/, 1);
    expect(await stop()).toBe(0);
    const again = serving(file);
    await saysTimes(again.said, /was there and is gone: none is made in its place/, 1);
    expect(existsSync(figures)).toBe(false);
    expect(await command(file, 'db', 'create', 'cogniforce')).toBe(0);
    await saysTimes(again.said, /Run completed in .* s: (?!0 )\d+ analysed/, 1);
    expect(await again.stop()).toBe(0);
  }, 120_000);
});

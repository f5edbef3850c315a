import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { COMMAND_FILE } from '../../../test/support/command-file.ts';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';

/** Twenty conversations, one of which nobody can read. */
async function world() {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
  const source = new Database(file);
  source.exec("update chat set chat = '{' where id in (select id from chat limit 1)");
  source.close();
  const env = { DATABASE_URL: `sqlite:///${file}`, LOG_LEVEL: 'silent' };
  await cogniforceCommand(['process'], env);
  return env;
}

it('lists runs, and shows one with why it left conversations out', async () => {
  const env = await world();
  const { stdout } = await cogniforceCommand(['runs', '--json'], env);
  const { runs } = JSON.parse(stdout);
  expect(runs).toMatchObject([{ status: 'completed', requestedBy: 'command', perMinute: null }]);
  const [{ id, conversationsProcessed: analysed }] = runs;
  const table = await cogniforceCommand(['runs'], env);
  expect(table.stdout).toContain(id.slice(0, 8));
  const shown = await cogniforceCommand(['runs', id.slice(0, 6)], env);
  expect(shown.stdout).toContain(`${analysed} analysed, 0 unchanged, 1 unreadable`);
  expect(shown.stdout).toContain('unreadable, not_json: 1 conversation');
});

it('knows no run that there is not', async () => {
  const { exitCode, stderr } = await cogniforceCommand(['runs', 'zz'], await world());
  expect(exitCode).toBe(64);
  expect(stderr).toMatch(/^There is no run zz\.\nAsk for the runs that there are: cogniforce runs/);
});

it('looks on at a run of another process until it has ended', async () => {
  const env = await world();
  const child = spawn(process.execPath, [COMMAND_FILE, 'process'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const { exitCode, stdout } = await cogniforceCommand(['runs', '--follow'], env);
  await ended;
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Run [0-9a-f-]{36}: completed/);
}, 60_000);

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

async function world() {
  const folder = temporaryFolder();
  const env = {
    COGNIFORCE_DATABASE_URL: `sqlite:///${join(folder, 'figures.db')}`,
    DATABASE_URL: `sqlite:///${join(folder, 'webui.db')}`,
    ANALYTICS_SALT: 'a salt for the tests',
    ANALYTICS_USD_RATE: '0.9',
    LOG_LEVEL: 'silent',
  };
  await cogniforceCommand(['db', 'upgrade', 'cogniforce'], env);
  return (...words: string[]) => cogniforceCommand(words, env);
}

describe('cogniforce settings', () => {
  it('lists each with its value and source, and no secret', async () => {
    const run = await world();
    const { stdout } = await run('settings');
    expect(stdout).toMatch(/ANALYTICS_USD_RATE +0\.9 +environment +environment \(wins\)/);
    expect(stdout).toMatch(/ANALYTICS_RECAPTURE_SHARE +0\.5 +default +page/);
    expect(stdout).toMatch(/ANALYTICS_SALT +\(secret, set\) +environment +environment/);
    expect((await run('settings', '--json')).stdout).not.toContain('a salt for');
  });

  it('changes one, keeps what it was, and has the default again', async () => {
    const run = await world();
    const set = await run('settings', 'set', 'ANALYTICS_RECAPTURE_SHARE', '0.4');
    expect(set).toMatchObject({
      ...{ exitCode: 0, stdout: 'ANALYTICS_RECAPTURE_SHARE is 0.4 now (page).\n' },
    });
    await run('settings', 'set', 'ANALYTICS_RECAPTURE_SHARE');
    const { changes } = JSON.parse((await run('settings', 'history', '--json')).stdout);
    expect(changes).toMatchObject([
      { number: 2, old: '0.4', new: null, by: 'operator' },
      { number: 1, old: null, new: '0.4' },
    ]);
  });

  it('refuses what the environment sets, what it alone may, and what is no value', async () => {
    const run = await world();
    const set = async (name: string, value: string) => {
      const { exitCode, stderr } = await run('settings', 'set', name, value);
      return [exitCode, stderr];
    };
    expect(await set('ANALYTICS_USD_RATE', '1')).toEqual([
      78,
      expect.stringContaining('ANALYTICS_USD_RATE is set in the environment, which wins.'),
    ]);
    expect(await set('ANALYTICS_MINIMUM_GROUP', '3')).toEqual([78, expect.any(String)]);
    expect(await set('ANALYTICS_RECAPTURE_SHARE', '7')).toEqual([
      64,
      expect.stringContaining('ANALYTICS_RECAPTURE_SHARE: at most 1.'),
    ]);
    expect((await run('settings', 'history')).stdout).toBe('Nothing was changed here yet.\n');
  });
});

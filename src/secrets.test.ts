import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder as emptyFolder } from '../test/support/temporary-folder.ts';
import { readConfig } from './config.ts';
import { readSalt, readSecrets } from './secrets.ts';

function configIn(folder: string, env: Readonly<Record<string, string>> = {}) {
  return readConfig({
    env: { DATABASE_URL: `sqlite:///${folder}/webui.db`, ...env },
    cwd: folder,
    purpose: 'serve',
  });
}

describe('readSecrets', () => {
  it('shows a generated password once and knows it ever after', async () => {
    const folder = emptyFolder();
    const first = await readSecrets(configIn(folder));
    const password = first.newPassword ?? '';
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const second = await readSecrets(configIn(folder));
    expect(second.newPassword).toBeNull();
    expect(await second.verifyPassword(password)).toBe(true);
    expect(await second.verifyPassword(`${password}x`)).toBe(false);
  });

  it('keeps no password in the folder, and nothing that others can read', async () => {
    const folder = emptyFolder();
    const { newPassword } = await readSecrets(configIn(folder));
    const files = readdirSync(folder);
    expect(files).toHaveLength(3);
    for (const file of files) {
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(newPassword);
    }
  });

  it('gives the same keys to all who start at once', async () => {
    const folder = emptyFolder();
    const config = configIn(folder);
    const all = await Promise.all(Array.from({ length: 8 }, () => readSecrets(config)));
    expect(new Set(all.map(({ salt }) => salt)).size).toBe(1);
    expect(all.filter(({ newPassword }) => newPassword !== null)).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('ends the sessions of an old password, and of no other', async () => {
    const folder = emptyFolder();
    const keyFor = async (password: string) =>
      Buffer.from(
        (await readSecrets(configIn(folder, { ANALYTICS_PASSWORD: password }))).sessionKey,
      );
    const key = await keyFor('correct horse');
    expect(await keyFor('correct horse')).toEqual(key);
    expect(await keyFor('battery staple')).not.toEqual(key);
  });

  it('makes no file where everything is set', async () => {
    const folder = emptyFolder();
    const secrets = await readSecrets(
      configIn(folder, {
        ANALYTICS_PASSWORD: 'correct horse',
        ANALYTICS_SALT: 'sixteen bytes or more',
        ANALYTICS_SESSION_KEY: 'thirty-two bytes or more, to be exact',
      }),
    );
    expect(await secrets.verifyPassword('correct horse')).toBe(true);
    expect(secrets.newPassword).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('readSalt', () => {
  it('is the one that signing in uses too', async () => {
    const config = configIn(emptyFolder());
    expect(await readSalt(config)).toBe((await readSecrets(config)).salt);
  });
});

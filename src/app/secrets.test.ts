import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder as emptyFolder } from '../../test/support/temporary-folder.ts';
import { readConfig } from '../config/index.ts';
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

describe('a key file', () => {
  const salt = 'cogniforce-salt.key';

  it.each([salt, 'cogniforce-session.key', 'cogniforce-password.hash'])(
    'is refused when it is empty, and left as it is: %s',
    async (name) => {
      const folder = emptyFolder();
      writeFileSync(join(folder, name), '');
      await expect(readSecrets(configIn(folder))).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(`${name} is empty or damaged: `),
      });
      expect(readFileSync(join(folder, name), 'utf8')).toBe('');
    },
  );

  it('is not looked for in a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, salt));
    await expect(readSalt(configIn(folder))).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/cannot be a key: a folder is there/),
    });
  });

  // Root may write everywhere but into the folder of a process.
  it.skipIf(process.platform !== 'linux')(
    'names itself, and what takes its place, when its folder refuses it',
    async () => {
      const config = configIn('/proc/self');
      await expect(readSalt(config)).rejects.toMatchObject({
        code: 'DATABASE_READ_ONLY',
        message: expect.stringMatching(/^\/proc\/self\/cogniforce-salt\.key cannot be made/),
        hint: expect.stringContaining('Set ANALYTICS_SALT,'),
      });
      await expect(readSecrets(config)).rejects.toMatchObject({
        message: expect.stringMatching(/^\/proc\/self\/cogniforce-session\.key cannot be made/),
        hint: 'Set ANALYTICS_SESSION_KEY, which takes its place, or make the folder writable.',
      });
    },
  );
});

describe('readSalt', () => {
  it('is the one that signing in uses too', async () => {
    const config = configIn(emptyFolder());
    expect(await readSalt(config)).toBe((await readSecrets(config)).salt);
  });
});

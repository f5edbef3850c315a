import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readConfig } from './index.ts';

const SALT = 'salt of a test 0123456789';

describe('a secret in a file', () => {
  it('counts as if it were in the variable, without the line break at its end', () => {
    const { write, read } = place();
    const config = read({
      DATABASE_URL_FILE: write('url', 'postgresql://reader:s%20ecret@db/openwebui\n'),
      ANALYTICS_SALT_FILE: write('salt', `${SALT}\r\n`),
      ANALYTICS_PASSWORD_FILE: write('password', ' kept as it is \n'),
      ANALYTICS_SESSION_KEY: 'a key of a test 0123456789 abcdefgh',
    });
    expect(config.source.address).toMatchObject({ engine: 'postgres', password: 's ecret' });
    expect(config.secrets).toMatchObject({ salt: SALT, password: ' kept as it is ' });
  });

  it('is found from the folder that settings are read in', () => {
    const { write, read } = place();
    write('salt', SALT);
    expect(read({ ANALYTICS_SALT_FILE: 'salt' }).secrets.salt).toBe(SALT);
  });

  it('is checked like any other', () => {
    const { write, read } = place();
    const file = write('salt', 'short\n');
    expect(() => read({ ANALYTICS_SALT_FILE: file })).toThrow('ANALYTICS_SALT: at least 16 bytes');
  });

  it('is refused beside a variable of the same name, and no message shows either', () => {
    const { write, read } = place();
    const file = write('salt', SALT);
    const act = () => read({ ANALYTICS_SALT_FILE: file, ANALYTICS_SALT: `other ${SALT}` });
    expect(act).toThrow('ANALYTICS_SALT_FILE: ANALYTICS_SALT is set as well: keep one of the two');
    expect(act).not.toThrow(SALT);
  });

  it.each([
    ['nowhere', 'does not exist: make it, or correct the path'],
    ['inside', 'is a folder: name the file in it'],
    ['empty', 'is empty: write the secret into it'],
  ])(
    'is asked for with variable, file and remedy where it is not to be had: %s',
    (name, reason) => {
      const { folder, write, read } = place();
      mkdirSync(join(folder, 'inside'));
      write('empty', ' \n');
      const act = () => read({ ANALYTICS_SALT_FILE: name });
      expect(act).toThrow(`ANALYTICS_SALT_FILE: ${join(folder, name)} ${reason}`);
    },
  );

  it('is none where the variable is blank, or where the setting is no secret', () => {
    const { read } = place();
    expect(read({ ANALYTICS_SALT_FILE: ' ', PORT_FILE: 'nowhere' }).secrets.salt).toBeNull();
  });
});

/** A folder of files, and the settings that are read in it. */
function place() {
  const folder = temporaryFolder();
  return {
    folder,
    write: (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    read: (env: Readonly<Record<string, string>>) =>
      readConfig({ env, cwd: folder, purpose: 'serve' }),
  };
}

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bin = fileURLToPath(new URL('../../bin/cogniforce.js', import.meta.url));

describe('bin/cogniforce.js', () => {
  it('says in one line that Node.js is too old, before it imports anything', () => {
    const pretend = encodeURIComponent(
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })",
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${pretend}`, bin, '--version'],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Cogniforce needs Node\.js 22\.18 or newer and this is 20\.20\.2: .+\n$/,
    );
    expect(status).toBe(69);
  });
});

describe('bin/keep-compiled.js', () => {
  const file = new URL('../../bin/keep-compiled.js', import.meta.url).href;
  const script = `(await import(${JSON.stringify(file)})).keepCompiled();
    console.log(process.env.NODE_COMPILE_CACHE ?? 'none');`;
  const placeWith = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });

  it('keeps it where nobody else can write', () => {
    const XDG_CACHE_HOME = temporaryFolder();
    const folder = join(XDG_CACHE_HOME, 'cogniforce', 'compiled');
    expect(placeWith({ XDG_CACHE_HOME }).stdout).toBe(`${folder}\n`);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('heeds whoever wants none, has a place, or has none that can be written', () => {
    const XDG_CACHE_HOME = '/dev/null/nowhere';
    expect(placeWith({ NODE_DISABLE_COMPILE_CACHE: '1' }).stdout).toBe('none\n');
    expect(placeWith({ NODE_COMPILE_CACHE: '/tmp/theirs' }).stdout).toBe('/tmp/theirs\n');
    expect(placeWith({ XDG_CACHE_HOME })).toMatchObject({
      status: 0,
      stdout: 'none\n',
      stderr: '',
    });
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

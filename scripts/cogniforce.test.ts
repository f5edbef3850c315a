import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./cogniforce.js', import.meta.url));

/** As `npm run -s cogniforce -- ...` runs it. */
function cogniforce(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: tmpdir(), encoding: 'utf8' });
}

describe('npm run -s cogniforce', () => {
  it('prints what the command prints and nothing of its own', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const { status, stdout, stderr } = cogniforce('--version');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  it('ends with the exit code of the command', () => {
    expect(cogniforce('no-such-command').status).toBe(64);
  });
});

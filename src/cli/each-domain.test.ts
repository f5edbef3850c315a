import { describe, expect, it } from 'vitest';
import { CogniforceError } from '../kernel/errors.ts';
import type { CommandContext } from './command.ts';
import { eachDomain } from './each-domain.ts';
import { output } from './output.ts';

const names = (...all: string[]) => all.map((name) => ({ name }));
const locked = () => new CogniforceError('DATABASE_LOCKED', 'It is locked.');

/** Runs with domains of these names, of which those with a `!` cannot be worked with. */
async function run(domains: readonly { readonly name: string }[], json = true) {
  let stdout = '';
  let stderr = '';
  const out = output(
    { write: (text: string) => (stdout += text) } as never,
    {
      write: (text: string) => (stderr += text),
    } as never,
  );
  const interruption = new AbortController();
  const context = { out, signal: interruption.signal } as CommandContext;
  const done: string[] = [];
  const exitCode = await eachDomain(context, domains, json, async ({ name }) => {
    done.push(name);
    if (name === 'stop!') interruption.abort();
    if (name === 'fault!') throw new TypeError('a fault');
    if (name.endsWith('!')) throw locked();
  }).catch((error: unknown) => error);
  return { exitCode, done, stdout, stderr };
}

describe('a command for several domains', () => {
  it('goes on after one that failed, names it, and exits with its code', async () => {
    const { exitCode, done, stdout, stderr } = await run(names('a!', 'b', 'c!'));
    expect({ exitCode, done }).toEqual({ exitCode: 75, done: ['a!', 'b', 'c!'] });
    const objects = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(objects).toMatchObject([
      { domain: 'a!', status: 'failed', error: { code: 'DATABASE_LOCKED' } },
      { domain: 'c!', status: 'failed' },
    ]);
    expect(stderr).toMatch(/^a!: It is locked\. .+\nc!: It is locked\. .+\n$/);
    expect(await run(names('a', 'b'))).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('fails itself with the only one, with a fault of its own, and when it is stopped', async () => {
    expect(await run(names('a!'))).toMatchObject({ exitCode: locked(), stdout: '', stderr: '' });
    const fault = await run(names('fault!', 'b'));
    expect(fault).toMatchObject({ exitCode: new TypeError('a fault'), done: ['fault!'] });
    expect(await run(names('stop!', 'b'))).toMatchObject({ exitCode: locked(), done: ['stop!'] });
  });
});

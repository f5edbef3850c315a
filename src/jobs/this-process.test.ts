import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { carryingOut, lifeOf, thisProcess } from './this-process.ts';

describe('the life of a process that holds a run', () => {
  it('is known of this process by the runs that it carries out', () => {
    expect(lifeOf({ ...thisProcess, runId: 'r' })).toBe('dead');
    const ended = carryingOut('r');
    expect(lifeOf({ ...thisProcess, runId: 'r' })).toBe('alive');
    ended();
    expect(lifeOf({ ...thisProcess, runId: 'r' })).toBe('dead');
  });

  it('is over when its number is nobody’s, or somebody else’s by now', async ({ skip }) => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const lease = { ...thisProcess, runId: 'r', processId: child.pid ?? 0 };
    if (thisProcess.processStarted === null) skip('this system does not say when a process began');
    expect(lifeOf({ ...lease, processStarted: '1' })).toBe('dead');
    expect(lifeOf({ ...lease, processStarted: null })).toBe('unknown');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(lifeOf({ ...lease, processStarted: null })).toBe('dead');
  });

  it('is not known where its number counts other processes', () => {
    expect(lifeOf({ ...thisProcess, runId: 'r', host: 'another' })).toBe('unknown');
    expect(lifeOf({ ...thisProcess, runId: 'r', host: null })).toBe('unknown');
  });
});

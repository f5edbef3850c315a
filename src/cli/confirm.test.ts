import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { confirmAt } from './confirm.ts';

function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true });
  return { input, output };
}

describe('confirmAt', () => {
  it.each([
    ['y\n', true],
    ['Yes\n', true],
    ['n\n', false],
    ['\n', false],
    ['yesterday\n', false],
  ])('takes %j for %s', async (typed, meant) => {
    const place = terminal();
    const confirm = confirmAt(place, new AbortController().signal);
    const answer = confirm?.('Is it so?');
    place.input.write(typed);
    expect(await answer).toBe(meant);
    expect(place.output.read()).toBe('Is it so? [y/N] ');
  });

  it('takes the end of the input for no', async () => {
    const place = terminal();
    const answer = confirmAt(place, new AbortController().signal)?.('Is it so?');
    place.input.end();
    expect(await answer).toBe(false);
  });

  it('ends with Ctrl-C', async () => {
    const interruption = new AbortController();
    const answer = confirmAt(terminal(), interruption.signal)?.('Is it so?');
    interruption.abort();
    await expect(answer).rejects.toBe(interruption.signal.reason);
  });

  it.each(['input', 'output'] as const)('asks nobody where the %s is no terminal', (side) => {
    const place = terminal();
    place[side].isTTY = false;
    expect(confirmAt(place, new AbortController().signal)).toBeNull();
  });
});

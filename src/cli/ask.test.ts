import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askAt } from './ask.ts';

function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true });
  return { input, output };
}

describe('askAt', () => {
  it.each([
    ['y\n', true],
    ['Yes\n', true],
    ['n\n', false],
    ['\n', false],
    ['yesterday\n', false],
  ])('takes %j for %s', async (typed, meant) => {
    const place = terminal();
    const ask = askAt(place, new AbortController().signal);
    const answer = ask?.('Is it so?');
    place.input.write(typed);
    expect(await answer).toBe(meant);
    expect(place.output.read()).toBe('Is it so? [y/N] ');
  });

  it('takes the end of the input for no', async () => {
    const place = terminal();
    const answer = askAt(place, new AbortController().signal)?.('Is it so?');
    place.input.end();
    expect(await answer).toBe(false);
  });

  it('ends with Ctrl-C', async () => {
    const interruption = new AbortController();
    const answer = askAt(terminal(), interruption.signal)?.('Is it so?');
    interruption.abort();
    await expect(answer).rejects.toBe(interruption.signal.reason);
  });

  it.each(['input', 'output'] as const)('asks nobody where the %s is no terminal', (side) => {
    const place = terminal();
    place[side].isTTY = false;
    expect(askAt(place, new AbortController().signal)).toBeNull();
  });
});

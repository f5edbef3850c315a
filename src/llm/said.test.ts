import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidBy } from './said.ts';

describe('saidBy', () => {
  it.each([
    [{ message: 'Provider returned error', code: 502 }, '"provider returned error"'],
    [
      { message: 'Rate limit reached.', code: 'rate_limit_exceeded' },
      '"rate limit reached" (rate_limit_exceeded)',
    ],
    [{ code: 'DeploymentNotFound', message: '' }, 'DeploymentNotFound'],
    [
      { message: 'model "llama3.2:3b" not found, try pulling it first' },
      '"model … not found try … it"',
    ],
    [{ type: 'insufficient_quota' }, 'insufficient_quota'],
  ])('says of %j what the server said', (failure, said) => {
    expect(saidBy(failure)).toBe(said);
  });

  it.each([
    { message: 'Incorrect API key provided: sk-proj-abc123. Find it at https://host/keys?key=abc' },
    { message: "Invalid message 'please write a letter to Jane Doe about the request': too long" },
    { message: 'Invalid input: {"content": "letter to the bank"} at jane.doe@example.com' },
    { code: 'sk_secret_of_ours', type: 'Jane', message: 'Jane Doe asked about her pension' },
    { message: `error ${'error '.repeat(100)}` },
  ])('says no word of a key, of a text or of a person: %j', (failure) => {
    expect(saidBy(failure) ?? '').not.toMatch(
      /sk|abc|http|jane|doe|letter|bank|pension|write|secret|error error/i,
    );
  });

  it('never says a word that is not one of failures, whatever it is told', () => {
    const secret = fc.stringMatching(/^[a-z]{3,12}$/).map((word) => `zz${word}`);
    const around = fc.constantFrom(
      'error in request',
      'invalid api key',
      "'",
      '"',
      ': ',
      ' model ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(secret, around), { maxLength: 12 }), (parts) => {
        expect(saidBy({ message: parts.join(' '), code: parts[0] }) ?? '').not.toContain('zz');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { fingerprintOf } from './fingerprint.ts';

const fingerprint = (said: Parameters<typeof conversation>[0]) =>
  fingerprintOf(conversation(said).messages);

const said = [asked('One two', 0), answered('Here', 1)];

describe('fingerprintOf', () => {
  it('is the same for an import with ids of its own', () => {
    const imported = [asked('One two', 0, { id: 'x' }), answered('Here', 1, { id: 'y' })];
    expect(fingerprint(imported)).toBe(fingerprint(said));
    expect(fingerprint(said)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on times that stand in for unknown ones', () => {
    const at = (minutes: number) => [asked('One two', minutes, { timeKnown: false })];
    expect(fingerprint(at(0))).toBe(fingerprint(at(7)));
  });

  it.each([
    ['another time', [asked('One two', 0), answered('Here', 2)]],
    ['another text', [asked('One two', 0), answered('There', 1)]],
    ['another speaker', [asked('One two', 0), asked('Here', 1)]],
    ['one message more', [...said, asked('Three', 2)]],
    ['the same text cut elsewhere', [asked('One twoHere', 0), answered('', 1)]],
  ])('differs for %s', (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(said));
  });
});

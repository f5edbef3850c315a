import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedId, pseudonymOf, saltCheck, userHasher } from './pseudonym.ts';

describe('userHasher', () => {
  it('gives the HMAC-SHA-256 of RFC 4231, case 2', () => {
    expect(userHasher('Jefe')('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('gives another hash under another salt', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(userHasher('one salt of a good length')(id)).not.toBe(
          userHasher('another salt')(id),
        );
      }),
    );
  });
});

describe('saltCheck', () => {
  it('is the hash of the word check', () => {
    expect(saltCheck('a salt')).toBe(userHasher('a salt')('check'));
  });
});

describe('pseudonymOf', () => {
  it('is short, the same in a period, and another one in the next', () => {
    const hash = userHasher('a salt')('somebody');
    expect(pseudonymOf(hash, '2026-1')).toMatch(/^p-[0-9a-f]{8}$/);
    expect(pseudonymOf(hash, '2026-1')).toBe(pseudonymOf(hash, '2026-1'));
    expect(pseudonymOf(hash, '2026-2')).not.toBe(pseudonymOf(hash, '2026-1'));
    expect(hash).not.toContain(pseudonymOf(hash, '2026-1').slice(2));
  });
});

describe('derivedId', () => {
  it('is a UUID of version 8 and the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const id = derivedId(...parts);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(derivedId(...parts)).toBe(id);
      }),
    );
  });

  it('tells parts apart from their concatenation', () => {
    expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
  });
});

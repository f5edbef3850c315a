import { describe, expect, it } from 'vitest';
import { ibanLength, isIban, passesLuhn, passesMod11And10, remainder97 } from './checksums.ts';

describe('check digits', () => {
  it('accepts a card number and refuses it with any one digit changed', () => {
    const number = '4539578763621486';
    expect(passesLuhn(number)).toBe(true);
    for (let at = 0; at < number.length; at += 1) {
      const changed = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
      expect(passesLuhn(changed), changed).toBe(false);
    }
  });

  it('accepts account numbers of several countries in either case and refuses two digits swapped', () => {
    for (const iban of ['DE89370400440532013000', 'gb29nwbk60161331926819', 'NO9386011117947'])
      expect(isIban(iban), iban).toBe(true);
    expect(isIban('DE89370400440523013000')).toBe(false);
  });

  it('knows how long an account number of a country is', () => {
    expect(ibanLength('de')).toBe(22);
    expect(ibanLength('ZZ')).toBeNull();
    expect(isIban('DE8937040044053201300')).toBe(false);
  });

  it('divides numbers of any length by 97, letters counting from 10', () => {
    expect(remainder97('98')).toBe(1);
    expect(remainder97('A')).toBe(10);
    expect(remainder97('9'.repeat(96))).toBe(0);
  });

  it('checks German tax ids', () => {
    expect(passesMod11And10('86095742719')).toBe(true);
    expect(passesMod11And10('86095742718')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { money, moneyEstimate, moneyRange, plainEstimate, price, tokens } from './money.ts';

describe('money', () => {
  it('is whole from 100, in cents below, and never rounded to nothing', () => {
    const amounts = [5060.4, 99.999, 99.99, 1, 0.42, 0.0042, 0];
    expect(amounts.map((amount) => money(amount, 'EUR'))).toEqual([
      '€5,060',
      '€100',
      '€99.99',
      '€1.00',
      '€0.42',
      '€0.0042',
      '€0',
    ]);
    expect(money(-12.5, 'USD')).toBe('−$12.50');
    expect(money(1234, 'HUF')).toMatch(/1,234/);
  });

  it('is rounded like an estimate where it is one, its ends away from the middle', () => {
    expect(moneyEstimate(55_499, 'EUR')).toBe('€55,000');
    expect(moneyEstimate(1_249, 'EUR', 'down')).toBe('€1,200');
    expect(moneyEstimate(0.4261, 'EUR')).toBe('€0.43');
    expect(moneyRange(1_249, 2_701, 'EUR')).toBe('€1,200–€2,800');
    expect(moneyRange(-41.2, 301, 'EUR')).toBe('−€42 to €310');
    expect(plainEstimate(-12_345)).toBe('−12,000');
  });
});

describe('a price', () => {
  it('is as somebody has set it', () => {
    expect([60, 62.5, 1200].map((amount) => price(amount, 'EUR'))).toEqual([
      '€60',
      '€62.50',
      '€1,200',
    ]);
  });
});

describe('tokens', () => {
  it('are exact below 100,000 and compact from there', () => {
    expect([9184, 99_999, 100_000, 6_412_000].map(tokens)).toEqual([
      '9,184',
      '99,999',
      '100K',
      '6.4M',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { isNewEnough, OLDEST_TO_BEGIN } from './node.js';

describe('isNewEnough', () => {
  it.each(['22.18.0', '22.21.1', '24.21.0', '26.0.0'])('accepts Node.js %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['18.20.0', '20.20.2', '22.17.9'])('refuses Node.js %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });

  it('lets a clone begin with an older one, where a newer one comes with the packages', () => {
    expect(isNewEnough('20.20.2', OLDEST_TO_BEGIN)).toBe(true);
    expect(isNewEnough('20.19.9', OLDEST_TO_BEGIN)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNewEnough } from './node.js';

describe('isNewEnough', () => {
  it.each(['22.18.0', '22.21.1', '24.21.0', '26.0.0'])('accepts Node.js %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['18.20.0', '20.20.2', '22.17.9'])('refuses Node.js %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });

  it('begins at the version that package.json asks for', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const oldest = String(manifest.engines.node).replace('>=', '');
    const [major = 0, minor = 0] = oldest.split('.').map(Number);
    expect(isNewEnough(oldest)).toBe(true);
    expect(isNewEnough(`${major}.${minor - 1}.0`)).toBe(false);
  });
});

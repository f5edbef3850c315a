import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from './shipped-packages.js';

/** Licences that ask for no more than to be named. */
const FREE = new Set(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

describe('packages that an installation runs', () => {
  const shipped = shippedPackages();

  it('have no licence that asks for more than to be named', () => {
    expect(shipped.filter(({ license }) => !FREE.has(license))).toEqual([]);
  });

  it('are those that package.json wants, and what these need in turn', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(names).toEqual(expect.arrayContaining(['react-dom', 'scheduler', 'pg-protocol']));
    expect(names).not.toContain('vite');
  });
});

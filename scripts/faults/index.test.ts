import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS } from './index.ts';

const DOCUMENT = new URL('../../docs/reliability.md', import.meta.url);

describe('faults', () => {
  it('are those of docs/reliability.md, in its order', () => {
    const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
    const begin = lines.indexOf('## Faults, and how soon they are noticed');
    const end = lines.findIndex((line, at) => at > begin && line.startsWith('## '));
    const named = lines
      .slice(begin, end)
      .flatMap((line) => /^\| `([a-z0-9-]+)` \|/.exec(line)?.[1] ?? []);
    expect([...new Set(named)]).toEqual(FAULTS.map(({ name }) => name));
  });

  it('have names of their own', () => {
    const names = FAULTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

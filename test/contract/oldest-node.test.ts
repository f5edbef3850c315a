import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What `npm start` and `npm test` begin with, on a Node.js that may be older than the one that the project runs on. */
const BEGINNING = globSync(['scripts/*.js', 'scripts/support/*.js'], { cwd: root });

const IMPORT = /import \{([^}]+)\} from 'node:([a-z_/]+)'/g;

/** What a script takes from Node.js: names, by module. */
function takenFrom(text: string): { readonly name: string; readonly module: string }[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names = '', module = '']) =>
    names
      .split(',')
      .map((each) => each.trim().split(' as ')[0] ?? '')
      .filter((name) => name !== '')
      .map((name) => ({ name, module })),
  );
}

/** Whether the oldest Node.js has it, by its types. */
function isThere({ name, module }: { readonly name: string; readonly module: string }): boolean {
  const types = readFileSync(join(root, `node_modules/@types/node-20/${module}.d.ts`), 'utf8');
  return new RegExp(`\\b${name}\\b`).test(types);
}

describe('scripts that begin with a Node.js from outside', () => {
  it.each(BEGINNING)('%s takes nothing that the oldest one does not have', (file) => {
    const taken = takenFrom(readFileSync(join(root, file), 'utf8'));
    const missing = taken.filter((each) => !isThere(each));
    expect(missing.map(({ name, module }) => `${module} ${name}`)).toEqual([]);
  });

  it('would be found out by what came later', () => {
    const [found] = takenFrom("import { globSync } from 'node:fs';");
    expect(found === undefined ? null : isThere(found)).toBe(false);
  });
});

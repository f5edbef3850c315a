import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRevisions } from './revisions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-revisions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, source: string) => writeFileSync(path.join(folder, name), source);
const load = () => loadRevisions(pathToFileURL(`${folder}/`));
const source = (id: string, parent: string | null) => `
  export const revision = ${JSON.stringify(id)};
  export const downRevision = ${JSON.stringify(parent)};
  export async function upgrade() {}
  export async function downgrade() {}
`;

describe('loadRevisions', () => {
  it('reads sources as well as their build, and leaves tests, declarations and maps alone', async () => {
    put('a.js', source('a', null));
    put('b.ts', source('b', 'a'));
    for (const name of ['a.test.ts', 'a.test.js', 'a.d.ts', 'a.js.map', 'README.md'])
      put(name, '!');
    const { revisions } = await load();
    expect(revisions.map(({ revision }) => revision)).toEqual(['a', 'b']);
  });

  it.each([
    ['lacks a function', "export const revision = 'a'; export const downRevision = null;"],
    ['has no id', source('a', null).replace('"a"', '7')],
    ['does not say what it follows', source('a', null).replace('= null', '= undefined')],
  ])('names the file that %s', async (_, text) => {
    put('wrong.js', text);
    await expect(load()).rejects.toMatchObject({
      code: 'MIGRATION_INVALID',
      message: expect.stringContaining('wrong.js is no revision'),
    });
  });

  it('names the file that does not run, and why', async () => {
    put('broken.js', 'throw new TypeError("there is no such column.")');
    await expect(load()).rejects.toMatchObject({
      code: 'MIGRATION_INVALID',
      message: 'broken.js cannot be loaded: TypeError: there is no such column.',
    });
  });
});

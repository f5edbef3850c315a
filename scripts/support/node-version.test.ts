import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OLDEST, OLDEST_TO_BEGIN } from './node.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  engines: { node: string };
  optionalDependencies: Record<string, string>;
};

/** Every version that a text gives Node.js, such as `22.18`. */
function versionsIn(text: string): Set<string> {
  const found = text.matchAll(/\bNode(?:\.js)? (\d+(?:\.\d+)*)/g);
  return new Set([...found].map(([, version = '']) => version));
}

describe('the oldest Node.js', () => {
  it('is the same in package.json, in the published command and in the scripts', () => {
    expect(manifest.engines.node).toBe(`>=${OLDEST}.0`);
    const bin = read('bin/cogniforce.js');
    expect(versionsIn(bin)).toEqual(new Set([OLDEST]));
    const [major, minor] = OLDEST.split('.');
    expect(bin).toContain(`if (major > ${major} || (major === ${major} && minor >= ${minor})) {`);
  });

  it('is told alike by every document: to run with, to begin with, and what a clone brings', () => {
    const brought = new Set(Object.values(manifest.optionalDependencies));
    expect([...brought]).toEqual([read('.node-version').trim()]);
    const [major = ''] = [...brought].map((version) => version.split('.')[0]);
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const told = versionsIn(read(file));
      expect([file, told]).toEqual([file, new Set([OLDEST, OLDEST_TO_BEGIN, major])]);
    }
  });

  it('to begin with is told for those machines alone for which a newer one is brought', () => {
    const machines = Object.keys(manifest.optionalDependencies).map((name) =>
      name.replace(/^node-/, ''),
    );
    expect(machines).toEqual(['linux-arm64', 'linux-x64', 'win-x64']);
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      expect(read(file).replace(/\s+/g, ' '), file).toContain('on Linux and on Windows x64');
    }
  });
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CogniforceError } from '../kernel/errors.ts';
import { jsonOf, linesOf, resource } from './index.ts';

const FOLDER = new URL('../../resources/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(fileURLToPath(FOLDER).length));
const endingIn = (ending: string) => files.filter((file) => file.endsWith(ending));

describe('a resource', () => {
  it('is read and parsed at the first call, and never again', () => {
    let times = 0;
    const countries = resource('redaction/countries.txt', (text) => {
      times += 1;
      return text.length;
    });
    expect(times).toBe(0);
    expect(countries()).toBeGreaterThan(1000);
    expect(countries()).toBe(countries());
    expect(times).toBe(1);
  });

  it('that is missing is named, with what to do', () => {
    const attempt = () => jsonOf('prices/none.json')();
    expect(attempt).toThrow(CogniforceError);
    expect(attempt).toThrow(
      'The installation is damaged: resources/prices/none.json cannot be read.',
    );
  });

  it('that cannot be parsed is named, too', () => {
    expect(jsonOf('redaction/countries.txt')).toThrow('resources/redaction/countries.txt');
  });

  it('is read by no import, nor for a help', () => {
    expect(readBy(`await import('./src/app/index.ts'); await import('./src/demo/index.ts');`)).toBe(
      '',
    );
    expect(readBy(`process.argv[2] = '--help'; await import('./src/cli/main.ts');`)).toBe('');
    const first = `(await import('./src/analysis/redaction/index.ts')).redact('Anna');`;
    expect(readBy(first)).toContain('resources/redaction/given-names.txt');
  });
});

describe('what ships', () => {
  it.each(files)('%s says where it comes from', (file) => {
    const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
    const name = file.startsWith('demo/') ? 'demo/*.json' : file.slice(file.lastIndexOf('/') + 1);
    expect(readme).toContain(name);
  });

  it.each(endingIn('.json'))('%s is JSON', (file) => {
    expect(jsonOf<object>(file)()).toBeTypeOf('object');
  });

  it.each(endingIn('.txt'))('%s holds words of small letters, sorted, each once', (file) => {
    const words = linesOf(file)();
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('has the same lists in both languages of the demonstration', () => {
    const { en, de } = jsonOf<Record<'en' | 'de', object>>('demo/words.json')();
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });
});

/** Which files of resources/ a program reads, one a line. */
function readBy(program: string): string {
  const spy = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const read = fs.readFileSync;
    fs.readFileSync = (file, ...rest) => {
      if (/\\/resources\\/.*\\.(?:txt|tsv|json)$/.test(String(file))) process.stderr.write(\`read \${file}\\n\`);
      return read(file, ...rest);
    };
    syncBuiltinESMExports();
    ${program}`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--no-warnings', '--eval', spy],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' },
  );
  expect(status).toBe(0);
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('read '))
    .join('\n');
}

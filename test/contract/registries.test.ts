import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Registry {
  readonly what: string;
  /** File with one line for each. */
  readonly file: string;
  /** Where each lies. */
  readonly each: string;
  /** Files beside them that are none of their kind, or parts of one. */
  readonly besides?: readonly string[];
}

/** Where a line in an index is needed for a thing to be known; whatever lies in the folder must stand there. */
const REGISTRIES: readonly Registry[] = [
  { what: 'metric', file: 'src/metrics/index.ts', each: 'src/metrics/*/metric.ts' },
  {
    what: 'page',
    file: 'src/dashboard/pages/index.ts',
    each: 'src/dashboard/pages/*.tsx',
    besides: ['panel-page.tsx'],
  },
  { what: 'command', file: 'src/cli/commands/index.ts', each: 'src/cli/commands/*.ts' },
  { what: 'domain', file: 'src/domains/index.ts', each: 'src/domains/*/index.ts' },
  ...tableRegistries('tables', ['types.ts']),
  ...tableRegistries('models'),
  {
    what: 'estimator',
    file: 'src/analysis/estimators/index.ts',
    each: 'src/analysis/estimators/*.ts',
    besides: ['estimator.ts', 'llm-*.ts'],
  },
  { what: 'route', file: 'src/api/server.ts', each: 'src/api/routes/*.ts' },
];

/** One for every domain that has such a folder. */
function tableRegistries(folder: string, besides: readonly string[] = []): Registry[] {
  return globSync(`src/domains/*/${folder}/index.ts`, { cwd: root }).map((path) => {
    const file = path.replaceAll('\\', '/');
    const [, , domain] = file.split('/');
    const each = file.replace('index.ts', '*.ts');
    return { what: `${folder} of ${domain}`, file, each, besides };
  });
}

describe.each(REGISTRIES)('registry of each $what', ({ file, each, besides = [] }) => {
  const isOfTheKind = (path: string) =>
    path !== file &&
    !path.endsWith('.test.ts') &&
    !besides.some((name) => posix.matchesGlob(posix.basename(path), name));

  it('names all that lies in its folder, and nothing else', () => {
    const lying = globSync(each, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
    const named = importsOf(file).filter((path) => posix.matchesGlob(path, each));
    expect(named.filter(isOfTheKind).sort()).toEqual(lying.filter(isOfTheKind).sort());
    expect(named).not.toEqual([]);
  });
});

it('shows the panel of every figure on a page', () => {
  const panels = globSync('src/metrics/*/panel.tsx', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const pages = globSync('src/dashboard/pages/*.tsx', { cwd: root });
  const shown = new Set(pages.flatMap((page) => importsOf(page.replaceAll('\\', '/'))));
  expect(panels.filter((panel) => !shown.has(panel))).toEqual([]);
  expect(panels.length).toBeGreaterThan(3);
});

it('has in the folder of every figure a contract, an answer and a text about it', () => {
  const files = (name: string) =>
    globSync(`src/metrics/*/${name}`, { cwd: root }).map((path) => path.split(/[\\/]/)[2]);
  const folders = files('metric.ts').sort();
  for (const name of ['contract.ts', 'README.md']) expect(files(name).sort()).toEqual(folders);
});

/** Files of the project that a file imports, seen from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}

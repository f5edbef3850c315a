import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Imports that must not be, each tried in a tree of its own making. */
const FORBIDDEN = [
  ['kernel/a.ts', 'data/index.ts'],
  ['kernel/b.ts', 'node:fs'],
  ['kernel/c.ts', 'zod'],
  ['calibration/a.ts', 'domains/cogniforce/index.ts'],
  ['gate/a.ts', 'domains/cogniforce/index.ts'],
  ['analysis/a.ts', 'llm/index.ts'],
  ['analysis/b.ts', 'node:fs'],
  ['analysis/c.ts', 'openai'],
  ['llm/a.ts', 'analysis/index.ts'],
  ['data/a.ts', 'domains/index.ts'],
  ['data/dialects/sqlite/a.ts', 'data/dialects/postgres/driver.ts'],
  ['data/dialects/postgres/a.ts', 'data/migrations/check.ts'],
  ['data/b.ts', 'data/dialects/sqlite/driver.ts'],
  ['data/c.ts', 'data/migrations/check.ts'],
  ['data/dialects/d.ts', 'data/domain/domain.ts'],
  ['data/migrations/e.ts', 'data/domain/domain.ts'],
  ['data/domain/f.ts', 'data/backup/drill.ts'],
  ['domains/openwebui/a.ts', 'domains/cogniforce/index.ts'],
  ['domains/cogniforce/a.ts', 'analysis/index.ts'],
  ['jobs/a.ts', 'domains/cogniforce/tables/index.ts'],
  ['jobs/b.ts', 'api/parts.ts'],
  ['jobs/c.ts', 'config/llm.ts'],
  ['jobs/d.ts', 'pg'],
  ['api/a.ts', 'jobs/index.ts'],
  ['api/b.ts', 'app/secrets.ts'],
  ['api/c.ts', 'cli/main.ts'],
  ['api/d.ts', 'domains/cogniforce/index.ts'],
  ['figures/a.ts', 'domains/openwebui/index.ts'],
  ['metrics/one/metric.ts', 'domains/cogniforce/index.ts'],
  ['metrics/one/contract.ts', 'metrics/two/contract.ts'],
  ['figures/b.ts', 'domains/cogniforce/index.ts'],
  ['figures/c.ts', 'domains/cogniforce/repositories/aggregates.ts'],
  ['metrics/one/rows.ts', 'figures/classes.ts'],
  ['metrics/one/chart.tsx', 'dashboard/pages/overview.tsx'],
  ['metrics/one/panel.tsx', 'metrics/one/metric.ts'],
  ['ui/a.ts', 'metrics/one/contract.ts'],
  ['ui/b.ts', 'dashboard/app.tsx'],
  ['ui/charts/c.tsx', 'ui/figures-page/figures-page.tsx'],
  ['dashboard/a.tsx', 'figures/index.ts'],
  ['dashboard/panels/b.tsx', 'dashboard/pages/overview.tsx'],
  ['exports/a.ts', 'domains/cogniforce/index.ts'],
  ['exports/b.ts', 'figures/index.ts'],
  ['exports/c.ts', 'node:fs'],
  ['api/e.ts', 'exports/index.ts'],
  ['survey/a.ts', 'jobs/index.ts'],
  ['demo/a.ts', 'jobs/index.ts'],
  ['app/a.ts', 'dashboard/app.tsx'],
  ['new-room/a.ts', 'kernel/days.ts'],
] as const;

/** What must stay possible: rules that forbid everything would pass, too. */
const ALLOWED = [
  ['kernel/e.ts', 'node:crypto'],
  ['data/e.ts', 'kernel/days.ts'],
  ['data/dialects/sqlite/e.ts', 'better-sqlite3'],
  ['domains/cogniforce/e.ts', 'data/index.ts'],
  ['figures/e.ts', 'domains/cogniforce/book.ts'],
  ['metrics/two/metric.ts', 'figures/index.ts'],
  ['metrics/two/panel.tsx', 'ui/figures-page/figures-page.tsx'],
  ['dashboard/pages/e.tsx', 'metrics/two/panel.tsx'],
  ['jobs/e.ts', 'analysis/index.ts'],
  ['cli/e.ts', 'app/index.ts'],
] as const;

type Import = readonly [from: string, to: string];

const isPackage = (to: string) => !to.includes('/') && !to.startsWith('node:');

/** Which of these imports break a rule. */
function broken(imports: readonly Import[]): string[] {
  const seen = new Set(violations(imports).map(({ from }) => from.replace('src/', '')));
  return imports.filter(([from]) => seen.has(from)).map((each) => each.join(' -> '));
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What breaks a rule in a project of empty files in which these imports stand. */
function violations(imports: readonly Import[]): Violation[] {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text, { flag: 'a' });
  };
  for (const [from, to] of imports) {
    const isFile = !to.startsWith('node:') && !isPackage(to);
    const relative = path.posix.relative(path.posix.dirname(from), to);
    const specifier = isFile && !relative.startsWith('.') ? `./${relative}` : relative;
    write(`src/${from}`, `import '${isFile ? specifier : to}';\n`);
    if (isFile) write(`src/${to}`, 'export {};\n');
    if (isPackage(to)) {
      write(`node_modules/${to}/index.js`, '');
      writeFileSync(
        path.join(folder, `node_modules/${to}/package.json`),
        JSON.stringify({ name: to, version: '1.0.0', main: 'index.js' }),
      );
    }
  }
  write('tsconfig.dashboard.json', '{"compilerOptions":{"allowImportingTsExtensions":true}}');
  const dependencies = Object.fromEntries(
    imports.filter(([, to]) => isPackage(to)).map(([, to]) => [to, '1.0.0']),
  );
  write('package.json', JSON.stringify({ name: 'rules', type: 'module', dependencies }));
  const found = JSON.parse(cruise(folder)) as { summary: { violations: Violation[] } };
  return found.summary.violations;
}

/** The rules of this project over the files of a folder, as JSON. */
function cruise(folder: string): string {
  const bin = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = path.join(ROOT, '.dependency-cruiser.cjs');
  const given = ['--config', config, '--output-type', 'json', 'src'];
  try {
    return execFileSync(process.execPath, [bin, ...given], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // It exits with the number of what it has found.
    return (error as { stdout: string }).stdout;
  }
}

it('catches every import that the table of rooms does not allow', () => {
  expect(broken(FORBIDDEN)).toEqual(FORBIDDEN.map((each) => each.join(' -> ')));
});

it('lets through what the table allows', () => {
  expect(broken(ALLOWED)).toEqual([]);
});

it('catches two folders that need each other where no two files do', () => {
  const circle = [
    ['ui/charts/a.ts', 'ui/parts/b.ts'],
    ['ui/parts/c.ts', 'ui/format/d.ts'],
    ['ui/format/e.ts', 'ui/charts/f.ts'],
  ] as const;

  const found = violations(circle).map(({ from, rule }) => [rule.name, from]);
  const straight = violations(circle.slice(1));

  expect(found.sort()).toEqual(
    ['src/ui/charts', 'src/ui/format', 'src/ui/parts'].map((from) => [
      'no-circles-of-folders',
      from,
    ]),
  );
  expect(straight).toEqual([]);
});

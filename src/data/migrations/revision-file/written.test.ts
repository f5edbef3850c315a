import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plannedSteps } from '../../../../test/support/planned-steps.ts';
import { anySchema } from '../../../../test/support/random-schema/any-schema.ts';
import type { TableShape } from '../../shape.ts';
import { planOf } from '../autogenerate.ts';
import type { Revision } from '../operations.ts';
import { rehearsed } from '../rehearsal.ts';
import { revisionFile } from '../revision-file.ts';
import { formatted } from './formatted.ts';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
const run = promisify(execFile);

const DRAFT = {
  id: 'cf005_pages',
  downRevision: 'cf004_facts',
  message: 'count pages',
  questions: [],
  door: './src/data/index.ts',
} as const;

describe('formatted', () => {
  const inSources = path.join(PROJECT, 'src', 'domains', 'cogniforce', 'migrations', 'x.ts');

  it('breaks long lines as the rest of the sources does', async () => {
    const line = `export const a = (t) => t.one('${'x'.repeat(40)}').two('${'y'.repeat(40)}');`;
    const text = `import { b, a } from './a.ts';\n${line}\n`;
    expect(await formatted(text, inSources)).toBe(`import { a, b } from './a.ts';
export const a = (t) =>
  t.one('${'x'.repeat(40)}').two('${'y'.repeat(40)}');
`);
  });

  it('leaves a text as it is that is no TypeScript, and where there is no formatter', async () => {
    expect(await formatted('const = ', inSources)).toBe('const = ');
    expect(await formatted('const  a=1', path.join(tmpdir(), 'a.ts'))).toBe('const  a=1');
  });
});

describe('a file that was written', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-revisions-'));
    symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
    symlinkSync(path.join(PROJECT, 'src'), path.join(folder, 'src'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let count = 0;
  const write = (text: string) => {
    count += 1;
    const file = path.join(folder, `r${count}.ts`);
    writeFileSync(file, text);
    return file;
  };
  const anyFile = (before: readonly TableShape[], after: readonly TableShape[]) => {
    const plan = planOf(before, after, null);
    return { plan, text: revisionFile({ ...DRAFT, plan }) };
  };

  it('does what was planned', async () => {
    await fc.assert(
      fc.asyncProperty(anySchema, anySchema, async (before, after) => {
        const { plan, text } = anyFile(before, after);
        const revision = (await import(pathToFileURL(write(text)).href)) as Revision;
        const [...steps] = await rehearsed(revision, {});
        const at = steps.findIndex((step) => String(step) === 'downgrade');
        expect(steps.slice(0, at)).toEqual(await plannedSteps(plan.upgrade));
        expect(steps.slice(at + 1)).toEqual(await plannedSteps(plan.downgrade));
      }),
      { numRuns: 30 },
    );
  });

  it('passes the compiler, the formatter and the linter', async () => {
    const cases = fc.sample(fc.tuple(anySchema, anySchema), 5);
    const files: string[] = [];
    for (const [before, after] of cases) {
      const inSources = path.join(PROJECT, 'src', 'domains', 'cogniforce', 'migrations', 'x.ts');
      const text = await formatted(anyFile(before, after).text, inSources);
      files.push(write(text));
    }
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: path.join(PROJECT, 'tsconfig.json'),
        compilerOptions: { typeRoots: [path.join(PROJECT, 'node_modules', '@types')] },
        include: files,
      }),
    );
    const tsc = path.join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc');
    await run(process.execPath, [tsc, '-p', folder]).catch(({ stdout }) => {
      expect(stdout).toBe('');
    });
    const biome = path.join(PROJECT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const options = ['check', `--config-path=${PROJECT}`, '--vcs-enabled=false', '--colors=off'];
    await run(process.execPath, [biome, ...options, ...files], { cwd: folder }).catch((error) => {
      expect(error.stderr).toBe('');
    });
  }, 120_000);
});

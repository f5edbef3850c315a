import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureParts, type Source, tableOf } from './house/measure-parts.ts';
import { Failure, script } from './support/failure.js';
import { root } from './support/root.js';

// `npm run -s measure:house -- [--json] [FOLDER]`: sizes, comments and casts of a project's sources as git lists them (this
// project's, unless a folder is named), so that two commits can be compared: `git worktree add FOLDER COMMIT` for the other.

await script(async () => {
  const { folder, asJson } = readArguments();
  const parts = measureParts(sourcesOf(folder));
  console.log(asJson ? JSON.stringify(parts) : tableOf(parts));
  return 0;
});

function readArguments(): { readonly folder: string; readonly asJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { folder: resolve(positionals[0] ?? root), asJson: values.json };
  } catch {
    throw new Failure('Usage: npm run -s measure:house -- [--json] [FOLDER]', { exitCode: 64 });
  }
}

function sourcesOf(folder: string): Source[] {
  const listed = spawnSync('git', ['-C', folder, 'ls-files', '-z'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listed.status !== 0)
    throw new Failure(`${folder} cannot be listed by git: name the folder of a repository.`, {
      output: listed.stderr.trim(),
      exitCode: 66,
    });
  return listed.stdout
    .split('\0')
    .filter((path) => path.startsWith('src/') && existsSync(join(folder, path)))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

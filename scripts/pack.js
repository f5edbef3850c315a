import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './support/build.js';
import { script } from './support/failure.js';
import { root } from './support/root.js';

/**
 * `prepack` and `postpack`: whoever installs the package has a Node of their own, so the ones that a clone runs on
 * stay out of it, and so does what the build holds already. package.json is put back afterwards, by the next call too where this one was killed.
 */
const MANIFEST = join(root, 'package.json');
const KEPT = join(root, 'package.json.kept');

await script(async () => {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
  if (process.argv[2] === 'restore') return;
  await ensureBuilt({ say: console.error });
  const { optionalDependencies: _, ...manifest } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  for (const name of bundledPackages()) delete manifest.dependencies[name];
  copyFileSync(MANIFEST, KEPT);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
});

/** Those that dist/ holds, each under a heading: `## zod - 4.6.7 (MIT)`. */
function bundledPackages() {
  const list = readFileSync(join(root, 'dist', 'bundled-packages.md'), 'utf8');
  return [...list.matchAll(/^## (\S+) - \d/gm)].map(([, name = '']) => name);
}

import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './support/build.js';
import { script } from './support/failure.js';
import { root } from './support/root.js';

/**
 * `prepack` and `postpack`: whoever installs the package has a Node of their own, so the ones that a clone runs on
 * stay out of it. package.json is put back afterwards, by the next call too where this one was killed.
 */
const MANIFEST = join(root, 'package.json');
const KEPT = join(root, 'package.json.kept');

await script(async () => {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
  if (process.argv[2] === 'restore') return;
  await ensureBuilt({ say: console.error });
  const { optionalDependencies: _, ...manifest } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  copyFileSync(MANIFEST, KEPT);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
});

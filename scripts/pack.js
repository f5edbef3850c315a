import { copyFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBillOfMaterials } from './support/bill-of-materials.js';
import { ensureBuilt } from './support/build.js';
import { script } from './support/failure.js';
import { publishedManifest } from './support/manifest.js';
import { root } from './support/root.js';

/**
 * `prepack` and `postpack`: the package gets a package.json of its own, and the list of what it is made of. package.json is put
 * back afterwards, by the next call too where this one was killed.
 */
const MANIFEST = join(root, 'package.json');
const KEPT = join(root, 'package.json.kept');

await script(async () => {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
  if (process.argv[2] === 'restore') return;
  await ensureBuilt({ say: console.error });
  await writeBillOfMaterials();
  const manifest = publishedManifest();
  copyFileSync(MANIFEST, KEPT);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
});

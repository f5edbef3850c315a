import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * package.json as whoever installs the package gets it: they have a Node.js of their own, so the ones that a clone runs on
 * stay out of it, and so does what the build holds already. Needs dist/.
 *
 * @returns {Record<string, any>}
 */
export function publishedManifest() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  delete manifest.optionalDependencies;
  for (const name of bundledPackages()) delete manifest.dependencies[name];
  return manifest;
}

/** Those that dist/ holds, each under a heading: `## zod - 4.6.7 (MIT)`. */
function bundledPackages() {
  const list = readFileSync(join(root, 'dist', 'bundled-packages.md'), 'utf8');
  return [...list.matchAll(/^## (\S+) - \d/gm)].map(([, name = '']) => name);
}

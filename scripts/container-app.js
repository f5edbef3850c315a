import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './support/build.js';
import { Failure, script } from './support/failure.js';
import { publishedManifest } from './support/manifest.js';
import { npm } from './support/npm.js';
import { root } from './support/root.js';
import { run, tail } from './support/run.js';

// `node scripts/container-app.js FOLDER`: what an image needs to run, and no more: the build, and the packages beside it in the versions
// of the lock file. Packages that are installed here are copied, and nothing is asked of a network.

const PARTS = ['bin', 'dist', 'resources', 'CHANGELOG.md', '.env.example', 'LICENSE', 'README.md'];
/** Of better-sqlite3: SQLite's sources, and what is built for systems that no image is of. */
const NEEDLESS = ['deps', 'src', 'binding.gyp'];
const SYSTEMS = ['darwin', 'win32', 'linux', 'linuxmusl'];
const ARCHITECTURES = ['arm64', 'x64'];

await script(async () => {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Failure('Name the folder to write to.', { exitCode: 64 });
  const folder = resolve(given);
  await ensureBuilt({ say: console.log });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(publishedManifest(), null, 2));
  await copyPackages(folder);
  thin(join(folder, 'node_modules', 'better-sqlite3'));
});

/** @param {string} folder */
async function copyPackages(folder) {
  const hidden = join(root, 'node_modules', '.cache');
  cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => file !== hidden,
  });
  cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
  const [program, args] = npm();
  const prune = ['prune', '--prefix', folder, '--omit=dev', '--offline', '--ignore-scripts'];
  const { code, output } = await run(program, [...args, ...prune]);
  if (code !== 0)
    throw new Failure('npm could not leave out what only a clone needs.', { output: tail(output) });
  rmSync(join(folder, 'package-lock.json'));
}

/** @param {string} sqlite */
function thin(sqlite) {
  const others = SYSTEMS.flatMap((system) =>
    ARCHITECTURES.filter(
      (architecture) => !system.startsWith('linux') || architecture !== process.arch,
    ).map((architecture) => join('prebuilds', `${system}-${architecture}.node`)),
  );
  for (const part of [...NEEDLESS, ...others])
    rmSync(join(sqlite, part), { recursive: true, force: true });
}

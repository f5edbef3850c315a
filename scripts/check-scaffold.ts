import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../test/support/postgres.ts';
import { Failure, script } from './support/failure.js';
import { root } from './support/root.js';

// `npm run -s check:scaffold`: adds a domain to a copy of the sources and shows that all checks hold there, that its
// tests pass, and that its database is made on both engines.

const NAME = 'my-shop';
/** Not a part of the sources. */
const LEFT_OUT = /^(?:node_modules|dist|data|coverage|\.git)(?:\/|$)/;
/** The linked packages count as those of the copy. */
const CRUISE = `const rules = require('./.dependency-cruiser.cjs');
module.exports = { ...rules, options: { ...rules.options, preserveSymlinks: true } };
`;

await script(async () => {
  const copy = await mkdtemp(join(tmpdir(), 'cogniforce-scaffold-'));
  const postgres = await startPostgres();
  try {
    await cp(root, copy, {
      recursive: true,
      filter: (file) => !LEFT_OUT.test(relative(root, file)),
    });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    checked(copy, postgres.notice);
    await writeFile(join(copy, 'cruise.cjs'), CRUISE);
    step(copy, 'who may import whom', [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['src', '--config', 'cruise.cjs'],
    ]);
  } finally {
    if ('url' in postgres.notice) await dropDatabase(postgres.notice.url);
    await postgres.stop();
    await rm(copy, { recursive: true, force: true });
  }
});

type Server = Awaited<ReturnType<typeof startPostgres>>['notice'];

function checked(copy: string, server: Server): void {
  const main = 'src/cli/main.ts';
  step(copy, `domain add ${NAME}`, [main, 'domain', 'add', NAME]);
  step(copy, 'types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
  step(copy, 'lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']);
  // Packages are the same as before: what nobody uses of them is said elsewhere.
  const kinds = 'files,exports,types,unlisted,unresolved';
  step(copy, 'unused', ['node_modules/knip/bin/knip.js', '--no-progress', '--include', kinds]);
  const tests = [`src/domains/${NAME}`, 'test/contract', 'src/config', 'src/cli'];
  const env = 'url' in server ? { TEST_POSTGRES_URL: server.url } : {};
  step(copy, 'tests', ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', ...tests], env);
  const places = [`sqlite:///${join(copy, 'data', 'my-shop.db')}`];
  if ('url' in server) places.push(databaseOn(server.url));
  for (const url of places) {
    const settings = { MY_SHOP_DATABASE_URL: url };
    const [engine = ''] = url.split(':');
    step(copy, `db upgrade on ${engine}`, [main, 'db', 'upgrade', NAME], settings);
    step(copy, `db status on ${engine}`, [main, 'db', 'status', NAME], settings);
    step(copy, `db downgrade on ${engine}`, [main, 'db', 'downgrade', NAME, 'base'], settings);
  }
}

/** A database that is not there yet. */
function databaseOn(server: string): string {
  const url = new URL(server);
  url.pathname = `/scaffold_${process.pid}`;
  return url.href;
}

async function dropDatabase(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists scaffold_${process.pid} with (force)`);
  await client.end();
}

/** Runs it in the copy. Errors: Failure with what it said. */
function step(
  copy: string,
  what: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): void {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
  });
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (status !== 0) throw new Failure(`FAILED  ${what} (${took})`, { output: stdout + stderr });
  console.log(`passed  ${what} (${took})`);
}

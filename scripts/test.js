import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './support/build.js';
import { Failure, script } from './support/failure.js';
import { ensureInstalled } from './support/install.js';
import { nodeBinary } from './support/node.js';
import { COMPILED, root } from './support/root.js';
import { run, tail } from './support/run.js';
import { withScratchFolder } from './support/scratch-folder.js';

/**
 * @typedef {import('./support/count-tests.js').Counts} Counts
 * @typedef {{ ok: boolean, output: string, counts?: Counts }} Outcome
 * @typedef {{ paths: readonly string[], isBuilt: boolean, isLong: boolean }} Asked paths of tests; whether dist/ is of these sources; whether as much is tried as there is time for
 * @typedef {{ name: string, what: string, work: (asked: Asked) => Promise<Outcome> }} Step
 */

/** Steps that only read: side by side, as many as there are cores. @type {readonly Step[]} */
const CHECKS = [
  {
    name: 'types',
    what: 'TypeScript, for server, browser and tools',
    work: () => tools(...['tsconfig', 'tsconfig.dashboard', 'tsconfig.tools'].map(typesOf)),
  },
  {
    name: 'lint',
    what: 'Biome: rules, format, order of imports',
    work: () => tools(['@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']),
  },
  {
    name: 'imports',
    what: 'who may import whom',
    work: () =>
      tools([
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        'src',
        '--config',
        '.dependency-cruiser.cjs',
      ]),
  },
  {
    name: 'unused',
    what: 'exports, files and packages that nobody uses, or tests alone',
    work: () =>
      tools(
        ['knip/bin/knip.js', '--no-progress'],
        ['knip/bin/knip.js', '--no-progress', '--production'],
      ),
  },
];

/** Steps one after the other; processes that tests of units start are of what was built. @type {readonly Step[]} */
const TESTS = [
  {
    name: 'build',
    what: 'dist/',
    work: async () => {
      await ensureBuilt({ say: () => undefined });
      return { ok: true, output: '' };
    },
  },
  {
    name: 'unit',
    what: 'both engines',
    work: (asked) => vitest('unit*', asked),
  },
  {
    name: 'e2e',
    what: 'the built product in Chromium',
    work: (asked) => vitest('e2e', asked),
  },
];

const ALL = [...CHECKS, ...TESTS].map(({ name }) => name);
/** What a long run does. */
const LONG = ['build', 'unit'];

// `npm test`: everything that has to hold, with one line per step and the counts at the end.
// `npm test -- --only unit,e2e PATH...` is for work in progress; `npm run -s test:long` tries more of what tests draw or repeat.
await script(async () => {
  const { only, paths, isLong } = readArguments();
  await ensureInstalled({ say: console.log });
  /** @type {Row[]} */
  const rows = [];
  const started = Date.now();
  await sideBySide(
    CHECKS.filter(({ name }) => only.includes(name)),
    (step) => perform(step, { paths: [], isBuilt: false, isLong }, rows),
  );
  let isBuilt = false;
  for (const step of TESTS.filter(({ name }) => only.includes(name))) {
    if (step.name === 'e2e' && !isBuilt) break; // else the browser would look at an older build
    const { outcome } = await perform(step, { paths, isBuilt, isLong }, rows);
    isBuilt ||= step.name === 'build' && outcome.ok;
  }
  return report(rows, Date.now() - started);
});

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, long: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { long: isLong } = values;
  const only = values.only?.split(',') ?? (isLong ? LONG : ALL);
  const unknown = only.find((name) => !ALL.includes(name));
  if (unknown !== undefined) {
    throw new Failure(`There is no step "${unknown}": name some of ${ALL.join(',')}.`, {
      exitCode: 64,
    });
  }
  // The browser looks at what was built: an older build would pass, or fail, in the place of these sources.
  const steps = only.includes('e2e') ? [...only, 'build'] : only;
  return {
    only: steps,
    paths: isLong && positionals.length === 0 ? sizedTests() : positionals,
    isLong,
  };
}

/** Tests that try more where there is time: those that ask test/support/sized.ts. @returns {string[]} */
function sizedTests() {
  return ['src', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('support/sized.ts'));
}

/** @typedef {{ step: Step, outcome: Outcome, ms: number }} Row */

/** @param {Step} step @param {Asked} asked @param {Row[]} rows @returns {Promise<Row>} */
async function perform(step, asked, rows) {
  const started = Date.now();
  const outcome = await step.work(asked).catch(failed);
  const ms = Date.now() - started;
  const row = { step, outcome, ms };
  rows.push(row);
  if (!outcome.ok && outcome.output !== '') console.log(outcome.output);
  console.log(`${outcome.ok ? 'passed' : 'FAILED'}  ${step.name}: ${step.what} (${seconds(ms)})`);
  return row;
}

/** @param {unknown} error @returns {Outcome} */
function failed(error) {
  if (!(error instanceof Failure)) throw error;
  return { ok: false, output: `${error.output}\n${error.message}`.trim() };
}

/** @param {readonly Step[]} steps @param {(step: Step) => Promise<unknown>} work */
async function sideBySide(steps, work) {
  const waiting = [...steps];
  const hands = Array.from({ length: Math.min(availableParallelism(), 4) }, async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await work(step);
  });
  await Promise.all(hands);
}

/** Checks again what has changed since the last time, and what that touches. @param {string} project */
function typesOf(project) {
  const known = join(root, 'node_modules', '.cache', 'types', `${project}.tsbuildinfo`);
  return [
    'typescript/bin/tsc',
    ...['-p', `${project}.json`],
    ...['--incremental', '--tsBuildInfoFile', known],
  ];
}

/** Runs all at once; fails with the output of those that failed. @param {string[][]} commands @returns {Promise<Outcome>} */
async function tools(...commands) {
  const results = await Promise.all(
    commands.map(([file = '', ...args]) =>
      run(nodeBinary(), [join(root, 'node_modules', file), ...args]),
    ),
  );
  const failures = results.filter(({ code }) => code !== 0);
  return {
    ok: failures.length === 0,
    output: failures.map(({ output }) => tail(output, 200)).join('\n'),
  };
}

/** @param {string} project @param {Asked} asked @returns {Promise<Outcome>} */
function vitest(project, asked) {
  return withScratchFolder((folder) => vitestIn(folder, project, asked));
}

/** @param {string} folder @param {string} project @param {Asked} asked @returns {Promise<Outcome>} */
async function vitestIn(folder, project, { paths, isBuilt, isLong }) {
  const file = join(folder, 'counts.json');
  const env = {
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    COGNIFORCE_TEST_COUNTS: file,
    ...(isBuilt ? { COGNIFORCE_TEST_BUILT: '1' } : {}),
    ...(isLong ? { COGNIFORCE_TEST_LONG: '1' } : {}),
    // What Windows calls TEMP.
    ...{ TMPDIR: folder, TEMP: folder },
    // Each SQLite file that a test opens has a thread of its own, which compiles the same few modules.
    NODE_COMPILE_CACHE: COMPILED,
  };
  const { code } = await run(
    nodeBinary(),
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...['--project', project],
      '--reporter=default',
      `--reporter=${join(root, 'scripts', 'support', 'count-tests.js')}`,
      ...paths,
    ],
    { env, echo: true },
  );
  const counts = takeCounts(file, code);
  const silent = counts.skipped.filter(({ reason }) => reason === null);
  const output = silent.map(({ name }) => `skipped without a reason: ${name}`).join('\n');
  return { ok: code === 0 && silent.length === 0, output, counts };
}

/** A run that ends without its counts has failed once. @param {string} file @param {number} code @returns {Counts} */
function takeCounts(file, code) {
  try {
    const counts = /** @type {Counts} */ (JSON.parse(readFileSync(file, 'utf8')));
    rmSync(file);
    const unnoticed = code !== 0 && counts.failed === 0 ? 1 : 0;
    return { ...counts, failed: counts.failed + unnoticed };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** Prints what was skipped, the table and the closing line. @param {Row[]} rows @param {number} ms @returns {number} */
function report(rows, ms) {
  const counted = rows.flatMap(({ outcome }) => outcome.counts ?? []);
  const skipped = counted.flatMap((counts) => counts.skipped);
  for (const reason of new Set(skipped.map((test) => test.reason))) {
    const tests = skipped.filter((test) => test.reason === reason);
    console.log(`\nskipped (${tests.length}), ${reason ?? 'no reason given'}:`);
    for (const { name } of tests) console.log(`  ${name.replace(` (${reason})`, '')}`);
  }
  console.log('');
  for (const { step, outcome, ms: took } of rows) {
    const state = outcome.ok ? 'passed' : 'FAILED';
    console.log(
      `${step.name.padEnd(9)}${state.padEnd(8)}${seconds(took).padStart(8)}  ${step.what}`,
    );
  }
  console.log(`${'all'.padEnd(17)}${seconds(ms).padStart(8)}`);
  if (counted.length > 0) {
    const sum = (/** @type {'passed' | 'failed'} */ key) =>
      counted.reduce((total, counts) => total + counts[key], 0);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`);
  }
  return rows.every(({ outcome }) => outcome.ok) ? 0 : 1;
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** All tests but those of the built product. */
const UNIT = '{src,test,bench,training,scripts}/**/*.test.ts';
/** Who puts something else in the place of a module has a process alone: others would be given it, too. */
const APART = globSync(UNIT, { cwd: import.meta.dirname }).filter((file) =>
  /\bvi\.(?:do)?[mM]ock\(/.test(readFileSync(new URL(file, import.meta.url), 'utf8')),
);

/** `npm run -s test:long`: the same tests try more. */
const isLong = process.env.COGNIFORCE_TEST_LONG === '1';

/**
 * Groups of tests: `unit` and `unit apart` need no build; `e2e` drives the built product in a real browser.
 *
 * Files of `unit` run one after another in the same processes: to load our modules anew for each took almost half of the
 * time. So nothing that a test leaves in a module may matter to another; `npx vitest run --isolate PATH` tells whether it does.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // A first PostgreSQL or a first browser on a busy machine of two cores takes its time.
    testTimeout: isLong ? 600_000 : 120_000,
    hookTimeout: isLong ? 600_000 : 180_000,
    sequence: { shuffle: { files: true, tests: true } },
    pool: 'forks',
    // A quarter of the time tests wait: for a server, a browser, a timer. The server of the tests has 200 connections.
    maxWorkers: Math.min(availableParallelism() + 1, 8),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [UNIT],
          exclude: ['test/e2e/**', ...APART],
          globalSetup: ['test/support/global-setup.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit apart', include: APART },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts', 'test/e2e/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 10_000, interval: 100 } },
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';

const { COGNIFORCE_TEST_BUILT } = process.env;

/**
 * What a test starts as `cogniforce` in a process of its own. `npm test` has built these very sources before, which takes a
 * process half of what it takes to start from them; a part of the tests that runs alone starts from the sources.
 */
export const COMMAND_FILE: string = fileURLToPath(
  new URL(
    COGNIFORCE_TEST_BUILT === '1' ? '../../dist/cli/main.js' : '../../src/cli/main.ts',
    import.meta.url,
  ),
);

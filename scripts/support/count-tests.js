import { writeFileSync } from 'node:fs';

/**
 * A Vitest reporter: writes how many tests passed, failed and were skipped, and why, as JSON to the
 * file that COGNIFORCE_TEST_COUNTS names. The reason is the note of `skip(note)`, or "(needs ...)" in a
 * title.
 *
 * @typedef {{ name: string, reason: string | null }} Skipped
 * @typedef {{ passed: number, failed: number, skipped: Skipped[] }} Counts
 */
export default class CountTests {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors thrown outside of any test; each counts as a failure
   */
  onTestRunEnd(modules, unhandledErrors) {
    /** @type {Counts} */
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      counts.failed += errorsOutsideTests(module);
      for (const test of module.children.allTests()) count(counts, module, test);
    }
    const file = process.env.COGNIFORCE_TEST_COUNTS;
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}

/**
 * A file that cannot be read or a hook that fails leaves its tests unrun, which is no skipping.
 *
 * @param {import('vitest/node').TestModule} module
 */
function errorsOutsideTests(module) {
  let errors = module.errors().length;
  for (const suite of module.children.allSuites()) errors += suite.errors().length;
  return errors;
}

/**
 * @param {Counts} counts
 * @param {import('vitest/node').TestModule} module
 * @param {import('vitest/node').TestCase} test
 */
function count(counts, module, test) {
  const result = test.result();
  if (result.state === 'passed') counts.passed += 1;
  else if (result.state === 'skipped') {
    if (isUnderBrokenHook(test)) return;
    counts.skipped.push({
      name: `${module.relativeModuleId}: ${test.fullName}`,
      reason: result.note ?? /\((needs [^)]*)\)/.exec(test.fullName)?.[1] ?? null,
    });
  } else counts.failed += 1;
}

/** Counted once as a failure already. @param {import('vitest/node').TestCase} test */
function isUnderBrokenHook(test) {
  for (let parent = test.parent; parent.type === 'suite'; parent = parent.parent) {
    if (parent.errors().length > 0) return true;
  }
  return false;
}

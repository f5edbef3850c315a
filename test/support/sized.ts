const isLong = process.env.COGNIFORCE_TEST_LONG === '1';

/**
 * How much a test tries: so much that `npm test` finds what is broken, or as much as `npm run -s test:long` has time for.
 * What is tried is the same: nothing is held by the long run alone.
 */
export function sized(usual: number, long: number): number {
  return isLong ? long : usual;
}

/** For the environment of a process that is given no other: where this one finds what was compiled before, if anywhere. */
export const COMPILED: Readonly<Record<string, string>> = compiled();

function compiled() {
  const { NODE_COMPILE_CACHE } = process.env;
  return NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
}

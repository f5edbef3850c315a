/**
 * Something a person can act on: printed as it is, without a stack.
 *
 * The message is one sentence; `output` is the tail of what the failed program said.
 */
export class Failure extends Error {
  /** @param {string} message @param {{ output?: string, exitCode?: number }} [more] */
  constructor(message, { output = '', exitCode = 1 } = {}) {
    super(message);
    this.output = output;
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's body and turns what it throws into the exit code and a few lines on stderr.
 *
 * @param {() => Promise<number | undefined>} body gives the exit code, undefined for 0
 */
export async function script(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.output !== '') console.error(error.output);
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

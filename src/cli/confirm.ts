import { createInterface } from 'node:readline/promises';
import type { Confirm } from '../data/index.ts';

interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * How a person at the terminal is asked for a yes; null: nobody is there, for that needs a terminal to read from and one to write to.
 *
 * Ctrl-C ends the question with the reason of `signal`; the end of the input means no.
 */
export function confirmAt({ input, output }: Terminal, signal: AbortSignal): Confirm | null {
  if (input.isTTY !== true || output.isTTY !== true) return null;
  return async (question) => {
    // Not as a terminal's own editor, which would keep Ctrl-C to itself.
    const lines = createInterface({ input, output, terminal: false });
    const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    try {
      const answer = lines.question(`${question} [y/N] `, { signal });
      return /^\s*y(?:es)?\s*$/i.test(await Promise.race([answer, closed]));
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      lines.close();
    }
  };
}

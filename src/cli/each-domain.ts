import { CogniforceError, ERRORS } from '../kernel/errors.ts';
import { type CommandContext, OK } from './command.ts';
import { errorObject } from './error-object.ts';

/**
 * Does the work with one domain after another, and gives the exit code: 0, or that of the first that failed.
 *
 * Where several are meant, the failure of one is told with its name, and is nothing to the others: no team waits for
 * another one's database. Where one is meant, its failure is the command's own.
 */
export async function eachDomain<T extends { readonly name: string }>(
  { out, signal }: CommandContext,
  domains: readonly T[],
  json: unknown,
  work: (domain: T) => Promise<void>,
): Promise<number> {
  let exitCode: number = OK;
  for (const domain of domains) {
    try {
      await work(domain);
    } catch (error) {
      if (domains.length === 1 || signal.aborted || !(error instanceof CogniforceError))
        throw error;
      const { code, message, hint } = error;
      if (json) out.json({ domain: domain.name, status: 'failed', error: errorObject(error) });
      out.note(`${domain.name}: ${message} ${hint}`);
      exitCode ||= ERRORS[code].exit;
    }
  }
  return exitCode;
}

import type { RunFailure } from '../jobs/index.ts';
import type { CogniforceError } from '../kernel/errors.ts';

/** Details that a script can act on. */
const TOLD = ['database', 'revision', 'direction', 'table', 'column', 'constraint', 'losses'];

/** A failure as `--json` gives it: what, what to do, and of its details the names. */
export function errorObject({
  code,
  message,
  hint,
  details = {},
}: Omit<RunFailure, 'values'> & Partial<Pick<CogniforceError, 'details'>>): object {
  const told = Object.entries(details).filter(([name]) => TOLD.includes(name));
  return { code, message, hint, ...Object.fromEntries(told) };
}

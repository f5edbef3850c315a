import type { Clock } from '../../kernel/clock.ts';
import { asKnown, type CogniforceError, type ErrorCode } from '../../kernel/errors.ts';
import { within } from '../../kernel/in-time.ts';
import type { CommandContext } from '../command.ts';

/** What one look found. */
export interface Finding {
  /** `disk`, or `cogniforce.schema` of one database. */
  readonly name: string;
  /** `warn`: it works, and somebody should know. `skipped`: there was nothing to look at. */
  readonly state: 'ok' | 'warn' | 'fail' | 'skipped';
  /** One sentence. */
  readonly says: string;
  /** What to do; null: nothing. */
  readonly remedy: string | null;
  /** What kind of failure it is, see docs/errors.md; null unless it fails. */
  readonly code: ErrorCode | null;
}

/** What looks are given beside the settings. */
export type Surroundings = Pick<CommandContext, 'env' | 'cwd' | 'signal'> & {
  readonly clock: Clock;
};

export function ok(name: string, says: string): Finding {
  return { name, state: 'ok', says, remedy: null, code: null };
}

export function skipped(name: string, says: string): Finding {
  return { name, state: 'skipped', says, remedy: null, code: null };
}

export function warn(name: string, says: string, remedy: string): Finding {
  return { name, state: 'warn', says, remedy, code: null };
}

export function fail(name: string, error: CogniforceError, remedy: string = error.hint): Finding {
  return { name, state: 'fail', says: error.message, remedy, code: error.code };
}

/** Longer than any look should take; each database gives up by itself before that. */
const LOOK_MS = 12_000;

/** What a look finds; one that takes too long, or breaks, is a finding as well. */
export async function inTimeOf(
  name: string,
  look: () => Promise<Finding | readonly Finding[]>,
  ms = LOOK_MS,
): Promise<readonly Finding[]> {
  const found = Promise.resolve()
    .then(look)
    .then((each): readonly Finding[] => [each].flat());
  try {
    return await within(found, ms, async () => {
      const says = `Not known: this look took longer than ${ms / 1000} seconds.`;
      return [warn(name, says, 'Run it again when less is going on.')];
    });
  } catch (error) {
    return [fail(name, asKnown(error, 'This look failed, which is a fault of Cogniforce itself.'))];
  }
}

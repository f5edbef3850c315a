import { ERRORS } from '../kernel/errors.ts';
import type { RunFailure } from './run-failure.ts';
import type { Counts } from './stage.ts';

/** What a run says that has read all but what the source itself did not give; null where it gave all. */
export function unreadFailure({
  unreadable,
  faults,
}: Pick<Counts, 'unreadable' | 'faults'>): RunFailure | null {
  const ids = unreadable.get('source_failed') ?? [];
  const [fault] = faults;
  if (ids.length === 0 && fault === undefined) return null;
  const lacksRatings = faults.some(({ ratings }) => ratings);
  const message = [fault?.error.message, lostText(ids, lacksRatings)].filter(Boolean).join(' ');
  return {
    code: 'SOURCE_INCOMPLETE',
    message,
    hint: fault?.error.hint ?? ERRORS.SOURCE_INCOMPLETE.hint,
  };
}

/** Ids in one sentence. */
const NAMED = 3;

function lostText(ids: readonly string[], lacksRatings: boolean): string {
  const ratings = lacksRatings ? ' Some ratings are missing; they come with a later run.' : '';
  return `${lostChats(ids)}${ratings}`;
}

function lostChats(ids: readonly string[]): string {
  if (ids.length === 0) return 'All conversations that are listed could be read.';
  const named = ids.slice(0, NAMED).join(', ');
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
  const which = ids.length === 1 ? 'One conversation' : `${ids.length} conversations`;
  return `${which} could not be read: ${named}${more}. All others were.`;
}

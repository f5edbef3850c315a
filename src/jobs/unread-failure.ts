import { ERRORS } from '../kernel/errors.ts';
import { valuesOf } from '../kernel/failure-values.ts';
import type { RunFailure } from './run-failure.ts';
import type { Counts, UnreadableCount } from './stage.ts';

/** What a run says that has read all but what the source itself did not give; null where it gave all. */
export function unreadFailure({
  unreadable,
  faults,
}: Pick<Counts, 'unreadable' | 'faults'>): RunFailure | null {
  const lost = unreadable.get('source_failed') ?? { conversations: 0, ids: [] };
  const [fault] = faults;
  if (lost.conversations === 0 && fault === undefined) return null;
  const lacksRatings = faults.some(({ ratings }) => ratings);
  const message = [fault?.error.message, lostText(lost, lacksRatings)].filter(Boolean).join(' ');
  return {
    code: 'SOURCE_INCOMPLETE',
    values: { ...(fault && valuesOf(fault.error)), conversations: lost.conversations },
    message,
    hint: fault?.error.hint ?? ERRORS.SOURCE_INCOMPLETE.hint,
  };
}

/** Ids in one sentence. */
const NAMED = 3;

function lostText(lost: UnreadableCount, lacksRatings: boolean): string {
  const ratings = lacksRatings ? ' Some ratings are missing; they come with a later run.' : '';
  return `${lostChats(lost)}${ratings}`;
}

function lostChats({ conversations, ids }: UnreadableCount): string {
  if (conversations === 0) return 'All conversations that are listed could be read.';
  const named = ids.slice(0, NAMED).join(', ');
  const more = conversations > NAMED ? ` and ${conversations - NAMED} more` : '';
  const which = conversations === 1 ? 'One conversation' : `${conversations} conversations`;
  return `${which} could not be read: ${named}${more}. All others were.`;
}

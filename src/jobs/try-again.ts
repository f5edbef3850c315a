import type { Facts, UnreadConversation } from '../domains/cogniforce/index.ts';
import { instant } from '../kernel/days.ts';
import { isTryDue, nextTryMs } from '../kernel/retry-rule.ts';
import { isStandIn } from '../kernel/storable-id.ts';

/** The source counts in seconds: what was looked at so soon after its last change may have changed again unseen. */
export const SAME_MOMENT_MS = 60_000;

/** The fault is the source's, and may be over by the next run, whatever became of the conversation. */
const SOURCE_FAILED = 'source_failed';

/** A conversation of the source as it is now, and who reads it. */
export interface Now {
  /** Epoch seconds. */
  readonly updatedAt: number;
  readonly processingVersion: string;
  readonly nowMs: number;
}

/**
 * Whether a run reads a conversation again that could not be read before: since it may be another one by now, since a fault of
 * the source may be over, or since its next try has come.
 */
export function isTriedAgain(failed: UnreadConversation, now: Now): boolean {
  if (failed.reason === SOURCE_FAILED || isOther(failed, now)) return true;
  const { seenAt, nextTryAt } = failed;
  const nextMs = nextTryAt === null ? null : Date.parse(nextTryAt);
  return isTryDue({ triedMs: Date.parse(seenAt), nextMs }, now.nowMs);
}

/** Whether it may be another one than was tried, or is read in another way. */
function isOther(failed: UnreadConversation, { updatedAt, processingVersion }: Omit<Now, 'nowMs'>) {
  const { sourceUpdatedAt, seenAt } = failed;
  if (failed.processingVersion !== processingVersion || sourceUpdatedAt !== updatedAt) return true;
  return updatedAt * 1000 >= Date.parse(seenAt) - SAME_MOMENT_MS;
}

type Failed = Facts<'unreadable_conversation'>;

/** What is noted of a try in vain: how often it was, and when the next one is. */
export function noted(
  failed: Failed & { readonly processingVersion: string },
  before: UnreadConversation | undefined,
): Failed {
  const now = { updatedAt: failed.sourceUpdatedAt, processingVersion: failed.processingVersion };
  const isSource = failed.reason === SOURCE_FAILED;
  const goesOn =
    before !== undefined && !isOther(before, now) && (before.reason === SOURCE_FAILED) === isSource;
  const tries = goesOn ? before.tries + 1 : 1;
  // By every run, as long as that goes on: none begins for it.
  const next =
    isSource || isStandIn(failed.conversationId)
      ? null
      : nextTryMs(tries, Date.parse(failed.seenAt));
  return { ...failed, tries, nextTryAt: next === null ? null : instant(next) };
}

/** When a conversation that failed is tried again. */
export type Retry = 'every_run' | 'at_next_try' | 'when_it_changes';

/** What is noted says that. */
export function retryOf({
  conversationId,
  reason,
  nextTryAt,
}: Pick<UnreadConversation, 'conversationId' | 'reason' | 'nextTryAt'>): Retry {
  if (reason === SOURCE_FAILED || isStandIn(conversationId)) return 'every_run';
  return nextTryAt === null ? 'when_it_changes' : 'at_next_try';
}

import type { Failure, FailuresReply } from '../api/contracts/failures.ts';
import type {
  CogniforceRepositories,
  EstimatorKey,
  UnestimatedConversation,
  UnreadConversation,
} from '../domains/cogniforce/index.ts';
import { retryOf } from '../jobs/index.ts';
import { instant } from '../kernel/days.ts';
import { nextTryMs } from '../kernel/retry-rule.ts';

/** Conversations that are listed of each kind. */
const LISTED = 500;

/**
 * Conversations that a run could not do, by reason, and those that were tried last. Input: whose estimates are asked for;
 * null: no model's.
 */
export async function failuresOf(
  { facts, failures }: Pick<CogniforceRepositories, 'facts' | 'failures'>,
  key: EstimatorKey | null,
): Promise<FailuresReply> {
  const [unread, unreadReasons, unestimated, unestimatedReasons] = await Promise.all([
    failures.unread(LISTED),
    facts.unreadable(),
    key === null ? [] : failures.unestimated(key, LISTED),
    key === null ? [] : failures.unestimatedCounts(key),
  ]);
  const reasons: FailuresReply['reasons'] = [
    ...unreadReasons.map(({ reason, conversations }) => ({
      ...{ kind: 'unreadable' as const, reason, conversations },
    })),
    ...unestimatedReasons.map((count) => ({ kind: 'unestimated' as const, ...count })),
  ];
  const listed = [...unread.map(unreadView), ...unestimated.map(unestimatedView)];
  const all = reasons.reduce((sum, { conversations }) => sum + conversations, 0);
  return { reasons, failures: listed, leftOff: Math.max(0, all - listed.length) };
}

function unreadView(failed: UnreadConversation): Failure {
  const { conversationId, reason, tries, nextTryAt, seenAt: lastTriedAt } = failed;
  const retry = retryOf(failed);
  return { conversationId, kind: 'unreadable', reason, tries, retry, nextTryAt, lastTriedAt };
}

function unestimatedView(failed: UnestimatedConversation): Failure {
  const { conversationId, reason, tries, triedAt: lastTriedAt, isSettled } = failed;
  const next = isSettled ? null : nextTryMs(tries, Date.parse(lastTriedAt));
  return {
    ...{ conversationId, kind: 'unestimated', reason, tries, lastTriedAt },
    retry: next === null ? 'when_it_changes' : 'at_next_try',
    nextTryAt: next === null ? null : instant(next),
  };
}

import type { Failure, FailuresReply } from '../api/contracts/failures.ts';
import type {
  CogniforceRepositories,
  EstimatorKey,
  UnestimatedConversation,
  UnreadConversation,
} from '../domains/cogniforce/index.ts';
import { retryOf } from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { nextTryMs } from '../kernel/retry-rule.ts';

/** Conversations that are listed of each kind. */
const LISTED = 500;

/** The same for the API and the terminal, and what an administrator does about them. */
export function appFailures({
  repositories,
  key,
  clock,
}: {
  readonly repositories: Pick<CogniforceRepositories, 'facts' | 'failures'>;
  readonly key: EstimatorKey | null;
  readonly clock: Clock;
}) {
  return {
    list: (from: Pick<CogniforceRepositories, 'facts' | 'failures'> = repositories) =>
      failuresOf(from, key),

    /**
     * Has the next run read this conversation again, or every unreadable one (null): whoever has repaired a row of the source
     * knows what its time of change does not say. How many these are.
     */
    tryNow: (conversationId: string | null): Promise<number> =>
      repositories.failures.tryNow(conversationId, instant(clock.now())),
  };
}

/**
 * Conversations that a run could not do, by reason, and those that were tried last. Input: whose estimates are asked for;
 * null: no model's.
 */
async function failuresOf(
  { facts, failures }: Pick<CogniforceRepositories, 'facts' | 'failures'>,
  key: EstimatorKey | null,
): Promise<FailuresReply & { readonly leftOff: number }> {
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

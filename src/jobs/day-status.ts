import type { DayConversation, StatusDay } from '../domains/cogniforce/index.ts';
import type { Day } from '../kernel/days.ts';
import { LEFT_OUT_REASONS } from '../kernel/left-out.ts';

/** How a conversation is in the figures of its day. */
export type Kind = 'counted' | 'zero' | 'unestimated' | 'learning' | 'copy';

/** A conversation, as far as that is decided by it. */
type Booked = Pick<DayConversation, 'status' | 'statusReason' | 'p50' | 'outcome' | 'goneOn'>;

/** Whether a person asked for it: not the server for itself, and not an automation. */
export function isOfAPerson({ statusReason }: Pick<Booked, 'statusReason'>): boolean {
  return statusReason !== 'internal' && statusReason !== 'automation';
}

/** Reasons for which what a person asked for is left out by its kind. */
const NO_WORK: ReadonlySet<string> = new Set(LEFT_OUT_REASONS);

/** How a conversation is in the figures of its day; `learning` is what is no work by its kind, `copy` whatever else is left out. */
export function kindOf(conversation: Booked): Kind {
  const { status, statusReason, p50, outcome } = conversation;
  if (status === 'excluded') return NO_WORK.has(statusReason ?? '') ? 'learning' : 'copy';
  if (status === 'unestimated' || p50 === null) return 'unestimated';
  return p50 === 0 || outcome === 'no' ? 'zero' : 'counted';
}

/** Why it is in the figures, or is not: the reason of one that is left out, and what an estimate of zero stands for. */
export function reasonOf(conversation: Booked): string {
  const kind = kindOf(conversation);
  if (kind === 'counted') return 'counted';
  if (kind === 'zero') return conversation.outcome === 'no' ? 'failed' : 'small_talk';
  return conversation.statusReason ?? 'unknown';
}

/** A person's day by status and reason; what is gone from the source stands under `gone` besides. */
export function statusesOf(day: Day, conversations: readonly Booked[]): StatusDay[] {
  const told = conversations.flatMap((each) => {
    const status = kindOf(each) === 'unestimated' ? 'unestimated' : each.status;
    const reason = reasonOf(each);
    const gone = each.goneOn === null ? [] : [{ status: 'gone', reason }];
    return [{ status, reason }, ...gone];
  });
  const groups = Map.groupBy(told, ({ status, reason }) => `${status} ${reason}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) =>
      same.slice(0, 1).map(({ status, reason }) => ({
        ...{ day, status, reason },
        conversationCount: same.length,
      })),
    );
}

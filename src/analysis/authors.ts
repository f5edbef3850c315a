import type { Conversation, Message } from '../kernel/conversation.ts';

/** Raw id of whose message it is: who wrote it, or whom it answers; the owner where the source does not say. */
export type AuthorOf = (message: Pick<Message, 'authorId'>) => string;

/** Tells whose the messages of a conversation are. */
export function authorsOf({ userId }: Pick<Conversation, 'userId'>): AuthorOf {
  return ({ authorId }) => authorId ?? userId;
}

/**
 * Raw id of whose conversation it is: the owner if one of its tasks is theirs, else whose the first task is; without any, the
 * owner if they wrote in it, else who wrote first, else the owner.
 */
export function personOf(
  { userId }: Pick<Conversation, 'userId'>,
  own: readonly Message[],
  tasks: readonly { readonly authorId: string }[],
  authorOf: AuthorOf,
): string {
  const [task] = tasks;
  if (tasks.some(({ authorId }) => authorId === userId)) return userId;
  if (task !== undefined) return task.authorId;
  const said = own.filter(({ role }) => role === 'user');
  if (said.some((message) => authorOf(message) === userId)) return userId;
  const first = said.reduce<Message | undefined>(
    (earliest, each) => (earliest === undefined || each.sentAt < earliest.sentAt ? each : earliest),
    undefined,
  );
  return first === undefined ? userId : authorOf(first);
}

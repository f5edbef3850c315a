import type { Failure } from '../../api/contracts/failures.ts';
import { type Action, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

export const run: Action = async (context, { json }) => {
  return withApp(context, 'inspect', async (app) => {
    const { reasons, failures: listed, leftOff } = await app.failures();
    if (json) {
      context.out.json({ reasons, failures: listed, leftOff });
      return OK;
    }
    if (reasons.length === 0) {
      context.out.line('No conversation has failed.');
      return OK;
    }
    context.out.table(
      reasons.map(({ kind, reason, conversations }) => ({
        ...{ kind, reason, conversations: String(conversations) },
      })),
    );
    context.out.line('');
    context.out.table(listed.map(rowOf));
    if (leftOff > 0) context.out.note(`${leftOff} more are not listed.`);
    return OK;
  });
};

const RETRY: Readonly<Record<Failure['retry'], string>> = {
  every_run: 'with every run',
  at_next_try: '',
  when_it_changes: 'when it changes',
};

function rowOf({ conversationId, reason, tries, retry, nextTryAt, lastTriedAt }: Failure) {
  const next = nextTryAt === null ? RETRY[retry] : timeOf(nextTryAt);
  return {
    ...{ conversation: conversationId, reason, tries: String(tries) },
    ...{ 'last try': timeOf(lastTriedAt), 'next try': next },
  };
}

function timeOf(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

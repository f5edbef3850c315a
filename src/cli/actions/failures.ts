import type { Failure } from '../../api/contracts/failures.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { conversationsText } from '../progress-words.ts';
import { withApp } from '../with-app.ts';
import { withFigures } from '../with-figures.ts';

/** Prints what could not be read or estimated, and why; or has it tried again. */
export const run: Action = async (context, { json, retry: asked }) => {
  if (asked !== undefined) {
    return retry(context, typeof asked === 'string' ? asked : null, json === true);
  }
  return withApp(context, 'inspect', async (app) => {
    const { reasons, failures: listed, leftOff } = await app.failures.list();
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

async function retry(context: CommandContext, chat: string | null, json: boolean): Promise<number> {
  return withFigures(context, async (app) => {
    const retried = await app.failures.tryNow(chat);
    if (retried === 0 && chat !== null) {
      throw new CogniforceError('USAGE', `No unreadable conversation has the id "${chat}".`, {
        remedy: 'See: cogniforce failures',
      });
    }
    if (json) context.out.json({ retried });
    else if (retried === 0) context.out.line('No conversation is unreadable.');
    else {
      context.out.line(
        `The next run reads ${conversationsText(retried)} again. Now: cogniforce process`,
      );
    }
    return OK;
  });
}

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

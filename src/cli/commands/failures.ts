import type { Failure } from '../../api/contracts/failures.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Shows which conversations a run could not do, and when each is tried again. */
export const failures: Command = {
  name: 'failures',
  summary: 'List conversations that could not be read or estimated, with the reasons',
  help: `How many by reason, then those that were tried last: id, reason, tries, next try. No text of a conversation is shown.

A conversation that failed is tried again after 5 minutes, then once a day (3 times), then when it changes in Open WebUI.
One that Open WebUI's database did not give (source_failed) is tried by every run. A new version of Cogniforce, and
settings that change how conversations are read, try all of them again. What each reason means: docs/openwebui.md
(unreadable), docs/method.md (unestimated). Times are in UTC.

Examples:
  cogniforce failures
  cogniforce failures --json | jq -r '.failures[] | select(.reason == "broken_tree") | .conversationId'`,
  options: JSON_OPTION,

  async run(context, { json }) {
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
  },
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

import type { Failure } from '../../api/contracts/failures.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Command, type CommandContext, JSON_OPTION, OK } from '../command.ts';
import { conversationsText } from '../progress-words.ts';
import { withApp } from '../with-app.ts';
import { withFigures } from '../with-figures.ts';

/** Shows which conversations a run could not do, and when each is tried again; has them read again by the next run. */
export const failures: Command = {
  name: 'failures',
  summary: 'List conversations that could not be read or estimated, with the reasons',
  help: `How many by reason, then those that were tried last: id, reason, tries, next try. No text of a conversation is shown.

A conversation that failed is tried again after 5 minutes, then once a day (3 times), then when it changes in Open WebUI.
One that Open WebUI's database did not give (source_failed) is tried by every run. A new version of Cogniforce, and
settings that change how conversations are read, try all of them again. What each reason means: docs/openwebui.md
(unreadable), docs/method.md (unestimated). Times are in UTC.

Whoever repairs a chat in Open WebUI's database, and leaves its time of change as it was, says so with --retry: the next run
then reads it again. A process that serves begins that run within two minutes, cogniforce process at once. Tasks that a model
could not estimate are asked about again by: cogniforce backfill

Examples:
  cogniforce failures
  cogniforce failures --retry
  cogniforce failures --retry 3f2f0d1e-6c1b-4e57-9c0a-0d8f0f6f2a11
  cogniforce failures --json | jq -r '.failures[] | select(.reason == "broken_tree") | .conversationId'`,
  options: {
    ...JSON_OPTION,
    '--retry [chat]': 'have this conversation, or every unreadable one, read again by the next run',
  },

  async run(context, { json, retry: asked }) {
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
  },
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

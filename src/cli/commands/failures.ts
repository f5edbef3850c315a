import { type Command, JSON_OPTION } from '../command.ts';

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
  action: () => import('../actions/failures.ts'),
};

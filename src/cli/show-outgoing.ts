import type { App } from '../app/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type OutgoingRequest, requestOf } from '../llm/index.ts';
import { type CommandContext, OK } from './command.ts';

/**
 * Prints what would be sent for one conversation, byte for byte: the messages of every request, nothing else on stdout.
 *
 * Errors: USAGE where there is no such conversation.
 */
export async function showOutgoing(
  { out }: CommandContext,
  app: App,
  chat: string,
  json: boolean,
): Promise<number> {
  const outgoing = await app.outgoing(chat);
  if (outgoing === null) {
    throw new CogniforceError('USAGE', `There is no readable conversation with the id "${chat}".`);
  }
  const { server } = app.config.llm;
  const tasks = outgoing.tasks.map(({ ordinal, questions }) => ({
    task: ordinal,
    requests: questions?.map((question) => requestOf(question, server)) ?? null,
  }));
  if (json) {
    out.json({ chat, leftOut: outgoing.leftOut, host: new URL(server.baseUrl).host, tasks });
    return OK;
  }
  if (tasks.length === 0) {
    out.note(`Nothing would be sent: ${outgoing.leftOut ?? 'nothing but pleasantries'}.`);
  }
  for (const each of tasks) printTask(out, each);
  return OK;
}

/** Labels go to stderr, so that stdout holds what is sent and not a byte more. */
function printTask(
  out: CommandContext['out'],
  { task, requests }: { readonly task: number; readonly requests: OutgoingRequest[] | null },
): void {
  if (requests === null) {
    out.note(`Task ${task}: nothing would be sent, since redacting it failed.`);
    return;
  }
  for (const [at, { messages }] of requests.entries()) {
    for (const { role, content } of messages) {
      out.note(`Task ${task}, request ${at + 1} of ${requests.length}, ${role}:`);
      out.line(content);
    }
  }
}

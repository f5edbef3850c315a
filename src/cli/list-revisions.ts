import type { AppDomain } from '../app/domains.ts';
import { type CommandContext, OK } from './command.ts';
import { chosen } from './domains.ts';
import { revisionLine, type ShownRevision, shownRevisions } from './revisions.ts';
import { withApp } from './with-app.ts';

type Select = (all: readonly ShownRevision[]) => readonly ShownRevision[];

/** Prints some revisions of the domains that the words name: a line each below its domain, or a JSON object each. */
export function listRevisions(
  context: CommandContext,
  words: readonly string[],
  json: boolean,
  select: Select,
): Promise<number> {
  const print = json ? printObjects : printLines;
  return withApp(context, 'maintain', async (app) => {
    for (const domain of chosen(app, words, 0).domains) {
      print(context, domain, select(await shownRevisions(domain)));
    }
    return OK;
  });
}

function printObjects(
  { out }: CommandContext,
  _: AppDomain,
  shown: readonly ShownRevision[],
): void {
  for (const each of shown) out.json(each);
}

function printLines(
  { out }: CommandContext,
  { name }: AppDomain,
  shown: readonly ShownRevision[],
): void {
  out.line(shown.length === 0 ? `${name}: none` : name);
  for (const each of shown) out.line(`  ${revisionLine(each)}`);
}

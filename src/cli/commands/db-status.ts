import { ERRORS } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import {
  chosen,
  type DomainRevision,
  exitCodeOf,
  problemsOf,
  states,
  stateWord,
} from '../domains.ts';
import type { Output } from '../output.ts';
import { withApp } from '../with-app.ts';

/** Exits 0 when every managed domain is at its newest revision as it is today, else 65, so that a deployment can wait for it. */
export const dbStatus: Command = {
  name: 'db status',
  summary: 'Show which revisions each database has and which it lacks; change nothing',
  help: `Exits 0 when every database is at its newest revision, and 65 when one is behind or ahead, when an upgrade would refuse
it, or when a revision was edited after it had been applied. Of another program's database it says whether that can be
read: 65 when it cannot, 77 when this role may not; a revision that is unknown to this version is no failure, nor are
several, nor is what this role may not read beside what is needed.`,
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,

  async run(context, { json }, ...words) {
    return withApp(context, 'maintain', async (app) => {
      const found = await states(chosen(app, words, 0).domains);
      if (json) for (const state of found) context.out.json(state);
      else print(context.out, found);
      return exitCodeOf(found) || exitCodeOfStates(found);
    });
  },
};

function exitCodeOfStates(found: readonly DomainRevision[]): number {
  if (found.some(({ edited }) => edited.length > 0)) return ERRORS.REVISION_EDITED.exit;
  return found.some(({ pending }) => pending.length > 0) ? ERRORS.SCHEMA_BEHIND.exit : OK;
}

function print(out: Output, found: readonly DomainRevision[]): void {
  out.table(found.map(rowOf));
  for (const problem of problemsOf(found)) out.line(problem);
}

function rowOf(found: DomainRevision) {
  const { domain, database, schema, applied, pending, unknown } = found;
  // What one that is ahead has of it nobody knows here.
  const lacking = unknown.length > 0 ? '-' : pending.join(', ') || '-';
  return {
    domain,
    database,
    revision: applied.join(', ') || '-',
    pending: schema === 'external' ? 'Open WebUI’s own affair' : lacking,
    state: stateText(found),
  };
}

function stateText(found: DomainRevision): string {
  const { domain, schema, pending, unknown, edited, error, remark, inPart } = found;
  if (error !== null) return stateWord(found);
  if (schema === 'external') {
    const how = inPart ? `can be read in part: cogniforce db check ${domain}` : 'can be read';
    return remark === null ? how : `${how}; ${remark}`;
  }
  if (unknown.length > 0) return `ahead: ${ERRORS.SCHEMA_UNKNOWN.hint}`;
  if (edited.length > 0) {
    return `edited since it was applied: ${edited.join(', ')}. ${ERRORS.REVISION_EDITED.hint}`;
  }
  return pending.length > 0 ? 'behind' : 'up to date';
}

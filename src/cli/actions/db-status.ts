import { ERRORS } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';
import {
  chosen,
  type DomainRevision,
  exitCodeOf,
  problemsOf,
  states,
  stateWord,
} from '../domains.ts';
import type { Output } from '../output.ts';
import { withDomains } from '../with-domains.ts';

/** Prints what each database has and lacks; 0 where none is behind, so that a deployment can wait. */
export const run: Action = async (context, { json }, ...words) => {
  return withDomains(context, async (app) => {
    const found = await states(chosen(app, words, 0).domains);
    if (json) for (const state of found) context.out.json(state);
    else print(context.out, found);
    return exitCodeOf(found) || exitCodeOfStates(found);
  });
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

import type { Action } from '../command.ts';
import { chosen, type DomainRevision, exitCodeOf, problemsOf, states } from '../domains.ts';
import { withDomains } from '../with-domains.ts';

/** Prints the revision of each database. */
export const run: Action = async (context, { json }, ...words) => {
  return withDomains(context, async (app) => {
    const found = await states(chosen(app, words, 0).domains);
    for (const { domain: name, applied, release, error } of json ? found : []) {
      context.out.json({ domain: name, applied, release, error });
    }
    for (const state of json ? [] : found) context.out.line(currentText(state));
    return exitCodeOf(found);
  });
};

function currentText(found: DomainRevision): string {
  const { domain, applied } = found;
  const [problem] = problemsOf([found]);
  if (problem !== undefined) return problem;
  if (applied.length === 0) return `${domain}: no revision`;
  return `${domain}: ${applied.join(', ')}${remarkOf(found)}`;
}

function remarkOf({ schema, pending, release, remark }: DomainRevision): string {
  if (release !== null) return ` (Open WebUI ${release})`;
  if (schema === 'external') return remark === null ? '' : ` (${remark})`;
  return pending.length === 0 ? ' (head)' : '';
}

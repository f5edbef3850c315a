import type { AppDomain } from '../../app/domains.ts';
import { describeAddress, isMissing } from '../../data/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { Action } from '../command.ts';
import { chosen, exitCodeOf, hintFor } from '../domains.ts';
import { foreignStanding } from '../external.ts';
import { withDomains } from '../with-domains.ts';

/** Prints whether each database answers, and how soon; 0 where all do. */
export const run: Action = async (context, { json }, ...words) => {
  return withDomains(context, async (app) => {
    const answers = [];
    for (const domain of chosen(app, words, 0).domains) answers.push(await ask(domain));
    for (const answer of answers) {
      if (json) context.out.json(answer);
      else context.out.line(`${answer.domain}: ${answerText(answer)}`);
    }
    return exitCodeOf(answers);
  });
};

type Answer = Awaited<ReturnType<typeof ask>>;

async function ask(domain: AppDomain) {
  const { handle } = domain;
  const started = performance.now();
  const error = await handle.ping().then(
    () => null,
    (caught: unknown) => whyMissing(domain, caught),
  );
  if (error !== null && !(error instanceof CogniforceError)) throw error;
  return {
    domain: handle.name,
    database: describeAddress(handle.address),
    ms: Math.round(performance.now() - started),
    indirect: error === null && (await handle.isIndirect().catch(() => false)),
    code: error?.code ?? null,
    error: error?.message ?? null,
    hint: error === null ? null : hintFor(domain, error),
  };
}

/** A schema that is not there, or not for this role, says less than where the tables are, or what grants them. */
async function whyMissing(domain: AppDomain, caught: unknown): Promise<unknown> {
  if (!isMissing(caught) || domain.ownership === 'managed') return caught;
  return foreignStanding(domain).then(
    ({ fault }) => fault ?? caught,
    (again: unknown) => again,
  );
}

/** A failure begins with the database itself. */
function answerText({ database, ms, indirect, error, hint }: Answer): string {
  if (error !== null) return `${error} ${hint}`;
  return `${database} answers in ${ms} ms${indirect ? ', through a pooler or a port forward' : ''}`;
}

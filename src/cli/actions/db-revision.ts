import type { AppDomain } from '../../app/domains.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { type Chosen, chosen, writable } from '../domains.ts';
import { messageOf, noteDrift, tellWritten } from '../new-revision.ts';
import { withApp } from '../with-app.ts';

interface Options {
  readonly message?: string;
  readonly autogenerate?: true;
  readonly head?: string;
  readonly revId?: string;
  readonly json?: true;
}

/** Writes a new revision; prints the path of its file, and what it cannot know. */
export const run: Action = async (context, given, ...words) => {
  const options = given as Options;
  return withApp(context, 'maintain', async (app) => {
    for (const domain of domainsFor(chosen(app, words, 0), options)) {
      await revise(context, domain, options);
    }
    return OK;
  });
};

function domainsFor(which: Chosen, options: Options): readonly AppDomain[] {
  const domains = writable(which);
  const isForOne = options.autogenerate !== true || options.head !== undefined || options.revId;
  if (isForOne && domains.length > 1) {
    const names = domains.map(({ name }) => name).join(', ');
    throw usage(`Say which domain the revision is for: ${names}.`);
  }
  return domains;
}

async function revise(context: CommandContext, domain: AppDomain, options: Options): Promise<void> {
  const { autogenerate, head, revId, json } = options;
  const { confirm } = context;
  const written = await domain.handle.migrations.revise({
    message: messageOf(options.message),
    autogenerate: autogenerate === true,
    ...(head === undefined ? {} : { head }),
    ...(revId === undefined ? {} : { id: revId }),
    ...(confirm ? { confirm: (question: string) => confirm(`${domain.name}: ${question}`) } : {}),
  });
  if (written !== null) tellWritten(context, domain.name, written, json === true);
  else if (json) context.out.json({ domain: domain.name, revision: null, file: null });
  else context.out.line(`${domain.name}: history and models agree, nothing was written`);
  if (autogenerate) await noteDrift(context, domain);
}

function usage(message: string): CogniforceError {
  return new CogniforceError('USAGE', message);
}

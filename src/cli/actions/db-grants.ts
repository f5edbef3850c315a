import type { AppDomain } from '../../app/domains.ts';
import { type EngineName, type FoundColumns, grantsOf, madeTables } from '../../data/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';
import { chosen } from '../domains.ts';
import { engineNamedIn } from '../engine-option.ts';
import { lookForTables } from '../external.ts';
import { withApp } from '../with-app.ts';

/** Prints the statements that give a role what Cogniforce needs, and nothing more. */
export const run: Action = async (context, options, ...words) => {
  const { rolePrefix, json } = options;
  const given = {
    engine: engineNamedIn(options),
    ...(rolePrefix === undefined ? {} : { prefix: String(rolePrefix) }),
  };
  return withApp(context, 'maintain', async (app) => {
    const { domains, named } = chosen(app, words, 0);
    const [domain] = domains;
    if (!named || domain === undefined) {
      throw new CogniforceError('USAGE', 'Roles are made for one domain: name it.');
    }
    const lines = await linesFor(domain, given);
    if (json) context.out.json({ domain: domain.name, ownership: domain.ownership, lines });
    else for (const line of lines) context.out.line(line);
    return OK;
  });
};

async function linesFor(
  domain: AppDomain,
  given: { readonly engine: EngineName | undefined; readonly prefix?: string },
) {
  const { definition, ownership, handle } = domain;
  const found = given.engine === undefined ? await look(domain) : UNKNOWN;
  const lines = grantsOf(definition, {
    ...given,
    ownership,
    address: handle.address,
    live: found.live,
  });
  return [...found.notes, ...lines];
}

interface Look {
  /** Undefined where the database does not answer: then all that is known is printed. */
  readonly live: FoundColumns | undefined;
  /** Comments to be read before it is run. */
  readonly notes: readonly string[];
}

const UNKNOWN: Look = { live: undefined, notes: [] };

async function look(domain: AppDomain): Promise<Look> {
  try {
    return domain.ownership === 'managed'
      ? { live: await madeTables(domain.handle), notes: [] }
      : await lookAtTheirs(domain);
  } catch (error) {
    if (error instanceof CogniforceError && error.code !== 'SCHEMA_FOREIGN') return UNKNOWN;
    throw error;
  }
}

/** Errors: SCHEMA_FOREIGN where the tables are in several schemas, none of which was named. */
async function lookAtTheirs(domain: AppDomain): Promise<Look> {
  const { found, elsewhere } = await lookForTables(domain);
  if (elsewhere === null) return { live: found, notes: [] };
  const { schemas, error } = elsewhere;
  if (schemas.size > 1) throw error;
  return { live: found, notes: [`-- ${error.message} ${error.hint}`] };
}

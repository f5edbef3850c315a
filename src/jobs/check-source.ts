import {
  type AnyHandle,
  describeAddress,
  findElsewhere,
  missingOrThrow,
  type RepositoriesOf,
} from '../data/index.ts';
import { openwebui, type Release, refused } from '../domains/openwebui/index.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** The source, as far as it is looked at here. */
export interface Source extends Pick<AnyHandle, 'address' | 'db' | 'ping'> {
  readonly repositories: Pick<RepositoriesOf<typeof openwebui>, 'release' | 'chats'>;
}

/**
 * Makes sure that a run could read the source: that it is Open WebUI's, and that this user may read the conversations.
 *
 * Errors: SCHEMA_FOREIGN, also where the tables are in another schema; SCHEMA_UNKNOWN where a release has changed what the
 * reader cannot do without; DATABASE_REFUSED with what this role may not read; other DATABASE_*.
 */
export async function checkSource(source: Source): Promise<Release> {
  const { address, repositories } = source;
  // A schema that is not there, or not for this role, looks like no database: what is in it, or elsewhere, says more.
  const gone = await source.ping().then(() => null, missingOrThrow);
  const release = await repositories.release.current();
  const { missing, closed } = release;
  const database = describeAddress(address);
  if (missing.length > 0) {
    const elsewhere = await findElsewhere(openwebui, source, schemaRemedy);
    throw elsewhere?.error ?? gone ?? unfit(database, release);
  }
  if (closed.length > 0) throw refused(closed, database);
  // The statements of a run, for a conversation that nobody has: a role without the right to them says so now.
  await repositories.chats.fetch(['']);
  return release;
}

/** What makes statements go to a schema: Open WebUI's own variable. */
export const schemaRemedy = (schema: string) => `Set DATABASE_SCHEMA=${schema}`;

function unfit(database: string, { missing, mixed, revision }: Release) {
  const lacks = missing.join(', no ');
  const cannot = mixed
    ? `its version table holds several revisions (${revision}), which no release has`
    : `this version cannot read revision ${revision ?? 'unknown'}`;
  return missing.some((each) => each.startsWith('table '))
    ? new CogniforceError(
        'SCHEMA_FOREIGN',
        `${database} is not Open WebUI’s database: it has no ${lacks}.`,
        { database, missing },
      )
    : new CogniforceError(
        'SCHEMA_UNKNOWN',
        `${database} looks like Open WebUI’s and has no ${lacks}: ${cannot}.`,
        { database, missing, revision },
      );
}

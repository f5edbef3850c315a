/**
 * A process that reads the library's books and says how that went, in one line of JSON. It closes nothing: it must end
 * by itself.
 *
 * Input  as its one argument, JSON: `address`, and `schema` for how the domain is opened.
 */
import { type DatabaseAddress, defineDomain, openDomain } from '../../../src/data/index.ts';
import { CogniforceError } from '../../../src/kernel/errors.ts';
import { library } from './library.ts';

const { address, schema } = JSON.parse(process.argv[2] ?? '') as {
  address: DatabaseAddress;
  schema: 'managed' | 'external';
};
const { books } = openDomain(
  defineDomain({
    ...library,
    schema,
    repositories: (db, tools) => library.repositories(db as never, tools),
  }),
  address,
).repositories;
const answer = await books().then(
  (rows) => ({ rows: rows.length }),
  (error) => (error instanceof CogniforceError ? { code: error.code } : { code: String(error) }),
);
process.stdout.write(JSON.stringify(answer));

import { variablesOf } from '../../config/database-settings.ts';
import { VARIABLES } from '../../config/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { namesOf } from './templates.ts';

/** Short enough for the id of a revision, which begins with it. */
const LONGEST = 20;
const SHAPE = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;

/** Words of `cogniforce db` and `backup`, of JavaScript's own objects, and names that no folder may have everywhere. */
const RESERVED_NAMES =
  words(`all base head heads verify domain domains index tables models constructor node_modules
  con prn aux nul`);

/** Names that a domain has in code: JavaScript's, and those that its files and their tests use themselves. */
const RESERVED_IN_CODE =
  words(`await arguments break case catch class const continue debugger default delete do else enum
  eval export extends false finally for function globalThis if implements import in instanceof interface let new null
  package private protected public return static super switch this throw true try typeof undefined var void while with
  yield defineDomain describe eachDialect expect first handle instant it note notes openDomain second table text use uuid`);

/** Databases and files that a domain of this name would be looked for in, where its variable is not set. */
const OTHERS_DATABASES = words('postgres template0 template1 webui');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/**
 * Makes sure that a domain may have this name; gives the variables that it will read.
 *
 * Errors: USAGE in one sentence that says what is wrong with it.
 */
export function checkName(name: string, taken: readonly string[]): readonly string[] {
  const refuse = (reason: string) =>
    new CogniforceError('USAGE', `A domain cannot be called "${name}": ${reason}.`, { name });
  if (!SHAPE.test(name)) {
    throw refuse('expected small letters and digits, with - or _ between words, such as my-shop');
  }
  if (name.length > LONGEST) throw refuse(`expected at most ${LONGEST} characters`);
  if (taken.includes(name)) throw refuse('there is one of that name');
  const { variable: inCode } = namesOf(name);
  if (RESERVED_NAMES.has(name) || RESERVED_IN_CODE.has(inCode)) {
    throw refuse('the word means something else already');
  }
  if (OTHERS_DATABASES.has(name)) throw refuse('a database of that name is another one’s already');
  const variables = variablesOf({ name, schema: 'managed' });
  const others = new Set([
    ...VARIABLES,
    ...taken.flatMap((each) => variablesOf({ name: each, schema: 'managed' })),
  ]);
  const [collision] = variables.filter((variable) => others.has(variable));
  if (collision !== undefined) throw refuse(`its variable ${collision} is another one’s already`);
  const twin = taken.find((each) => namesOf(each).variable === inCode);
  if (twin !== undefined) throw refuse(`in code it would be ${inCode}, as ${twin} is`);
  return variables;
}

import { VARIABLES } from '../../config.ts';
import { variablesOf } from '../../config-databases.ts';
import { CogniforceError } from '../../kernel/errors.ts';

/** Short enough for the id of a revision, which begins with it. */
const LONGEST = 20;
const SHAPE = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;

/** Words that mean something to `cogniforce db`, in the files of a domain, or to JavaScript. */
const RESERVED: ReadonlySet<string> = new Set(
  `all base head heads domain domains index note notes table tables model models text uuid instant describe expect it
  await break case catch class const continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

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
  if (RESERVED.has(name)) throw refuse('the word means something else already');
  const variables = variablesOf({ name, schema: 'managed' });
  const others = new Set([
    ...VARIABLES,
    ...taken.flatMap((each) => variablesOf({ name: each, schema: 'managed' })),
  ]);
  const [collision] = variables.filter((variable) => others.has(variable));
  if (collision !== undefined) throw refuse(`its variable ${collision} is another one’s already`);
  return variables;
}

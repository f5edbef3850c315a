import { fileURLToPath } from 'node:url';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { type AddedDomain, addDomain } from '../scaffold/add-domain.ts';

/** Makes the files of one domain more, in a checkout of the sources. */
export const domainAdd: Command = {
  name: 'domain add',
  summary: 'Add a domain with a database of its own to the sources',
  help: `Writes connection, an example of a table with its repository, a first revision, settings and tests.
Nothing in the folders of other domains changes. It is watched and shown as the others are from the next start on.

Example:
  npm run -s cogniforce -- domain add my-shop`,
  arguments: [['<name>', 'small letters and digits, with - or _ between words']],
  options: JSON_OPTION,

  async run({ out }, { json }, name = '') {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const added = await addDomain(root, name);
    if (json) out.json(added);
    else for (const line of linesOf(added)) out.line(line);
    return OK;
  },
};

function linesOf({ domain, variable, written, changed }: AddedDomain): string[] {
  return [
    ...written.map((file) => `new      ${file}`),
    ...changed.map((file) => `changed  ${file}`),
    '',
    `Set ${variable}, or leave it to be derived; then: cogniforce db upgrade ${domain}`,
    'npm test checks it with everything else.',
  ];
}

import { fileURLToPath } from 'node:url';
import { type Action, OK } from '../command.ts';
import { type AddedDomain, addDomain } from '../scaffold/add-domain.ts';

/** Writes the sources of a new domain; prints the files. */
export const run: Action = async ({ out }, { json }, name = '') => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const added = await addDomain(root, name);
  if (json) out.json(added);
  else for (const line of linesOf(added)) out.line(line);
  return OK;
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

import { type Command, JSON_OPTION } from '../command.ts';

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
  action: () => import('../actions/domain-add.ts'),
};

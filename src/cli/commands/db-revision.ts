import { type Command, JSON_OPTION } from '../command.ts';

/** Writes a revision file into the sources of a domain; needs no database. */
export const dbRevision: Command = {
  name: 'db revision',
  summary: 'Write a new revision: empty, or what makes the history fit the models',
  help: `Only in a clone: npm run -s cogniforce -- db revision cogniforce -m "add pages" --autogenerate
Read what was generated: what nobody can know stands in the file as a question. At a terminal you are asked whether
something only has another name. Where history and models agree, nothing is written.`,
  arguments: [
    ['[domain...]', 'one of them, or all; without: all that are ours (with --autogenerate)'],
  ],
  options: {
    '-m, --message <text>': 'what the revision is for',
    '--autogenerate': 'compare the history with the models and write what is between them',
    '--head <revision>': 'the head that it follows, where there are several',
    '--rev-id <id>': 'its id, instead of one that is made of the message',
    ...JSON_OPTION,
  },
  action: () => import('../actions/db-revision.ts'),
};

import { type Command, JSON_OPTION } from '../command.ts';

/** Writes a revision that follows several heads, so that there is one again. */
export const dbMerge: Command = {
  name: 'db merge',
  summary: 'Write a revision that joins several heads and does nothing else',
  help: 'Only in a clone: npm run -s cogniforce -- db merge cogniforce -m "join the branches"',
  arguments: [
    ['[domain-or-revision...]', 'the domain, then the heads to join; without: all heads'],
  ],
  options: {
    '-m, --message <text>': 'what is joined',
    '--rev-id <id>': 'its id, instead of one that is made of the message',
    ...JSON_OPTION,
  },
  action: () => import('../actions/db-merge.ts'),
};

import { type Command, JSON_OPTION } from '../command.ts';

/** Which runs there were, and what one does now. */
export const runs: Command = {
  name: 'runs',
  summary: 'Show the runs, what the one that goes on does, and why conversations were left out',
  help: `Without an id: the newest runs, newest first. With one, or its first characters: all of it.
--follow shows how far the run is, in whichever process it goes on, until it has ended; Ctrl-C ends the
looking on, not the run.

Examples:
  cogniforce runs
  cogniforce runs 1f2e3d4c
  cogniforce runs --follow
  cogniforce runs --json | jq '.runs[0].conversationsProcessed'`,
  arguments: [['[id]', 'one run; default with --follow: the newest']],
  options: {
    ...JSON_OPTION,
    '--follow': 'look on until the run has ended',
    '--limit <n>': 'how many to show (default: 20)',
  },
  action: () => import('../actions/runs.ts'),
};

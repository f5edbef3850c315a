import { type Command, JSON_OPTION } from '../command.ts';

/** Goes on with a backfill here, where it was left; exits as `backfill` does. */
export const backfillResume: Command = {
  name: 'backfill resume',
  summary:
    'Go on with a paused backfill, or with one whose process has ended, here in the foreground',
  help: `Without an id: the newest that is paused, else the one that goes on. Where another process carries it out already, this
one looks on, and goes on with it when that one ends.

Examples:
  cogniforce backfill resume
  cogniforce backfill resume --budget 10      (of all of it, what it has cost so far included)`,
  arguments: [['[id]', 'id of the backfill, as cogniforce backfill list shows it']],
  options: {
    ...JSON_OPTION,
    '--budget <usd>': 'another budget of all of it, US dollars',
  },
  action: () => import('../actions/backfill-resume.ts'),
};

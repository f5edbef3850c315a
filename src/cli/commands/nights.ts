import { type Command, JSON_OPTION } from '../command.ts';

/** Shows what became of the last scheduled times, and when the next one is. */
export const nights: Command = {
  name: 'nights',
  summary: 'List the last nights: whether each was done, and why not',
  help: `A night is a time of ANALYTICS_PROCESSING_SCHEDULE (00:15) in ANALYTICS_PROCESSING_TIMEZONE. It is done when a run has
completed that began then or later, whoever started it. Until then cogniforce serve tries it again and again: after
30 seconds, then twice as long each time, at most an hour; at once when a database comes back.

  waiting     it is tried again at the time under "next try"
  running     its run goes on
  completed   done
  missed      nothing ran at that time; "run" is the later run that made good for it

Times are in UTC.

Examples:
  cogniforce nights
  cogniforce nights --json | jq '.nights[0]'`,
  options: JSON_OPTION,
  action: () => import('../actions/nights.ts'),
};

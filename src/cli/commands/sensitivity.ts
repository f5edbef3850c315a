import { type Command, JSON_OPTION } from '../command.ts';

/** Shows what the time saved would be if what it rests on were other than it is set. */
export const sensitivity: Command = {
  name: 'sensitivity',
  summary: 'Show what the time saved would be with other assumptions',
  help: `One assumption after the other, all others as they are: the idle gap (ANALYTICS_IDLE_THRESHOLD_MINUTES), the minutes beside
the chat for each question (ANALYTICS_OFF_CHAT_MINUTES), what a task counts by what became of it, the level of the times
without AI, and the share of the time saved that becomes useful work (ANALYTICS_RECAPTURE_SHARE). No conversation is read
again: what it takes is stored by every run. Without days: the last 28.

What is named as name=value is assumed all at once, in a line of its own: idle_gap (5, 10, 20, 30), off_chat (minutes), done,
partly, no, unclear (0 to 1), level (factor), recapture (0 to 1). Days as in the API: range_type, start_date, end_date.

Examples:
  cogniforce sensitivity
  cogniforce sensitivity range_type=last_12_months
  cogniforce sensitivity off_chat=3 idle_gap=5 unclear=0
  cogniforce sensitivity --json | jq -r '.rows[] | [.assumption, .value, .timeSaved] | @tsv'`,
  arguments: [['[parameters...]', 'as in the API: name=value']],
  options: JSON_OPTION,
  action: () => import('../actions/sensitivity.ts'),
};

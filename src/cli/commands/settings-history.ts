import { type Command, JSON_OPTION } from '../command.ts';

/** Shows what was changed on the page or at the terminal, and when. */
export const settingsHistory: Command = {
  name: 'settings history',
  summary: 'List the last 100 changes of settings, costs, invoices and annotations',
  help: `administrator: signed in on the page; operator: at the terminal. Times are in UTC.

Examples:
  cogniforce settings history
  cogniforce settings history --json`,
  options: JSON_OPTION,
  action: () => import('../actions/settings-history.ts'),
};

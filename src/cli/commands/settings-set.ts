import { type Command, JSON_OPTION } from '../command.ts';

/** Changes a setting as the page does; 78 where the environment sets it. */
export const settingsSet: Command = {
  name: 'settings set',
  summary: 'Change a rate, a share or a budget; in force at once, in every process',
  help: `Only what the page can change: cogniforce settings says which under "change it". What the environment sets wins and is
not changed. Without a value the default is in force again. Each change is kept with the value before.

Examples:
  cogniforce settings set ANALYTICS_HOURLY_RATE "60 EUR"
  cogniforce settings set ANALYTICS_HOURLY_RATES '{"Engineering": 75}'
  cogniforce settings set ANALYTICS_RECAPTURE_SHARE`,
  arguments: [
    ['<name>', 'the variable, as cogniforce settings lists it'],
    ['[value]', 'as in the environment; without it: the default again'],
  ],
  options: JSON_OPTION,
  action: () => import('../actions/settings-set.ts'),
};

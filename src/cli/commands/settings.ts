import { type Command, JSON_OPTION } from '../command.ts';

/** Shows every setting, its value and where that comes from; of secrets only whether they are set. */
export const settings: Command = {
  name: 'settings',
  summary:
    'List every setting: its value, and whether the environment, the page or the default says so',
  help: `The environment (or .env) wins over what was changed on the page or with "settings set", and that over the default.
Secrets are listed without their value.

Examples:
  cogniforce settings
  cogniforce settings --json | jq '.settings[] | select(.source == "page")'
  cogniforce settings set ANALYTICS_RECAPTURE_SHARE 0.4
  cogniforce settings history`,
  options: JSON_OPTION,
  action: () => import('../actions/settings.ts'),
};

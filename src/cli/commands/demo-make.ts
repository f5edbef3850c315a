import { type Command, JSON_OPTION } from '../command.ts';

/** Makes the demonstration organisation's Open WebUI database. */
export const demoMake: Command = {
  name: 'demo make',
  summary: 'Make an invented organisation’s Open WebUI database, a year of conversations',
  help: `The same seed and day give the same database. A file that is no demonstration is never overwritten.

Example:
  cogniforce demo make --folder /tmp/demo && DATABASE_URL=sqlite:////tmp/demo/webui.db cogniforce process`,
  options: {
    '--folder <folder>': 'where to (default: data/demo)',
    '--zone <zone>': 'time zone that people work in (default: this machine’s)',
    ...JSON_OPTION,
  },
  action: () => import('../actions/demo-make.ts'),
};

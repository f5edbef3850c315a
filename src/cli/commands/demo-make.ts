import { resolve } from 'node:path';
import { makeDemonstration } from '../../demo/index.ts';
import { dayOf, isZone } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';

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

  async run({ cwd, clock, out, signal }, { folder, zone, json }) {
    const name =
      zone === undefined ? Intl.DateTimeFormat().resolvedOptions().timeZone : String(zone);
    if (!isZone(name)) {
      throw new CogniforceError(
        'USAGE',
        `--zone takes an IANA time zone such as Europe/Berlin, not "${name}".`,
      );
    }
    const made = await makeDemonstration({
      file: resolve(cwd, folder === undefined ? 'data/demo' : String(folder), 'webui.db'),
      today: dayOf(clock.now(), name),
      zone: name,
      signal,
      onProgress: ({ done, total }) => out.progress(`${done} of ${total} conversations`),
    });
    out.done();
    if (json) out.json(made);
    else {
      out.line(
        `${made.conversations} conversations of ${made.people} invented people, up to ${made.lastDay}`,
      );
    }
    return OK;
  },
};

import { resolve } from 'node:path';
import { makeDemonstration } from '../../demo/index.ts';
import { dayOf, isZone } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';

/** Makes the demonstration organisation in a folder; says where it is. */
export const run: Action = async ({ cwd, clock, out, signal }, { folder, zone, json }) => {
  const name = zone === undefined ? Intl.DateTimeFormat().resolvedOptions().timeZone : String(zone);
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
};

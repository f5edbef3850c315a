import { type Command, JSON_OPTION, OK } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Brings managed databases to their newest revision; makes them when they are missing. */
export const dbUpgrade: Command = {
  name: 'db upgrade',
  summary: 'Bring a database to its newest revision; make it when it is missing',
  help: `Several of these at once do no harm: one does the work, the others find it done.
Open WebUI's own database is never upgraded: Open WebUI does that itself.`,
  arguments: [['[domain...]', 'one of them, or all; without: all that are ours']],
  options: JSON_OPTION,

  async run(context, { json }, ...words) {
    return withApp(context, 'process', async (app) => {
      for (const { handle } of writable(chosen(app, words, 0))) {
        const { from, to, applied } = await handle.migrations.upgrade({
          onStep: ({ revision, number, of }) =>
            context.out.progress(`${handle.name}: ${revision} (${number} of ${of})`),
        });
        const did =
          applied.length === 0 ? `up to date at ${to.join(', ')}` : `applied ${applied.join(', ')}`;
        if (json) context.out.json({ domain: handle.name, from, to, applied });
        else context.out.line(`${handle.name}: ${did}`);
      }
      return OK;
    });
  },
};

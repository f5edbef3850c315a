import { describeAddress } from '../../data/index.ts';
import { CogniforceError, ERRORS } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { domainsOf } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Exits 0 when each database answers, else with the code of the first that does not. */
export const dbPing: Command = {
  name: 'db ping',
  summary: 'Ask each database whether it answers',
  arguments: [['[domain]', 'one of them; without: all']],
  options: JSON_OPTION,

  async run(context, { json }, domain) {
    return withApp(context, 'inspect', async (app) => {
      let exit: number = OK;
      for (const { handle } of domainsOf(app, domain)) {
        const started = performance.now();
        const error = await handle.ping().then(
          () => null,
          (caught: unknown) => caught,
        );
        if (error !== null && !(error instanceof CogniforceError)) throw error;
        const ms = Math.round(performance.now() - started);
        const database = describeAddress(handle.address);
        const answer = error === null ? `answers in ${ms} ms` : `${error.message} ${error.hint}`;
        if (json) context.out.json({ domain: handle.name, database, ok: error === null, ms, error: error?.message ?? null });
        else context.out.line(`${handle.name}: ${database} ${answer}`);
        if (error !== null && exit === OK) exit = ERRORS[error.code].exit;
      }
      return exit;
    });
  },
};

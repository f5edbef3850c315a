import type { Run, RunDetail } from '../../api/contracts/runs.ts';
import type { App } from '../../app/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { wait } from '../../kernel/wait.ts';
import { type Action, type CommandContext, INTERRUPTED, OK } from '../command.ts';
import { detailText, followText, runRow } from '../runs-words.ts';
import { withApp } from '../with-app.ts';

/** Prints the newest runs, one of them, or what one does until it ends. */
export const run: Action = async (context, { json, follow, limit }, id) => {
  const most = limit === undefined ? 20 : wholeAbove0(String(limit));
  return withApp(context, 'inspect', async (app) => {
    if (id === undefined && follow !== true) {
      return list(context, await app.runs.list(most), json === true);
    }
    const run = await app.runs.find(await idOf(app, id));
    return follow === true
      ? lookOn(context, app, run, json === true)
      : show(context, run, json === true);
  });
};

function list({ out }: CommandContext, all: readonly Run[], json: boolean): number {
  if (json) out.json({ runs: all });
  else if (all.length === 0) out.line('No run yet. Begin one: cogniforce process');
  else out.table(all.map(runRow));
  return OK;
}

function show({ out }: CommandContext, run: RunDetail, json: boolean): number {
  if (json) out.json(run);
  else out.line(detailText(run));
  return OK;
}

const LOOK_MS = 1_000;

async function lookOn(
  context: CommandContext,
  app: App,
  first: RunDetail,
  json: boolean,
): Promise<number> {
  const { out, signal } = context;
  let run = first;
  while (run.status === 'running') {
    if (json) out.json(run);
    else out.progress(followText(run));
    await wait(LOOK_MS, signal);
    if (signal.aborted) return INTERRUPTED;
    run = await app.runs.find(run.id);
  }
  out.done();
  return show(context, run, json);
}

/** Errors: RUN_UNKNOWN, also where several begin so. */
async function idOf({ runs: all }: App, text: string | undefined): Promise<string> {
  const newest = await all.list(text === undefined ? 1 : 500);
  const found = newest.map(({ id }) => id).filter((id) => id.startsWith(text ?? ''));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  throw new CogniforceError(
    'RUN_UNKNOWN',
    text === undefined
      ? 'There is no run yet.'
      : found.length === 0
        ? `There is no run ${text}.`
        : `${found.length} runs begin with ${text}.`,
  );
}

function wholeAbove0(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 500) return value;
  throw new CogniforceError('USAGE', `--limit takes a whole number from 1 to 500, not "${text}".`);
}

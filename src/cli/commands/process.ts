import { existsSync } from 'node:fs';
import { describeAddress } from '../../data/index.ts';
import type { Counts, RunResult } from '../../jobs/index.ts';
import { CogniforceError, ERRORS } from '../../kernel/errors.ts';
import { type Command, INTERRUPTED, JSON_OPTION, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Exits 0 when the run completed; a single unreadable conversation does not make it fail. */
export const processCommand: Command = {
  name: 'process',
  summary: 'Analyse every conversation that changed since the last run',
  help: `Reads Open WebUI's database (DATABASE_URL), never writes it, and keeps the figures in
COGNIFORCE_DATABASE_URL, which is made and brought up to date when needed.
Running it again does only what changed; it may be stopped at any time.

Examples:
  DATABASE_URL=sqlite:////var/lib/open-webui/webui.db cogniforce process
  cogniforce process --json | jq .conversationsProcessed`,
  options: { ...JSON_OPTION, '--limit <n>': 'analyse at most so many conversations' },

  async run(context, { json, limit }) {
    const { out, signal } = context;
    return withApp(context, 'process', async (app) => {
      refuseNothing(app.config);
      await app.source.ping();
      await app.prepare();
      const maximum = limit === undefined ? undefined : positive(String(limit));
      const { result } = await app.startProcessing({
        requestedBy: 'command',
        signal,
        maximum,
        onProgress: (counts) => out.progress(progressText(counts)),
      });
      const { id: _, error, ...ended } = await result;
      out.done();
      if (json) out.json(error === null ? ended : { ...ended, error });
      else out.line(resultText({ ...ended, error }));
      if (ended.status === 'completed') return OK;
      return ended.status === 'interrupted' ? INTERRUPTED : ERRORS.DATABASE_FAILED.exit;
    });
  },
};

/** Says how far a run is. */
export function progressText({ done, total }: Readonly<Counts>): string {
  if (total === null) return 'Counting conversations';
  if (done >= total) return `${done} of ${total} conversations, adding up the days`;
  return `${done} of ${total} conversations`;
}

/** Says how a run ended. */
export function resultText(run: Omit<RunResult, 'id'>): string {
  const counts = [
    `${run.conversationsProcessed} analysed`,
    `${run.conversationsSkipped} unchanged`,
    `${run.conversationsFailed} unreadable`,
  ].join(', ');
  const reason = run.error === null ? '' : ` ${run.error}`;
  return `Run ${run.status} in ${run.seconds.toFixed(1)} s: ${counts}.${reason}`;
}

function refuseNothing({ demonstration, source }: Parameters<typeof describeNothing>[0]): void {
  if (!demonstration) return;
  if (source.address.engine === 'sqlite' && existsSync(source.address.file)) return;
  throw new CogniforceError('CONFIG_INVALID', describeNothing({ demonstration, source }));
}

function describeNothing({
  source,
}: {
  readonly demonstration: boolean;
  readonly source: { readonly address: Parameters<typeof describeAddress>[0] };
}): string {
  return `There is nothing to analyse: DATABASE_URL is not set, and there is neither data/webui.db nor ${describeAddress(source.address)}.`;
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new CogniforceError('USAGE', `--limit takes a whole number above 0, not "${text}".`);
}

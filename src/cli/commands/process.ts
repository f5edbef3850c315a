import { existsSync } from 'node:fs';
import type { App } from '../../app.ts';
import type { Config } from '../../config.ts';
import { describeAddress, openDomain } from '../../data/index.ts';
import { openwebui, type Release } from '../../domains/openwebui/index.ts';
import { type Counts, checkSource, type RunResult } from '../../jobs/index.ts';
import { CogniforceError, ERRORS } from '../../kernel/errors.ts';
import { type Command, type CommandContext, INTERRUPTED, JSON_OPTION, OK } from '../command.ts';
import type { Output } from '../output.ts';
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
    const maximum = limit === undefined ? undefined : positive(String(limit));
    const work = async (app: App) => {
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
      if (ended.status === 'interrupted') return INTERRUPTED;
      return ERRORS[error?.code ?? 'INTERNAL'].exit;
    };
    return withApp(context, 'process', work, (config) => lookFirst(context, config));
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
  const reason = run.error === null ? '' : ` ${run.error.message} ${run.error.hint}`;
  return `Run ${run.status} in ${run.seconds.toFixed(1)} s: ${counts}.${reason}`;
}

/** A URL with a slip in it leaves nothing behind: neither a key nor an empty database beside what it names. */
async function lookFirst({ out }: CommandContext, config: Config): Promise<void> {
  const { address, pool } = config.source;
  if (config.demonstration && !(address.engine === 'sqlite' && existsSync(address.file))) {
    throw new CogniforceError(
      'CONFIG_INVALID',
      `There is nothing to analyse: DATABASE_URL is not set, and there is neither data/webui.db nor ${describeAddress(address)}.`,
    );
  }
  const source = openDomain(openwebui, address, { pool });
  try {
    await source.ping();
    sayRelease(out, await checkSource(source));
  } finally {
    await source.close();
  }
}

/** Says that a release is newer than this version, or a fork's: it is read by what it has. */
export function sayRelease(out: Output, { known, revision }: Release): void {
  if (known || revision === null) return;
  out.note(
    `Open WebUI’s revision ${revision} is none that this version was tried with: it is read by the tables and columns that it has.`,
  );
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new CogniforceError('USAGE', `--limit takes a whole number above 0, not "${text}".`);
}

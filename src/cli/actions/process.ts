import { existsSync } from 'node:fs';
import type { App, RunRequest } from '../../app/index.ts';
import type { Config } from '../../config/index.ts';
import { describeAddress, openDomain } from '../../data/index.ts';
import { openwebui, type Release } from '../../domains/openwebui/index.ts';
import { checkSource } from '../../jobs/index.ts';
import { CogniforceError, ERRORS } from '../../kernel/errors.ts';
import { ESTIMATOR_NAMES, isEstimator } from '../../kernel/estimators.ts';
import { type Action, type CommandContext, INTERRUPTED, OK } from '../command.ts';
import type { Output } from '../output.ts';
import { progressText, quoteText, resultText } from '../process-words.ts';
import { showOutgoing } from '../show-outgoing.ts';
import { withApp } from '../with-app.ts';

/** Runs the processing once, or says what it would do; 0 only where all of it was done. */
export const run: Action = async (context, given) => {
  const { json, limit, dryRun, showOutgoing: chat } = given;
  const asked = runRequestOf(given);
  const look = (config: Config) => lookFirst(context, config);
  if (typeof chat === 'string') {
    const show = (app: App) => showOutgoing(context, app, chat, json === true);
    return withApp(context, 'inspect', show, look);
  }
  if (dryRun === true) {
    return withApp(context, 'inspect', (app) => quote(context, app, asked, json === true), look);
  }
  const maximum = limit === undefined ? undefined : positive(String(limit));
  const work = (app: App) => carryOut(context, app, { ...asked, maximum }, json === true);
  return withApp(context, 'process', work, look);
};

async function carryOut(
  { out, signal }: CommandContext,
  app: App,
  asked: RunRequest & { readonly maximum: number | undefined },
  json: boolean,
): Promise<number> {
  const { result } = await app.startProcessing({
    requestedBy: 'command',
    ...asked,
    signal,
    onProgress: (counts) => out.progress(progressText(counts, app.clock.now())),
  });
  const { id, error, enrichment, ...ended } = await result;
  out.done();
  const asks = enrichment === null ? {} : { enrichment };
  if (json) out.json({ id, ...ended, ...asks, ...(error === null ? {} : { error }) });
  else out.line(resultText({ ...ended, enrichment, error }));
  if (ended.status === 'interrupted' && error === null) return INTERRUPTED;
  const failure = error ?? enrichment?.stopped ?? null;
  if (ended.status === 'completed' && failure === null) return OK;
  return ERRORS[failure?.code ?? 'INTERNAL'].exit;
}

async function quote(
  { out, signal }: CommandContext,
  app: App,
  { perRunUsd }: RunRequest,
  json: boolean,
): Promise<number> {
  const quoted = await app.quote(signal);
  const { server } = app.config.llm;
  const limits = { perRunUsd: perRunUsd ?? server.perRunUsd, perDayUsd: server.perDayUsd };
  if (json) out.json({ ...quoted, ...limits });
  else out.line(quoteText(quoted, limits));
  return OK;
}

/** What `--estimator` and `--budget` say. */
export function runRequestOf({ estimator, budget }: Readonly<Record<string, unknown>>): RunRequest {
  if (estimator !== undefined && !isEstimator(estimator)) {
    const message = `--estimator takes ${ESTIMATOR_NAMES.join(' or ')}, not "${String(estimator)}".`;
    throw new CogniforceError('USAGE', message);
  }
  const text = budget === undefined ? null : String(budget).trim();
  const perRunUsd = text === null ? undefined : Number(text);
  if (text === '' || (perRunUsd !== undefined && !(perRunUsd >= 0 && perRunUsd < Infinity))) {
    const message = `--budget takes US dollars such as 2.50, not "${String(budget)}".`;
    throw new CogniforceError('USAGE', message);
  }
  return { estimator, perRunUsd };
}

/** A URL with a slip in it leaves nothing behind: neither a key nor an empty database beside what it names. */
export async function lookFirst({ out }: CommandContext, config: Config): Promise<void> {
  const { address, pool } = config.source;
  if (config.demonstration && !(address.engine === 'sqlite' && existsSync(address.file))) {
    throw new CogniforceError(
      'CONFIG_INVALID',
      `There is nothing to analyse: DATABASE_URL is not set, and there is neither data/webui.db nor ${describeAddress(address)}.`,
    );
  }
  const source = openDomain(openwebui, address, { pool });
  try {
    sayRelease(out, await checkSource(source));
  } finally {
    await source.close();
  }
}

/** Says that a release is newer than this version, or a fork's: it is read by what it has. */
export function sayRelease(out: Output, { known, mixed, revision }: Release): void {
  if (known || revision === null) return;
  if (mixed) {
    out.note(
      `Open WebUI’s version table holds several revisions (${revision}), which no release has: a fork, or two databases mixed by a restore. It is read by the tables and columns that it has.`,
    );
    return;
  }
  out.note(
    `Open WebUI’s revision ${revision} is none that this version was tried with: it is read by the tables and columns that it has.`,
  );
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new CogniforceError('USAGE', `--limit takes a whole number above 0, not "${text}".`);
}

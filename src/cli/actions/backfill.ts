import type { BackfillRequest } from '../../api/parts.ts';
import type { App } from '../../app/index.ts';
import type { Config } from '../../config/index.ts';
import { DAY_WANTED, isDay } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { carryOut } from '../backfill-foreground.ts';
import { backfillQuoteText } from '../backfill-words.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { withApp } from '../with-app.ts';
import { lookFirst, runRequestOf } from './process.ts';

/** Analyses days once more, or says beforehand what that would take; 0 only where all of it is done. */
export const run: Action = async (context, given) => {
  const request = requestOf(given);
  const { json, dryRun, yes } = given;
  const look = (config: Config) => lookFirst(context, config);
  if (dryRun === true) {
    return withApp(context, 'inspect', (app) => quote(context, app, request, json), look);
  }
  const work = async (app: App) => {
    if (yes !== true && !(await isWanted(context, app, request))) return OK;
    const { id } = await app.backfills.begin(request, 'command');
    return carryOut(context, app, id, json === true);
  };
  return withApp(context, 'process', work, look);
};

async function quote(
  { out, signal }: CommandContext,
  app: App,
  request: BackfillRequest,
  json: unknown,
): Promise<number> {
  const quoted = await app.backfills.quote(request, signal);
  if (json) out.json(quoted);
  else out.line(`${backfillQuoteText(quoted)}\nNothing was sent, and nothing was written.`);
  return OK;
}

async function isWanted(
  { out, signal, confirm = null }: CommandContext,
  app: App,
  request: BackfillRequest,
): Promise<boolean> {
  if (confirm === null) {
    throw new CogniforceError('USAGE', 'Nobody is there to be asked whether to begin.', {
      remedy: 'Say --yes to begin, or --dry-run to see what it would take.',
    });
  }
  out.note(backfillQuoteText(await app.backfills.quote(request, signal)));
  const isYes = await confirm('Begin?');
  if (!isYes) out.note('Nothing was begun.');
  return isYes;
}

function requestOf(given: Readonly<Record<string, unknown>>): BackfillRequest {
  const { estimator, perRunUsd } = runRequestOf(given);
  const [from, to] = [dayIn(given, 'from'), dayIn(given, 'to')];
  if (from > to) {
    throw new CogniforceError('USAGE', `--from ${from} is after --to ${to}.`, {
      remedy: 'Name the first day with --from and the last with --to.',
    });
  }
  return { from, to, estimator, budgetUsd: perRunUsd, again: given.again === true };
}

function dayIn(given: Readonly<Record<string, unknown>>, option: 'from' | 'to'): string {
  const text = given[option];
  if (typeof text === 'string' && isDay(text)) return text;
  const message =
    text === undefined
      ? `--${option} is missing: the ${option === 'from' ? 'first' : 'last'} day, such as 2026-03-02.`
      : `--${option} takes ${DAY_WANTED}, not "${String(text)}".`;
  throw new CogniforceError('USAGE', message, { remedy: 'Run: cogniforce backfill --help' });
}

import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type App, buildApp } from '../../app/index.ts';
import { openSpans } from '../../app/open-spans.ts';
import { readSecrets, type Secrets } from '../../app/secrets.ts';
import { type Config, readConfig } from '../../config/index.ts';
import { makeDemonstration } from '../../demo/index.ts';
import { bytesText } from '../../kernel/bytes.ts';
import { dayOf } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { systemFailure } from '../../kernel/system-failure.ts';
import { carryOnBackfills } from '../backfill-background.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { progressText, resultText } from '../process-words.ts';
import { describe, sayAddress, sayRights, stateTeller } from '../serve-words.ts';
import { loggerOf } from '../with-app.ts';
import { sayRelease } from './process.ts';

/** Serves the page and the API until it is told to stop. */
export const run: Action = async (context, { host, port }) => {
  const env = {
    ...context.env,
    ...(host === undefined ? {} : { HOST: String(host) }),
    ...(port === undefined ? {} : { PORT: String(port) }),
  };
  const config = readConfig({ env, cwd: context.cwd, purpose: 'serve' });
  describe(context, config);
  if (config.demonstration) await ensureDemonstration(context, config);
  const secrets = await readSecrets(config);
  const logger = loggerOf(config, context.out);
  const spans = await openSpans(config, logger);
  const app = buildApp({
    ...{ config, logger, spans, salt: secrets.salt, clock: context.clock },
    onDomainChange: stateTeller(context),
    onMade: (sentence) => context.out.note(sentence),
  });
  try {
    await serveUntilStopped(context, app, secrets);
  } finally {
    await app.close();
    await spans?.close();
  }
  return OK;
};

/** How long the page waits for the databases before it can be opened without them. */
const PATIENCE_MS = 3_000;

async function serveUntilStopped(
  context: CommandContext,
  app: App,
  secrets: Secrets,
): Promise<void> {
  const { signal } = context;
  const started = app.domains.map(async (domain) => {
    await domain.monitor.start();
    await sayRights(context, domain);
  });
  // One that hangs is waited for elsewhere: the others can be used already.
  await Promise.race([Promise.all(started), sleep(PATIENCE_MS, undefined, { ref: false })]);
  const server = await app.server(secrets);
  await listen(server, app.config);
  sayAddress(context, app.config, secrets);
  const read = app.readAhead();
  const runs = app.config.processing.enabled ? runsWhenDue(context, app) : undefined;
  const backfills = carryOnBackfills(context, app);
  const kept = backupsWhenDue(context, app);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  context.out.note('Stopping.');
  await server.close();
  await Promise.all([read, runs, backfills, kept]);
}

async function listen(server: FastifyInstance, { server: { host, port } }: Config): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code } = systemFailure(error);
    if (code === 'EADDRINUSE') {
      throw new CogniforceError(
        'CONFIG_INVALID',
        `Port ${port} on ${host} is in use; set PORT to another one.`,
        { host, port },
        { cause: error },
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new CogniforceError(
        'CONFIG_INVALID',
        `HOST ${host} with PORT ${port} cannot be listened on; set another HOST or PORT.`,
        { host, port },
        { cause: error },
      );
    }
    throw error;
  }
}

/** Has every run done that is due: at start, when a database has come back, at night, and what is to be tried again. */
function runsWhenDue({ out, signal }: CommandContext, app: App): Promise<void> {
  let said = '';
  const loop = app.nights.loop({
    signal,
    onProgress: (counts) => out.progress(progressText(counts, app.clock.now())),
    onStart: () => {
      const release = app.sourceRelease();
      const isTheirs = app.config.source.ownership === 'external';
      if (release !== null && isTheirs) sayRelease(out, release);
    },
    onEnd: (result) => {
      said = '';
      out.note(resultText(result));
    },
    onNoRun: ({ message, hint }) => {
      const text = `No run: ${message} ${hint}`;
      // It is tried again and again, and is said once.
      if (text !== said) out.note(text);
      said = text;
    },
  });
  return loop.until(signal);
}

/** Has every backup made that is due, and says each that was, and once why one was not. */
function backupsWhenDue({ out, signal }: CommandContext, app: App): Promise<void> {
  let said = '';
  return app.backups.until({
    signal,
    onKept({ domain, file, rows, bytes, removed }) {
      said = '';
      const old = removed === 0 ? '' : `, ${removed} older removed`;
      out.note(`Backup of ${domain}: ${file}, ${rows} rows, ${bytesText(bytes)}, read back${old}`);
    },
    onFailed({ message, hint }) {
      const text = `No backup: ${message} ${hint}`;
      // It is tried again and again, and is said once.
      if (text !== said) out.note(text);
      said = text;
    },
  });
}

async function ensureDemonstration(
  { out, clock, signal }: CommandContext,
  config: Config,
): Promise<void> {
  const { address } = config.source;
  if (address.engine !== 'sqlite' || existsSync(address.file)) return;
  const today = dayOf(clock.now(), config.analysis.zone);
  const made = await makeDemonstration({
    file: address.file,
    today,
    zone: config.analysis.zone,
    signal,
    onProgress: ({ done, total }) =>
      out.progress(`Making the demonstration: ${done} of ${total} conversations`),
  });
  out.done();
  out.line(
    `  Made        a demonstration of ${made.conversations} conversations of ${made.people} invented people, up to ${made.lastDay}`,
  );
}

import pino, { type Logger } from 'pino';
import { type App, buildApp } from '../app/index.ts';
import { openSpans } from '../app/open-spans.ts';
import { readSalt } from '../app/secrets.ts';
import type { Config, Purpose } from '../config/index.ts';
import type { CommandContext } from './command.ts';
import { settingsOf } from './settings.ts';

/**
 * Does something with the application and closes it, whatever happens. `before` may still refuse: no key has been made yet.
 */
export async function withApp<T>(
  context: CommandContext,
  purpose: Exclude<Purpose, 'serve'>,
  work: (app: App) => Promise<T>,
  before: (config: Config) => Promise<void> = async () => {},
): Promise<T> {
  const config = settingsOf(context, purpose);
  await before(config);
  const needsSalt = purpose === 'process' || purpose === 'migrate';
  const salt = needsSalt ? await readSalt(config) : config.secrets.salt;
  const logger = loggerOf(config, context.out);
  const spans = await openSpans(config, logger);
  const app = buildApp({
    ...{ config, salt, logger, spans, clock: context.clock },
    onMade: (sentence) => context.out.note(sentence),
  });
  try {
    return await work(app);
  } finally {
    await app.close();
    await spans?.close();
  }
}

/** Logs go to stderr, one JSON object a line; at a terminal only what went wrong, unless LOG_LEVEL says otherwise. */
export function loggerOf(
  { logLevels }: Pick<Config, 'logLevels'>,
  { isTerminal }: CommandContext['out'],
): Logger {
  const level = logLevels?.usual ?? (isTerminal ? 'warn' : 'info');
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

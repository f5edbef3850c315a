import type { EngineName } from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { ENGINE_NAMES } from './options.ts';

/** The engine that was asked for; undefined: none was. Errors: USAGE. */
export function engineNamedIn({
  engine,
}: Readonly<Record<string, unknown>>): EngineName | undefined {
  if (engine === undefined) return undefined;
  const found = ENGINE_NAMES.find((name) => name === engine);
  if (found !== undefined) return found;
  throw new CogniforceError(
    'USAGE',
    `--engine takes one of ${ENGINE_NAMES.join(', ')}, not "${engine}".`,
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { CogniforceError } from '../kernel/errors.ts';
import { systemFailure } from '../kernel/system-failure.ts';

/**
 * Settings of `.env` in this folder, whatever else is in it; empty where there is none.
 *
 * Errors: CONFIG_INVALID where it cannot be read.
 */
export function readSettingsFile(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, '.env');
  try {
    // Editors of Windows begin a file with a mark, which would become part of the first name.
    const settings = parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
  } catch (error) {
    const { code } = systemFailure(error);
    if (code === 'ENOENT') return {};
    const reason = code === 'EISDIR' ? 'is a folder' : 'cannot be read by this user';
    throw new CogniforceError(
      'CONFIG_INVALID',
      `${file} ${reason}: make it a readable file of settings, or take it away.`,
      { file },
      { cause: error },
    );
  }
}

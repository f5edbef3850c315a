import { randomBytes } from 'node:crypto';
import { link, rm, writeFile } from 'node:fs/promises';
import { CogniforceError } from '../../../kernel/errors.ts';
import { systemFailure } from '../../../kernel/system-failure.ts';

/**
 * Writes a new file as a whole or not at all.
 *
 * Errors  USAGE where there is one of that name, or where the file system refuses.
 */
export async function writeNew(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    // A rename would replace a file of that name.
    await link(unfinished, file);
  } catch (cause) {
    throw refused(file, cause);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function refused(file: string, cause: unknown): unknown {
  const { code } = systemFailure(cause);
  if (code === 'EEXIST') return new CogniforceError('USAGE', `${file} is there already.`);
  if (code === null) return cause;
  return new CogniforceError(
    'USAGE',
    `${file} cannot be written: the file system says ${code}.`,
    { file, code },
    { cause },
  );
}

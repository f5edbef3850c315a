import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Env, type Fault, faultOf, type Setting } from './setting.ts';

/** The variable that names a file with a secret in it, as container platforms hand secrets over. */
export function fileVariable(name: string): string {
  return `${name}_FILE`;
}

/**
 * The environment, with every secret whose file is named taken out of that file; the line break at its end is no part of it.
 *
 * Input   paths count from `cwd`; a variable that is blank names no file.
 */
export function withSecretFiles(
  settings: readonly Setting[],
  { env, cwd }: { readonly env: Env; readonly cwd: string },
  faults: Fault[],
): Env {
  const read: Record<string, string> = {};
  for (const { name, isSecret } of settings) {
    if (!isSecret) continue;
    const variable = fileVariable(name);
    const path = env[variable]?.trim();
    if (!path) continue;
    // Which of the two is meant nobody can know, and an old secret would go on unseen.
    if (env[name]?.trim()) {
      faults.push(faultOf(variable, `${name} is set as well: keep one of the two`));
      continue;
    }
    const found = secretIn(resolve(cwd, path));
    if ('reason' in found) faults.push(faultOf(variable, found.reason));
    else read[name] = found.secret;
  }
  return Object.keys(read).length === 0 ? env : { ...env, ...read };
}

function secretIn(file: string): { readonly secret: string } | { readonly reason: string } {
  try {
    const secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    return secret.trim() === ''
      ? { reason: `${file} is empty: write the secret into it` }
      : { secret };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ''] ?? `cannot be read (${code})`;
    return { reason: `${file} ${reason}` };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: make it, or correct the path',
  EACCES: 'may not be read by this user: allow it',
  EISDIR: 'is a folder: name the file in it',
};

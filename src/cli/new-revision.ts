import path from 'node:path';
import type { AppDomain } from '../app/domains.ts';
import type { WrittenRevision } from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { CommandContext } from './command.ts';

/** Says what was written, and what is left for a person to decide. */
export function tellWritten(
  { out, cwd }: CommandContext,
  domain: string,
  written: WrittenRevision,
  json: boolean,
): void {
  const file = path.relative(cwd, written.file);
  if (json) {
    out.json({ domain, ...written, file });
    return;
  }
  out.line(`${domain}: wrote ${written.revision} to ${file}`);
  for (const question of written.questions) out.note(`Question: ${question}`);
}

/** Whether the database is what its revisions make, said where it can be asked at all. */
export async function noteDrift({ out }: CommandContext, domain: AppDomain): Promise<void> {
  try {
    await domain.handle.ping();
    const { differences } = await domain.handle.migrations.check();
    if (differences.every(({ where }) => where !== 'live')) return;
    out.note(
      `The database of ${domain.name} differs from its history: cogniforce db check ${domain.name}`,
    );
  } catch (error) {
    // A revision is made of the history and the models: no database is needed for it.
    if (!(error instanceof CogniforceError)) throw error;
  }
}

/** Errors: USAGE where a revision would say nothing of itself. */
export function messageOf(message: unknown): string {
  if (typeof message === 'string' && message.trim() !== '') return message;
  throw new CogniforceError('USAGE', 'Say what the revision is for: -m "add pages".');
}

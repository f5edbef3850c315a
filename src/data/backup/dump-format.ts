import { z } from 'zod';
import { CogniforceError } from '../../kernel/errors.ts';
import { systemFailure } from '../../kernel/system-failure.ts';
import type { DumpKind } from '../dialects/backup.ts';

/**
 * A logical dump: text lines, gzip'd, one JSON value each.
 *
 *   {"format":"cogniforce-dump","version":1,"domain":…,"engine":…,"madeBy":…,"madeAt":…,"heads":[…],"tables":[…]}
 *   {"table":"episode"}
 *   ["c-1",0,…]            one row, in the order of the table's columns
 *   {"rows":1}             ends the table
 *   {"counts":{"episode":1},"sha256":"…"}   ends the dump: over every byte before this line
 *
 * A file without its last line was never finished. How values are written: `valueToJson`.
 */
export const DUMP_FORMAT = 'cogniforce-dump';
/** Of the form; another one is refused. */
export const DUMP_VERSION = 1;

const KINDS: readonly DumpKind[] = [
  ...(['text', 'varchar', 'integer', 'bigint', 'double', 'numeric', 'boolean'] as const),
  ...(['instant', 'day', 'json', 'plainJson', 'uuid', 'bytes'] as const),
];

const header = z.object({
  format: z.literal(DUMP_FORMAT),
  version: z.number(),
  domain: z.string(),
  engine: z.string(),
  /** Version of Cogniforce. */
  madeBy: z.string(),
  madeAt: z.string(),
  heads: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), kind: z.enum(KINDS) })),
    }),
  ),
});
const trailer = z.object({
  counts: z.record(z.string(), z.number()),
  sha256: z.string(),
});

/** What a dump says of itself at its beginning. */
export type DumpHeader = z.infer<typeof header>;
/** What it says at its end. */
export type DumpTrailer = z.infer<typeof trailer>;

/** Rows of all tables together. */
export function rowsOf(counts: DumpTrailer['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Errors: BACKUP_DAMAGED, also for a format of a later version. */
export function parseHeader(line: string, file: string): DumpHeader {
  const parsed = header.safeParse(jsonOf(line));
  if (!parsed.success) throw damaged(file, 'it does not begin as a dump does');
  if (parsed.data.version === DUMP_VERSION) return parsed.data;
  throw damaged(file, `its format ${parsed.data.version} is newer than this version knows`);
}

/** Null: the line is no trailer. */
export function parseTrailer(line: string): DumpTrailer | null {
  const parsed = trailer.safeParse(jsonOf(line));
  return parsed.success ? parsed.data : null;
}

/** One sentence: which file, and why it is not taken. */
export function damaged(file: string, reason: string, cause?: unknown): CogniforceError {
  return new CogniforceError(
    'BACKUP_DAMAGED',
    `${file} is no whole backup: ${reason}. Nothing was written.`,
    { file, reason },
    { cause },
  );
}

const NOT_OPENED: Readonly<Record<string, (file: string) => [what: string, remedy: string]>> = {
  ENOENT: (file) => [`There is no file ${file}`, 'Check its name and its folder.'],
  EISDIR: (file) => [`${file} is a folder`, 'Name a backup in it.'],
  EACCES: (file) => [`${file} may not be read by this user`, 'Check its permissions.'],
};

/** What is wrong with the name rather than with a backup; null: it was opened. */
export function notOpened(file: string, cause: unknown): CogniforceError | null {
  const found = NOT_OPENED[systemFailure(cause).code ?? '']?.(file);
  if (found === undefined) return null;
  const [what, remedy] = found;
  return new CogniforceError('USAGE', `${what}.`, { file, remedy }, { cause });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

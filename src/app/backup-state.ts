import { z } from 'zod';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';

/** Under which the database of the figures remembers what became of backups on a schedule. */
const KEY = 'backups';

const backupState = z.object({
  /** The scheduled time that it is about, epoch milliseconds. */
  scheduledAt: z.number(),
  state: z.enum(['making', 'done', 'failed']),
  /** Until then nobody else begins: the process that makes it says so again and again; epoch milliseconds. */
  until: z.number(),
  /** When the newest one was read back of which every database was whole; null: none was. */
  succeededAt: z.number().nullable(),
  /** What kept the last try from it: a code of kernel/errors.ts and its sentence. */
  code: z.string().nullable(),
  reason: z.string().nullable(),
  tries: z.number().int(),
});
export type BackupState = z.infer<typeof backupState>;

type Settings = Pick<CogniforceRepositories['settings'], 'get' | 'swap'>;

/** A state as it was read, with the text that says so. */
export interface SeenBackupState {
  /** Null: nothing is remembered. */
  readonly state: BackupState | null;
  readonly text: string | null;
}

/** What became of backups on a schedule, for all processes. */
export async function readBackupState({ get }: Settings): Promise<SeenBackupState> {
  const text = await get(KEY);
  if (text === null) return { state: null, text };
  const parsed = backupState.safeParse(orNull(text));
  return { state: parsed.success ? parsed.data : null, text };
}

/** Puts a state in the place of the one that was seen; false: another process has been quicker. */
export async function writeBackupState(
  { swap }: Settings,
  seen: SeenBackupState,
  state: BackupState,
): Promise<SeenBackupState | null> {
  const text = JSON.stringify(state);
  return (await swap(KEY, seen.text, text)) ? { state, text } : null;
}

function orNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

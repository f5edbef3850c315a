import type { DumpTable } from '../backup.ts';
import type { Failure } from './messages.ts';

/** What the main thread asks of the thread that copies and reads. */
export type BackupRequest =
  | { readonly kind: 'copy'; readonly file: string; readonly to: string }
  | { readonly kind: 'open'; readonly file: string; readonly scratchFile: string }
  | { readonly kind: 'read'; readonly table: DumpTable }
  | { readonly kind: 'next' }
  | { readonly kind: 'close' };

/** What it answers; and, while it copies, how far it is. */
export type BackupReply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly failure: Failure }
  | { readonly ok: null; readonly share: number };

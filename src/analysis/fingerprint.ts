import { createHash } from 'node:crypto';
import type { Message } from '../kernel/conversation.ts';

/**
 * SHA-256 of a branch, 64 hex digits: who said what, and when.
 *
 * Ids are left out, since an import gives new ones, and so are times that are mere stand-ins: they differ between copies.
 */
export function fingerprintOf(branch: readonly Message[]): string {
  const hash = createHash('sha256');
  for (const { role, text, sentAt, timeKnown } of branch) {
    hash.update(`${role} ${timeKnown ? sentAt : '-'} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

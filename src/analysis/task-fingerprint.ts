import { hash } from 'node:crypto';
import type { Thread } from './thread.ts';

/**
 * SHA-256 of what was asked and answered in a task, 64 hex digits: equal, and whoever is paid for an estimate need not be
 * asked again.
 *
 * When it was, which model answered, what it was rated and a trailing "thanks" are left out: no estimate depends on them.
 */
export function taskFingerprint({ messages }: Pick<Thread, 'messages'>): string {
  let said = '';
  for (const { role, text, attachments, tools } of messages) {
    said += `${JSON.stringify([role, text.length, attachments.length, tools])}\n${text}`;
  }
  return hash('sha256', said, 'hex');
}

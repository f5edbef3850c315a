import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../kernel/pseudonym.ts';

/** Bytes of a token: nobody guesses 24. */
const TOKEN_BYTES = 24;

/**
 * The token in the link of a question, 32 characters that need no encoding in an address.
 *
 * It is derived from the id under the salt, so that a link can be printed again and no database has to hold one.
 */
export function questionToken(salt: string, id: string): string {
  return keyedHash(salt, 'question token', id).subarray(0, TOKEN_BYTES).toString('base64url');
}

/** What is kept of a token or a receipt: SHA-256, 64 hex digits. Takes any text, however it came here. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What a browser keeps, so that what it answers is its own; 32 characters. */
export function newReceipt(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

const RECEIPT = /^[\w-]{32}$/;

/** Whether a browser may go on with what it keeps: made here, or at least as long, so that nobody guesses it. */
export function isReceipt(text: string | null): text is string {
  return text !== null && RECEIPT.test(text);
}

/** Whether a digest is that of the text; takes as long wherever the two differ. */
export function hasDigest(text: string, digest: string): boolean {
  const [given, kept] = [Buffer.from(digestOf(text)), Buffer.from(digest)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** Where an episode stands in the draw, from 0 to 1: the same at every run, and nothing that anybody outside can work out. */
export function lotOf(salt: string, conversationId: string, ordinal: number): number {
  const hash = keyedHash(salt, 'question lot', conversationId, String(ordinal));
  return hash.readUIntBE(0, 6) / 2 ** 48;
}

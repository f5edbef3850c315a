import { createHmac } from 'node:crypto';
import { jsonDigest } from './json-digest.ts';

/** Turns the id of a person into a keyed hash: HMAC-SHA-256 of the id under `salt`, 64 hex digits. */
export function userHasher(salt: string): (userId: string) => string {
  return (userId) => createHmac('sha256', salt).update(userId).digest('hex');
}

/** What a database keeps to notice another salt: HMAC(salt, "check"), 64 hex digits. */
export function saltCheck(salt: string): string {
  return userHasher(salt)('check');
}

/** HMAC-SHA-256 of some words under `key`; other words, or the same ones parted elsewhere, give another one. 32 bytes. */
export function keyedHash(key: string, ...words: readonly string[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(words)).digest();
}

/** What somebody with a keyed hash is called in a period: short, and another one in the next. */
export function pseudonymOf(userIdHash: string, period: string): string {
  return `p-${jsonDigest([userIdHash, period]).slice(0, 8)}`;
}

/** A UUID (version 8, RFC 9562) that is the same for the same parts, so that writing a row again finds it. */
export function derivedId(...parts: readonly string[]): string {
  const hex = jsonDigest(parts);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

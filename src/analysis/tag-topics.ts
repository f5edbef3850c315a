import { spansOf } from './redaction/index.ts';

/** Tags are few, and each is on many conversations: what was looked at need not be again. */
const REMEMBERED = 2_000;
const known = new Map<string, boolean>();

/**
 * Those of Open WebUI's tags that may be stored as topics: a tag that the redactor would change is left out whole, as
 * people tag chats with names of clients. A place names nobody and stays.
 */
export function topicsOfTags(tags: readonly string[]): string[] {
  return tags.filter(isTopic);
}

function isTopic(tag: string): boolean {
  const before = known.get(tag);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const is = namesNobody(tag) && namesNobody(capitalised(tag));
  known.set(tag, is);
  return is;
}

function namesNobody(text: string): boolean {
  try {
    return spansOf(text).every(({ label }) => label === 'LOCATION');
  } catch {
    // What cannot be looked at is not kept.
    return false;
  }
}

/** Open WebUI writes tags small and joined: `mary_miller`. */
function capitalised(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

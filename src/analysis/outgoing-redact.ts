/** Replaces what names or identifies somebody, and secrets, by labels, and collects the names. It may throw: then nothing goes out. */
export type Redact = (text: string, names?: Set<string>) => string;

/** Of a longer text only its beginning and its end are looked at; characters. */
const HEAD = 10_000;
const TAIL = 6_000;
/** What stands so near to a cut that was made before redaction may be half a secret, which nobody recognises. */
const MARGIN = 4_000;

/** Format characters, and the selectors of variants, in which whole texts can be hidden. */
const INVISIBLE = /(?:\p{Cf}|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}])+/gu;
const CONTROL = /[^\P{Cc}\n\t]+/gu;

/**
 * The text redacted, of a long one its beginning and end. What is cut before redaction does not go out near the cut, so no
 * half of a secret remains.
 *
 * Characters that nobody sees are taken out first and compatible forms made one: they hide an address from the redactor,
 * and an instruction from a person who looks at what goes out.
 */
export function redacted(text: string, redact: Redact): string {
  if (text.length > HEAD + TAIL) {
    const tail = redact(plain(text.slice(-TAIL)));
    return `${beginning(plain(text.slice(0, HEAD)), redact)}\n\n…\n\n${tail.slice(MARGIN)}`;
  }
  const whole = plain(text);
  // Compatible forms may be much longer than what they stand for.
  return whole.length > 2 * (HEAD + TAIL) ? beginning(whole, redact) : redact(whole);
}

function beginning(text: string, redact: Redact): string {
  const head = redact(text.slice(0, HEAD));
  return head.slice(0, Math.max(0, head.length - MARGIN));
}

function plain(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .replaceAll('\r', '')
    .replaceAll(CONTROL, ' ');
}

/** Whether nothing is left of a text but that text in an unknown language was there: then the text itself says nothing. */
export function isBare(text: string): boolean {
  return text.includes('[TEXT]') && !/[\p{L}\p{N}]/u.test(text.replaceAll(/\[[A-Z_]+\]/g, ''));
}

/** The name of a file redacted. Names of people hide behind hyphens and underscores: they are looked at without, too. */
export function redactedName(name: string, redact: Redact): string {
  const whole = redacted(name, redact);
  // First as it is: an address in it is none any more without its dots. Labels keep their own signs.
  const spaced = whole.replaceAll(/\[[A-Z_]+\]|[_\-.+]+/g, (part) =>
    part.startsWith('[') ? part : ' ',
  );
  const found = redact(spaced);
  return found === spaced ? whole : found;
}

/** What a tool was given, redacted: names and values of JSON read, since escapes hide from the redactor, else the text. */
export function redactedArguments(given: string, redact: Redact): string {
  return redacted(readable(given), redact);
}

function readable(given: string): string {
  try {
    const value: unknown = JSON.parse(given);
    const lines: string[] = [];
    flatten(value, '', lines, 0);
    return lines.join('\n');
  } catch {
    return given;
  }
}

const DEEPEST = 5;
const MOST_LINES = 50;

function flatten(value: unknown, name: string, lines: string[], depth: number): void {
  if (lines.length >= MOST_LINES || depth > DEEPEST) return;
  if (typeof value !== 'object' || value === null) {
    lines.push(name === '' ? String(value) : `${name}: ${value}`);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    flatten(inner, Array.isArray(value) ? name : key, lines, depth + 1);
  }
}

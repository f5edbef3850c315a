export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * JSON text as Open WebUI stores it.
 *
 * Python writes `NaN`, `Infinity` and `-Infinity`, which JSON does not have: they are read as null. A document that
 * was encoded twice (a JSON text within a JSON text) is decoded twice.
 */
export function parseJson(text: string): Parsed {
  const parsed = parseOnce(text);
  if (!parsed.ok || typeof parsed.value !== 'string') return parsed;
  const inner = parseOnce(parsed.value);
  return inner.ok ? inner : parsed;
}

function parseOnce(text: string): Parsed {
  const parsed = attempt(text);
  if (parsed.ok || !/NaN|Infinity/.test(text)) return parsed;
  return attempt(withoutPythonNumbers(text));
}

function attempt(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false }; // The error's message quotes the text, so it goes no further.
  }
}

/** Puts null for the numbers that only Python writes, outside of strings; one pass, whatever the text. */
function withoutPythonNumbers(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const outside = text.slice(at, quote < 0 ? text.length : quote);
    pieces.push(outside.replace(/-?Infinity|NaN/g, 'null'));
    if (quote < 0) break;
    at = endOfString(text, quote);
    pieces.push(text.slice(quote, at));
  }
  return pieces.join('');
}

/** Position behind the quote that closes the string opened at `quote`. */
function endOfString(text: string, quote: number): number {
  let end = text.indexOf('"', quote + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

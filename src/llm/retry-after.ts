/** Headers as fetch has them. */
interface Headers {
  get(name: string): string | null;
}

/**
 * How long a server asks to be left alone, milliseconds >= 0; null where it does not say.
 *
 * `retry-after-ms` counts first, as servers that send it mean it exactly; `retry-after` is seconds or an HTTP date
 * (RFC 9110, section 10.2.3).
 */
export function retryAfterMs(headers: Headers | undefined, now: number): number | null {
  const exact = numberOf(headers?.get('retry-after-ms'));
  if (exact !== null) return exact;
  const text = headers?.get('retry-after');
  const seconds = numberOf(text);
  if (seconds !== null) return seconds * 1000;
  // `Date` reads "-5" as a day of the year 2001; a date of HTTP begins with the day of the week.
  const at = /^\s*[A-Z]/i.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function numberOf(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text)) return null;
  return Number(text);
}

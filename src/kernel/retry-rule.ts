const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * What is waited after the first, the second ... try of a conversation that failed, milliseconds: soon, then once a day three
 * times. After the last of them it is tried again only when it changes.
 */
export const RETRY_WAITS_MS = [5 * MINUTE_MS, DAY_MS, DAY_MS, DAY_MS] as const;

/** When something that failed is tried again; null: when it changes. Input: tries so far, 1 or more; epoch milliseconds. */
export function nextTryMs(tries: number, triedMs: number): number | null {
  const wait = RETRY_WAITS_MS[Math.max(1, tries) - 1];
  return wait === undefined ? null : triedMs + wait;
}

/** How far the clocks of two machines may be apart; what lies further ahead was written before a clock was set back. */
export const CLOCKS_APART_MS = 2 * MINUTE_MS;

/** Whether that time has come, or the clock was set back since the try: then no wait is known. */
export function isTryDue(
  { triedMs, nextMs }: { readonly triedMs: number; readonly nextMs: number | null },
  nowMs: number,
): boolean {
  return nextMs !== null && (nextMs <= nowMs || triedMs > nowMs + CLOCKS_APART_MS);
}

/**
 * Idle thresholds at which the time in the chat is kept besides the one that is set, so that what another would make of the
 * figures needs no second look at a chat. Minutes, in order.
 */
export const IDLE_GAPS = [5, 10, 20, 30] as const;
export type IdleGap = (typeof IDLE_GAPS)[number];

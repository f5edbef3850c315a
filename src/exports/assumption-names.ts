import type { Assumption } from '../metrics/sensitivity/contract.ts';

/** What each assumption is called in the terminal and in files, with its unit. */
export const ASSUMPTION_NAMES: Readonly<Record<Assumption, string>> = {
  idle_gap: 'idle gap, minutes',
  off_chat: 'beside the chat, minutes a question',
  done: 'a task done counts',
  partly: 'a task partly done counts',
  no: 'a task not done counts',
  unclear: 'an unclear task counts',
  level: 'all times without AI, times',
  recapture: 'share that is useful',
};

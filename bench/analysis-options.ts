import type { AnalysisOptions } from '../src/analysis/index.ts';

/** How every benchmark analyses conversations: as it is done where nobody has set anything, in UTC. */
export const OPTIONS: AnalysisOptions = {
  zone: 'UTC',
  idleThresholdMinutes: 10,
  offChatMinutes: 2,
};

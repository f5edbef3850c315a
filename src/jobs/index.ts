export { checkKind, checkSalt, holdsDemonstration } from './belonging.ts';
export { checkSource } from './check-source.ts';
export type { EnrichmentResult } from './enrichment-counts.ts';
export type { EnrichmentParts } from './enrichment-parts.ts';
export type { Repositories } from './parts.ts';
export type { Counts, Stage1 } from './process-conversations.ts';
export {
  currentRun,
  type RequestedBy,
  type RunOptions,
  type RunResult,
  type StartedRun,
  startRun,
} from './run.ts';

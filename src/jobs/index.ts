export { checkKind, checkSalt, holdsDemonstration } from './belonging.ts';
export { checkSource, schemaRemedy } from './check-source.ts';
export { type Comparison, compareEstimates } from './compare-estimates.ts';
export type { RunDatabases } from './due-state.ts';
export type { EnrichmentResult } from './enrichment-counts.ts';
export { adviceOf } from './enrichment-failure.ts';
export { type EnrichmentParts, keyOf } from './enrichment-parts.ts';
export { closeDeadRun, currentRun, refuseBesideRun } from './hold-run.ts';
export {
  isNightDone,
  type NightBook,
  nightBook,
  type UnwrittenNight,
} from './night-book.ts';
export { limitsOf, type SourceLimits } from './notice-rights.ts';
export { originsOf, type Tracing } from './origins.ts';
export { type OutgoingConversation, outgoingOf } from './outgoing-of.ts';
export type { Repositories } from './parts.ts';
export { type Duration, durationOf } from './quote-backfill.ts';
export { type Quote, quoteEnrichment } from './quote-enrichment.ts';
export { rebuildAllDays } from './rebuild-days.ts';
export {
  type RequestedBy,
  type RunOptions,
  type RunResult,
  type StartedRun,
  startRun,
} from './run.ts';
export type { RunFailure } from './run-failure.ts';
export { type RunLoop, runWhenDue } from './run-when-due.ts';
export { type Schedule, scheduleOf } from './schedule.ts';
export type { Counts, DeletedChats, Stage1 } from './stage.ts';
export { retryOf } from './try-again.ts';
export { type Difference, type Verified, verifyDays } from './verify-days.ts';
export { isOverdue, isUndone, waitAfter } from './what-is-due.ts';

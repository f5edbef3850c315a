export { type CogniforceRepositories, cogniforce } from './domain.ts';
export type { DaySums, PersonSums, Sums } from './repositories/aggregates.ts';
export type { DayConversation, DayEpisode, PersonDayRow } from './repositories/days.ts';
export type {
  EnrichedConversation,
  EstimatorKey,
  PendingConversation,
  PendingTask,
} from './repositories/enrichment.ts';
export type { EstimateKind } from './repositories/estimate-pairs.ts';
export type { KnownConversation } from './repositories/facts.ts';
export type { RunProgress } from './repositories/runs.ts';
export type { StoredFacts } from './repositories/stored-facts.ts';
export type { ProcessingLog } from './tables/processing-log.ts';
export type { UserEngagement } from './tables/user-engagement.ts';

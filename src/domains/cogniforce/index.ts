export { type CogniforceRepositories, cogniforce } from './domain.ts';
export type { DaySums, MethodSums, PersonSums, Sums } from './repositories/aggregates.ts';
export type { CalibrationInForce, CalibrationSummary } from './repositories/calibration.ts';
export type {
  DayConversation,
  DayEpisode,
  DayFacts,
  EpisodeEstimate,
} from './repositories/day-facts.ts';
export type {
  MethodDayRow,
  PersonDayRow,
  PublishedMinutes,
  RebuiltDays,
} from './repositories/days.ts';
export type { KnownConversation } from './repositories/facts.ts';
export type { RunProgress } from './repositories/runs.ts';
export type { StoredFacts } from './repositories/stored-facts.ts';
export type { ProcessingLog } from './tables/processing-log.ts';
export type { UserEngagement } from './tables/user-engagement.ts';

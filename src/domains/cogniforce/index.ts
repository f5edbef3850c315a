export {
  type Amounts,
  type Cell,
  type CellOf,
  difference,
  MEASURES,
  type Measure,
  merged,
} from './book/cells.ts';
export type { DivisionName, MonthlyDivision, WeeklyDivision } from './book/divisions.ts';
export { type CogniforceRepositories, cogniforce } from './domain.ts';
export { type ListPrices, listPrice } from './list-price.ts';
export { type PublishedMinutes, publishedMinutes, type TaskMinutes } from './published-minutes.ts';
export type { NewAnnotation } from './repositories/annotations.ts';
export type { BackfillCount } from './repositories/backfill-counts.ts';
export type { Backfill, Moved } from './repositories/backfills.ts';
export type { NewBlock, NewClass, NewPeriod } from './repositories/book.ts';
export type { Booked, DayToBook } from './repositories/bookings.ts';
export type { CalibrationInForce, CalibrationSummary } from './repositories/calibration.ts';
export type {
  CallMatch,
  MatchedCall,
  Settlement,
  StoredTurn,
} from './repositories/call-matches.ts';
export type { ConversationTraits } from './repositories/conversation-traits.ts';
export type {
  DayConversation,
  DayEpisode,
  DayFacts,
  EpisodeEstimate,
} from './repositories/day-facts.ts';
export type {
  MethodDay,
  PersonDay,
  RebuiltDays,
  StatusDay,
} from './repositories/days.ts';
export type {
  EnrichedConversation,
  PendingConversation,
  PendingTask,
} from './repositories/enrichment.ts';
export type { EstimateKind } from './repositories/estimate-pairs.ts';
export type { KnownConversation, UnreadableCount } from './repositories/facts.ts';
export type {
  FailureCount,
  UnestimatedConversation,
  UnreadConversation,
} from './repositories/failures.ts';
export {
  type FamilyKeys,
  type FamilyMember,
  type Forgotten,
  keysOf,
} from './repositories/families.ts';
export type { GroupChanges, SeenGroup } from './repositories/groups.ts';
export type { NewInvoice } from './repositories/invoices.ts';
export type { LoggedRound, LogPlace } from './repositories/logged-calls.ts';
export type { Facts } from './repositories/named.ts';
export type {
  CompletedRun,
  FailedTry,
  HeldNight,
  Night,
  NightReason,
} from './repositories/nights.ts';
export type { Entered, NewCost } from './repositories/other-costs.ts';
export type { OutsideAnswers } from './repositories/outside-usage.ts';
export type {
  AskedQuestion,
  FinishedEpisode,
  QuestionCounts,
  RawEstimate,
} from './repositories/questions.ts';
export type { RunCount } from './repositories/run-counts.ts';
export { type EndOfRun, type HeldRun, type Holder, takenOver } from './repositories/run-lease.ts';
export type { NewRun, ProcessingLog, RunProgress, RunReason } from './repositories/runs.ts';
export type { NewChange } from './repositories/setting-changes.ts';
export type { RememberedTry, TakenTry } from './repositories/sign-in-tries.ts';
export type { Spent } from './repositories/spending.ts';
export type { FigureRow, RowsByTable } from './repositories/stored-days.ts';
export type { StoredFacts } from './repositories/stored-facts.ts';
export type { Billable, Usage } from './repositories/usage.ts';
export type { UsageOfDay } from './repositories/usage-of-person.ts';
export type { Among, EstimatorKey, Waiting } from './repositories/waiting-tasks.ts';
export { type CodedFailure, failureIn, storedFailure } from './run-failure.ts';
export type { StoredAnnotation } from './tables/annotation.ts';
export type { BookAdoption } from './tables/book-adoption.ts';
export type { BookBlock } from './tables/book-block.ts';
export type { BookClass } from './tables/book-class.ts';
export type { BookPeriod } from './tables/book-period.ts';
export type { StoredInvoice } from './tables/invoice.ts';
export type { StoredOtherCost } from './tables/other-cost.ts';
export type { StoredSession } from './tables/session.ts';
export type { StoredSettingChange } from './tables/setting-change.ts';

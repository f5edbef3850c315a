import { allowance } from './allowance.ts';
import { annotation } from './annotation.ts';
import { backfill } from './backfill.ts';
import { backfillConversation } from './backfill-conversation.ts';
import { backfillTask } from './backfill-task.ts';
import { bookAdoption } from './book-adoption.ts';
import { bookBlock } from './book-block.ts';
import { bookClass } from './book-class.ts';
import { bookPeriod } from './book-period.ts';
import { booking } from './booking.ts';
import { calibration } from './calibration.ts';
import { conversationAnalysis } from './conversation-analysis.ts';
import { conversationAuthor } from './conversation-author.ts';
import { conversationInsights } from './conversation-insights.ts';
import { dailyAggregates } from './daily-aggregates.ts';
import { dailyMethod } from './daily-method.ts';
import { dailyStatus } from './daily-status.ts';
import { daysMade } from './days-made.ts';
import { dirtyDay } from './dirty-day.ts';
import { episode } from './episode.ts';
import { estimate } from './estimate.ts';
import { forgottenConversation } from './forgotten-conversation.ts';
import { goneAccount } from './gone-account.ts';
import { groupLabel } from './group-label.ts';
import { invoice } from './invoice.ts';
import { label } from './label.ts';
import { llmSpending } from './llm-spending.ts';
import { logFile } from './log-file.ts';
import { membership } from './membership.ts';
import { messageMark } from './message-mark.ts';
import { modelCall } from './model-call.ts';
import { night } from './night.ts';
import { otherCost } from './other-cost.ts';
import { outsideUsage } from './outside-usage.ts';
import { person } from './person.ts';
import { processingLog } from './processing-log.ts';
import { question } from './question.ts';
import { runLease } from './run-lease.ts';
import { runReason } from './run-reason.ts';
import { session } from './session.ts';
import { setting } from './setting.ts';
import { settingChange } from './setting-change.ts';
import { signInTry } from './sign-in-try.ts';
import { toolUse } from './tool-use.ts';
import { unmatchedDay } from './unmatched-day.ts';
import { unreadableConversation } from './unreadable-conversation.ts';
import { usageFact } from './usage-fact.ts';
import { userEngagement } from './user-engagement.ts';

/** The tables of this domain, by name. */
export const tables = {
  allowance,
  annotation,
  backfill,
  backfill_conversation: backfillConversation,
  backfill_task: backfillTask,
  book_adoption: bookAdoption,
  book_block: bookBlock,
  book_class: bookClass,
  book_period: bookPeriod,
  booking,
  calibration,
  conversation_analysis: conversationAnalysis,
  conversation_insights: conversationInsights,
  daily_aggregates: dailyAggregates,
  daily_method: dailyMethod,
  days_made: daysMade,
  dirty_day: dirtyDay,
  episode,
  estimate,
  invoice,
  label,
  group_label: groupLabel,
  membership,
  llm_spending: llmSpending,
  night,
  other_cost: otherCost,
  person,
  processing_log: processingLog,
  question,
  run_lease: runLease,
  run_reason: runReason,
  session,
  setting,
  setting_change: settingChange,
  sign_in_try: signInTry,
  unreadable_conversation: unreadableConversation,
  usage_fact: usageFact,
  user_engagement: userEngagement,
  conversation_author: conversationAuthor,
  daily_status: dailyStatus,
  forgotten_conversation: forgottenConversation,
  gone_account: goneAccount,
  log_file: logFile,
  message_mark: messageMark,
  model_call: modelCall,
  outside_usage: outsideUsage,
  tool_use: toolUse,
  unmatched_day: unmatchedDay,
};

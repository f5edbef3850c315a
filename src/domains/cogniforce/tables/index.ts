import { conversationAnalysis } from './conversation-analysis.ts';
import { conversationInsights } from './conversation-insights.ts';
import { dailyAggregates } from './daily-aggregates.ts';
import { dirtyDay } from './dirty-day.ts';
import { episode } from './episode.ts';
import { estimate } from './estimate.ts';
import { llmSpending } from './llm-spending.ts';
import { processingLog } from './processing-log.ts';
import { setting } from './setting.ts';
import { unreadableConversation } from './unreadable-conversation.ts';
import { usageFact } from './usage-fact.ts';
import { userEngagement } from './user-engagement.ts';

/** The tables of this domain, by name. */
export const tables = {
  conversation_analysis: conversationAnalysis,
  conversation_insights: conversationInsights,
  daily_aggregates: dailyAggregates,
  dirty_day: dirtyDay,
  episode,
  estimate,
  llm_spending: llmSpending,
  processing_log: processingLog,
  setting,
  unreadable_conversation: unreadableConversation,
  usage_fact: usageFact,
  user_engagement: userEngagement,
};

import type { AnswerSource } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import type { AnswerTurn } from '../kernel/model-calls.ts';

/** How a conversation is analysed; a change of any of them makes every conversation be analysed again. */
export interface AnalysisOptions {
  /** IANA name; days are booked in it. */
  readonly zone: string;
  /** A longer pause between two messages counts as nothing; minutes, default 10. */
  readonly idleThresholdMinutes: number;
  /** Time spent outside the chat for each counted turn of the person; minutes, default 2. */
  readonly offChatMinutes: number;
}

export const TASK_CLASSES = [
  'chit_chat',
  'lookup',
  'learn',
  'summarise',
  'translate',
  'edit',
  'draft',
  'code_new',
  'code_debug',
  'data',
  'plan',
  'personal',
  'other',
] as const;
export type TaskClass = (typeof TASK_CLASSES)[number];

/** What became of it. `unclear` is no full success. */
export type Outcome = 'done' | 'partly' | 'no' | 'unclear';

/** Start and end, epoch milliseconds, start <= end. */
export type Interval = readonly [from: number, to: number];

/** Time in the chat that counts where the idle threshold is so many minutes or more, and not below; epoch milliseconds. */
export type Pause = readonly [from: number, to: number, threshold: number];

/** Stage 1: everything one conversation says by itself. The same input gives the same facts, byte for byte. */
export interface ConversationFacts {
  /** `excluded` is left out by rule and says which; `unestimated` is unknown and adds to no sum. */
  readonly status: 'estimated' | 'unestimated' | 'excluded';
  /** `learning`, `personal`, `copy`, `import`, `internal`, `automation`, `empty` when excluded; why no estimate when unestimated; else null. */
  readonly statusReason: string | null;
  /** Raw id of whose conversation it is: the owner if one of its tasks is theirs, else whose the first task is (see personOf). */
  readonly personId: string;
  /** What others wrote in it, in the order of their ids. */
  readonly others: readonly AuthorFacts[];
  /** On the active branch; epoch milliseconds; null where no message has a time of its own. */
  readonly firstMessageAt: number | null;
  readonly lastMessageAt: number | null;
  /** Day of the last substantive ask of what is counted, else of the last message, else of the conversation's creation. */
  readonly day: Day;
  /** Last minus first; gaps up to the idle threshold; the rest. Minutes >= 0, total = active + idle. */
  readonly totalMinutes: number;
  readonly activeMinutes: number;
  readonly idleMinutes: number;
  /** Messages of `personId`, and of models for them, on every branch; of a copy those sent in it. */
  readonly messageCount: number;
  /** Messages of `personId` on the active branch; of a copy those sent in it. */
  readonly askCount: number;
  /** Leaves of the message tree. */
  readonly branchCount: number;
  /** Answers asked for again: same question, same column. */
  readonly regenerations: number;
  /** Questions edited and sent again. */
  readonly edits: number;
  /** Further answers of a side-by-side view. */
  readonly sideBySide: number;
  /** Answers with an error; answers without one that were interrupted or never finished. */
  readonly errors: number;
  readonly unfinished: number;
  readonly ratingsUp: number;
  readonly ratingsDown: number;
  /** Attached by the person, those of an edited question once. */
  readonly files: number;
  readonly toolCalls: number;
  /** Of the main task: the one that is counted with the most minutes without AI, the last of equal ones. */
  readonly taskClass: TaskClass;
  /** Of all episodes that are counted: `partly` where they differ and one failed. */
  readonly outcome: Outcome;
  /** Mean of the measured model times of its answers, seconds; null where none was measured. */
  readonly avgResponseSeconds: number | null;
  readonly episodes: readonly EpisodeFacts[];
  readonly usage: readonly UsageFacts[];
  readonly tools: readonly ToolFacts[];
}

/** What somebody wrote in a conversation that is somebody else's. */
export interface AuthorFacts {
  /** Raw id in the source. */
  readonly authorId: string;
  /** Day of their last message. */
  readonly day: Day;
  /** Their messages, and those of models for them, on every branch. */
  readonly messageCount: number;
  /** Their messages on the active branch. */
  readonly askCount: number;
}

/** Calls of one tool for one person on one day, every branch. */
export interface ToolFacts {
  readonly day: Day;
  readonly authorId: string;
  /** Name of the function, as the model called it. */
  readonly name: string;
  readonly calls: number;
}

/** One work task of one person within a conversation. */
export interface EpisodeFacts {
  /** From 0, in order of time; what was copied from another conversation has ordinals, too, and is none of them. */
  readonly ordinal: number;
  /** Raw id of whose work it is. */
  readonly authorId: string;
  /** Day of the last substantive ask (else of the last message): baseline and saving are booked on it. */
  readonly day: Day;
  /** Whether any of its messages has a time of its own: without, the time with AI is unknown. */
  readonly timed: boolean;
  /**
   * Time in the chat: gaps within the idle threshold, typing the first ask, reading the last answer; disjoint, in order,
   * and over the episodes of a conversation too.
   */
  readonly intervals: readonly Interval[];
  /**
   * What of the time in the chat depends on the idle threshold, from the least of `IDLE_GAPS` on: those at most as long as
   * the one that is set lie within `intervals`, unless another episode has them; those above it are in none. Disjoint.
   */
  readonly pauses: readonly Pause[];
  /**
   * Moments of the counted turns: each adds the off-chat allowance on its day; epoch milliseconds. A turn without a time
   * of its own counts at its stand-in: that work was done is known, only when is not.
   */
  readonly turns: readonly number[];
  /** Minutes of `intervals` plus the allowance for each turn. */
  readonly withAiMinutes: number;
  readonly taskClass: TaskClass;
  readonly outcome: Outcome;
  /** Factor on the baseline: done 1, partly 0.5, no 0, unclear 0.5. */
  readonly success: number;
  readonly material: Material;
  /** Equal for what was asked and answered in the same words: SHA-256, 64 hex digits. */
  readonly taskFingerprint: string;
  /** Of the minutes without AI; zero, not unknown, where nothing but pleasantries was exchanged. */
  readonly estimate: Estimate;
}

/** What an estimator may look at besides the texts: counts, all >= 0. */
export interface Material {
  /** Substantive asks: no acknowledgement, small talk, "continue" or "try again", and two words or more. */
  readonly asks: number;
  /** Words that the person typed, over all turns; pasted text is not among them. */
  readonly promptWords: number;
  /** Source that was given: words of each turn beyond the ordinary length of an ask, and of attached files; 3,000 at most in all. */
  readonly pastedWords: number;
  /**
   * What answers delivered that do not merely echo what the person gave, each line once: all words, those outside code blocks,
   * and lines of code. Null for a bare task text without a conversation: unknown.
   */
  readonly deliveredWords: number | null;
  readonly deliveredProseWords: number | null;
  readonly deliveredCodeLines: number | null;
}

/** Minutes without AI: p10 <= p50 <= p90, or no figure and the reason. Raw, append-only. */
export type Estimate =
  | {
      readonly status: 'estimated';
      readonly method: string;
      readonly methodVersion: string;
      readonly p10: number;
      readonly p50: number;
      readonly p90: number;
      /** Standard deviation of ln minutes. */
      readonly sigma: number;
      /** 100 x P(truth within a factor of 2), 0 to 100. */
      readonly confidence: number;
      readonly provenance?: Provenance;
    }
  | {
      readonly status: 'unestimated';
      readonly method: string;
      readonly methodVersion: string;
      /** One of a fixed set of codes. */
      readonly reason: string;
      readonly provenance?: Provenance;
    };

/** Where an estimate by a language model comes from and what it cost; of a failed one too. No text of a chat is in it. */
export interface Provenance {
  /** As the server names it; as it was asked for, where no answer came. */
  readonly model: string;
  readonly promptVersion: string;
  /** Answers that the figure rests on. */
  readonly samples: number;
  /** Questions sent for it, whatever became of them; samples and repairs. */
  readonly requests: number;
  /** Sums over the answers that came; null where one of them does not say, or none came. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cachedTokens: number | null;
  /** US dollars. */
  readonly costUsd: number | null;
  /** Answers whose minutes went beyond what the material supports and were bounded. */
  readonly bounded: number;
  /** What the model said besides the minutes; null where no answer was of use. */
  readonly judgement: Judgement | null;
}

/** A model's word on a task, for the record: no figure depends on it. */
export interface Judgement {
  /** What most answers say; null where none says it in a word that is known. */
  readonly taskClass: TaskClass | null;
  readonly success: Outcome | null;
  /** At most five short tags, checked and redacted. */
  readonly topics: readonly string[];
  /** -1 to 1; null unless it was asked for. */
  readonly sentiment: number | null;
}

/** Answers of one model for one person on one day through one source, every branch. */
export interface UsageFacts {
  readonly day: Day;
  /** Model id as the source stores it; null where unknown. */
  readonly model: string | null;
  /** Raw id of who asked. */
  readonly authorId: string;
  readonly source: AnswerSource;
  /** Calls: answers, and merges of answers; those of them without recorded usage. */
  readonly answers: number;
  readonly answersWithoutUsage: number;
  /** Sums over the answers where known; null where no answer says. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly totalTokens: number | null;
  readonly cachedTokens: number | null;
  readonly cacheWriteTokens: number | null;
  readonly reasoningTokens: number | null;
  /** Answers whose bill is recorded, and its sum in US dollars; null where there is none. */
  readonly answersBilled: number;
  readonly billedUsd: number | null;
  /** Answers without a bill whose input and output are both known and whole, and their tokens: what a list can price. */
  readonly answersPriceable: number;
  readonly priceableInputTokens: number;
  readonly priceableOutputTokens: number;
  /** Parts of that input; null where no such answer says. */
  readonly priceableCachedTokens: number | null;
  readonly priceableCacheWriteTokens: number | null;
  /** Answers that drew on a knowledge base or on attached files. */
  readonly knowledgeAnswers: number;
  readonly errors: number;
  readonly regenerations: number;
  readonly ratingsUp: number;
  readonly ratingsDown: number;
  readonly toolCalls: number;
  /** Attached to questions that these answers were the first to; those of an edited question once. */
  readonly files: number;
  /** Answers with a measured time until the first token, and the sum of it in milliseconds; null where there is none. */
  readonly firstTokenAnswers: number | null;
  readonly firstTokenMs: number | null;
  /** Tokens of which the writing was measured, and its milliseconds; null where there are none. */
  readonly timedOutputTokens: number | null;
  readonly timedOutputMs: number | null;
  /** When those of its answers may have been made that a line of the audit log can be about; in order of time. */
  readonly turns: readonly AnswerTurn[];
}

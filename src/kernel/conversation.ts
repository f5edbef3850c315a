/**
 * What a reader gives and what analysis takes: one conversation, free of the quirks of the store it came from.
 * Nothing in it is stored as it is: texts and ids of people end here.
 */
export interface Conversation {
  /** Id in the source. */
  readonly id: string;
  /** Owner's id in the source, raw: hashed before anything is stored. */
  readonly userId: string;
  /** As it stands in the list of chats; null where nobody, and no model, has given one. No fact depends on it. */
  readonly title: string | null;
  /** When it began; epoch milliseconds. What an import says of itself goes before the time of its row. */
  readonly createdAt: number;
  /** When the source made its row, which for a copy is mostly when it was copied; epoch milliseconds, null where it does not say. */
  readonly rowCreatedAt: number | null;
  /** Epoch seconds, exactly as the source has it: it is compared, not shown. */
  readonly updatedAt: number;
  /** Every message of every branch, in document order; parents that do not exist were set to null, cycles were cut. */
  readonly messages: readonly Message[];
  /** The message shown last, or null where the source does not know one: then the newest leaf is meant. */
  readonly currentId: string | null;
  /** Id of the conversation in which its document was born: another one than `id` tells a copy. Null where it does not say. */
  readonly documentId: string | null;
  /** What a clone or a fork says it was made from, whether or not a conversation has that id; null for an original. */
  readonly copiedFrom: {
    readonly conversationId: string;
    readonly branchPointId: string | null;
  } | null;
  /** Ratings of answers that are no longer in it: they outlive what they rate. */
  readonly strayRatings: readonly StrayRating[];
  /** Tag ids the source itself keeps. */
  readonly tags: readonly string[];
  /** A person; an automation, which runs by its schedule; or the server for itself (notes, timers, helper tasks). */
  readonly madeBy: 'person' | 'automation' | 'server';
}

/** A rating whose answer was deleted. */
export interface StrayRating {
  readonly rating: 1 | -1;
  /** Epoch milliseconds. */
  readonly ratedAt: number;
  /** Of the answer, as the source has it; null where unknown. */
  readonly model: string | null;
  /** Id in the source, raw, of who rated. */
  readonly authorId: string;
}

/** A question that the server wrote in a person's place is `system`. */
export type Role = 'user' | 'assistant' | 'system' | 'tool';

/**
 * What an answer was asked through: the page, the API, an automation, or the server for itself (timers, helpers). `api` and
 * `background` as far as the source tells.
 */
export type AnswerSource = 'chat' | 'api' | 'automation' | 'background';

export interface Message {
  /** Unique within its conversation alone: clones keep the ids of the original. */
  readonly id: string;
  readonly parentId: string | null;
  readonly role: Role;
  /** Id in the source, raw, of who wrote or asked for it where that may be another one than the owner; null: the owner. */
  readonly authorId: string | null;
  /** Null for what is no answer. */
  readonly source: AnswerSource | null;
  /** What a person reads: parts joined, rendered reasoning and tool blocks taken out, lone surrogates and NUL replaced. */
  readonly text: string;
  /** Epoch milliseconds; where the source has none, the nearest ancestor's, else the conversation's. */
  readonly sentAt: number;
  /** False where `sentAt` is such a stand-in. */
  readonly timeKnown: boolean;
  /** The model that answered (behind an arena model too); null on user messages and where unknown. */
  readonly model: string | null;
  /** Column of a side-by-side view; null where unknown. */
  readonly column: number | null;
  /** False: interrupted or still running. True for messages that need no end. */
  readonly done: boolean;
  /** A person cut it off; then it is not done either. */
  readonly stopped: boolean;
  /** The source recorded an error on it, whether or not part of an answer came. */
  readonly error: boolean;
  /** Null: nothing recorded, which is unknown and not zero. */
  readonly usage: TokenUsage | null;
  /** Thumb of the person; null where none was given. */
  readonly rating: 1 | -1 | null;
  /** Names of the tools that the answer called, in order, repeats kept. */
  readonly tools: readonly string[];
  /** Whether the answer drew on documents of a knowledge base or on attached files. */
  readonly knowledge: boolean;
  /** Whether answers side by side were merged into one on it: a further call of its model, of which nothing was recorded. */
  readonly merged: boolean;
  /** Files, pictures and collections attached by the person, by what tells one from another. */
  readonly attachments: readonly string[];
  /** Names of those attachments that have one, in order: mostly files. No fact depends on them. */
  readonly fileNames: readonly string[];
  /** Pictures: attached by the person, or shown by the answer besides its text. */
  readonly pictures: number;
  /** What the source read out of the attached files, in order, as far as it keeps it; long ones are cut. */
  readonly fileTexts: readonly string[];
  /** The calls behind `tools` with what they were given. No fact depends on them. */
  readonly toolCalls: readonly ToolCall[];
  /** How long the model really took, where the source measured it; milliseconds. */
  readonly durationMs: number | null;
  /** What the model's server measured besides; null where it measured neither. */
  readonly speed: AnswerSpeed | null;
}

/** A tool that an answer called. */
export interface ToolCall {
  readonly name: string;
  /** As the model wrote them, mostly JSON, of any length; null where the source kept none. */
  readonly arguments: string | null;
}

/** Counts >= 0; null is unknown. cached + cacheWrite <= input, reasoning <= output, input + output = total, where known. */
export interface TokenUsage {
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  /** Part of `input` that came from a cache. */
  readonly cached: number | null;
  /** Part of `input` that was written to a cache, where that is priced by itself. */
  readonly cacheWrite: number | null;
  /** Part of `output` spent on reasoning. */
  readonly reasoning: number | null;
  /** What was really billed, US dollars; it wins over any list of prices. */
  readonly costUsd: number | null;
  /** More was used than is recorded: only the last of several calls left its counts. */
  readonly atLeast: boolean;
}

/** Measured times of an answer: never derived from when messages were stored. */
export interface AnswerSpeed {
  /** Loading the model and reading the prompt, without waiting in a queue; milliseconds > 0, null where not measured. */
  readonly firstTokenMs: number | null;
  /** Tokens of which the writing was measured, and how long it took; both > 0 or both null. */
  readonly outputTokens: number | null;
  readonly outputMs: number | null;
}

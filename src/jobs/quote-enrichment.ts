import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { type AnalysisOptions, analyse, identityOf, type Origin } from '../analysis/index.ts';
import type { FetchedChat, ListedChat } from '../domains/openwebui/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import type { Day, DayRange } from '../kernel/days.ts';
import { type LlmSettings, priceOf, quoteOf, type RequestQuote } from '../llm/index.ts';
import { askedOf, type OutgoingParts, outgoingOf } from './outgoing-of.ts';
import type { Repositories } from './parts.ts';

const LIST = 500;
const FETCH = 10;
/** Conversations whose requests are counted to the token; what they cost on average is taken for the others. */
const MEASURED = 100;

/** What enrichment would cost, before anything is sent. */
export interface Quote {
  readonly model: string;
  /** Conversations and tasks that the model would be asked about. */
  readonly conversations: number;
  readonly tasks: number;
  /** Conversations whose requests were counted; the rest is taken to be like them. */
  readonly measured: number;
  readonly requests: number;
  /** Input at most; output as a sound answer has it, and at most. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly outputTokensAtMost: number;
  /** US dollars; null where the price of the model is not known. */
  readonly usd: number | null;
  readonly usdAtMost: number | null;
}

export interface QuoteParts {
  readonly source: Repositories['source'];
  readonly analysis: AnalysisOptions;
  readonly asking: OutgoingParts;
  readonly settings: LlmSettings;
  /** Fingerprints of tasks of these conversations that need not be asked about again. */
  readonly settled: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Which messages of a conversation were sent in it, as far as that is known. */
  readonly originOf: (conversation: Conversation) => Promise<Origin>;
  /** Conversations of these days alone. */
  readonly days?: DayRange | undefined;
  /** Leaves out of a page what is known not to be meant, so that it need not be read. */
  readonly narrowed?: (page: readonly ListedChat[]) => Promise<readonly Pick<ListedChat, 'id'>[]>;
  readonly signal: AbortSignal;
}

/** Says what a run would ask a model, and about what that would cost. Sends nothing, writes nothing. */
export async function quoteEnrichment(parts: QuoteParts): Promise<Quote> {
  const { settings, signal } = parts;
  const waiting = await waitingConversations(parts);
  const every = Math.max(1, Math.ceil(waiting.length / MEASURED));
  const sample = waiting.filter((_, at) => at % every === 0);
  const quotes: RequestQuote[] = [];
  for (let from = 0; from < sample.length; from += FETCH) {
    signal.throwIfAborted();
    for (const chat of await parts.source.chats.fetch(sample.slice(from, from + FETCH).map(idOf))) {
      quotes.push(...(await requestsOf(parts, chat)));
      await turnOfOthers();
    }
  }
  const factor = sample.length === 0 ? 0 : waiting.length / sample.length;
  const total = (of: (quote: RequestQuote) => number) =>
    Math.round(quotes.reduce((sum, each) => sum + of(each), 0) * factor);
  const price = priceOf(settings.model, settings.prices);
  const sums = {
    inputTokens: total(({ inputTokens }) => inputTokens),
    outputTokens: total(({ outputTokens }) => outputTokens),
    outputTokensAtMost: total(({ outputTokensAtMost }) => outputTokensAtMost),
  };
  const usd = (outputTokens: number) =>
    price &&
    (sums.inputTokens * price.inputPerMillion + outputTokens * price.outputPerMillion) / 1e6;
  return {
    model: settings.model,
    conversations: waiting.length,
    tasks: waiting.reduce((sum, { tasks }) => sum + tasks, 0),
    measured: sample.length,
    requests: total(() => 1),
    ...sums,
    usd: usd(sums.outputTokens),
    usdAtMost: usd(sums.outputTokensAtMost),
  };
}

interface Waiting {
  readonly id: string;
  readonly tasks: number;
}

const idOf = ({ id }: Waiting) => id;

async function waitingConversations(parts: QuoteParts): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  const branches = new Set<string>();
  for (let after: ListedChat | null = null; ; ) {
    const page: ListedChat[] = await parts.source.chats.list({ after, limit: LIST });
    after = page.at(-1) ?? null;
    if (after === null) return waiting;
    const meant = (await parts.narrowed?.(page)) ?? page;
    for (let from = 0; from < meant.length; from += FETCH) {
      parts.signal.throwIfAborted();
      const ids = meant.slice(from, from + FETCH).map(({ id }) => id);
      waiting.push(...(await waitingAmong(parts, ids, branches)));
    }
  }
}

async function waitingAmong(
  parts: QuoteParts,
  ids: readonly string[],
  branches: Set<string>,
): Promise<Waiting[]> {
  const settled = await parts.settled(ids);
  const waiting: Waiting[] = [];
  for (const chat of await parts.source.chats.fetch(ids)) {
    const tasks = await waitingTasks(parts, chat, settled, branches);
    if (tasks > 0) waiting.push({ id: chat.id, tasks });
    await turnOfOthers();
  }
  return waiting;
}

/** Tasks to be asked about; zero for what cannot be read, is left out, is of another day, or has the same branch as one before. */
async function waitingTasks(
  { analysis, originOf, days }: QuoteParts,
  chat: FetchedChat,
  settled: ReadonlySet<string>,
  branches: Set<string>,
): Promise<number> {
  const read = await chat.read();
  if (!read.ok) return 0;
  const origin = await originOf(read.conversation);
  const facts = analyse(read.conversation, analysis, origin);
  const { status, statusReason, episodes } = facts;
  const { branchFingerprint: branch } = identityOf(read.conversation);
  if (status === 'excluded' || statusReason === 'no_times') return 0;
  if (!isWithin(facts.day, days)) return 0;
  if (branch !== null && branches.has(branch)) return 0;
  if (branch !== null) branches.add(branch);
  const unique = new Set(askedOf(episodes).map(({ taskFingerprint }) => taskFingerprint));
  return [...unique].filter((fingerprint) => !settled.has(fingerprint)).length;
}

function isWithin(day: Day | null, days: DayRange | undefined): boolean {
  return days === undefined || (day !== null && days.from <= day && day <= days.to);
}

async function requestsOf(parts: QuoteParts, chat: FetchedChat) {
  const { analysis, asking, settings, originOf } = parts;
  const read = await chat.read();
  if (!read.ok) return [];
  const origin = await originOf(read.conversation);
  const { tasks } = outgoingOf(read.conversation, analysis, asking, origin);
  const questions = tasks.flatMap((task) => task.questions ?? []);
  return Promise.all(questions.map((question) => quoteOf(question, settings)));
}

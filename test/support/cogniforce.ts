import { toJson } from '../../src/data/index.ts';
import type { StoredFacts } from '../../src/domains/cogniforce/index.ts';
import { derivedId, userHasher } from '../../src/kernel/pseudonym.ts';

/** A person as the database knows one. */
export const person = userHasher('a salt for tests');

export interface FactsOf {
  readonly id?: string;
  readonly person?: string;
  readonly day?: string;
  /** Minutes without AI, P50. */
  readonly p50?: number | null;
  /** Minutes in the chat, from nine o'clock UTC. */
  readonly minutes?: number;
  readonly status?: 'estimated' | 'unestimated' | 'excluded';
  readonly reason?: string | null;
  readonly outcome?: string;
  readonly success?: number;
  readonly branch?: string;
  readonly createdAt?: string;
  readonly copiedFrom?: string | null;
  readonly updatedAt?: number;
  /** Of its estimate. */
  readonly method?: string;
  readonly model?: string | null;
}

const USUAL = {
  id: 'c-1',
  branch: undefined as string | undefined,
  createdAt: undefined as string | undefined,
  person: person('one'),
  day: '2026-03-02',
  p50: 30 as number | null,
  minutes: 10,
  status: 'estimated',
  reason: null as string | null,
  outcome: 'done',
  success: 1,
  copiedFrom: null as string | null,
  updatedAt: 1,
  method: 'test',
  model: null as string | null,
} as const;

/** Facts of one made-up conversation: 30 minutes of work, 10 minutes in the chat, one turn. */
export function factsOf(over: FactsOf = {}): StoredFacts {
  const { id, person, day, p50, ...given } = { ...USUAL, ...over };
  const from = Date.parse(`${day}T09:00:00Z`);
  const to = from + given.minutes * 60_000;
  const [fromAt, toAt] = [new Date(from).toISOString(), new Date(to).toISOString()];
  const estimateId = derivedId('estimate', id, String(p50));
  const known = p50 !== null;
  const range = { low: known ? p50 / 4.4 : null, high: known ? p50 * 4.4 : null };
  const confidence = known ? 45 : null;
  return {
    analysis: {
      id: derivedId(id),
      conversationId: id,
      person,
      firstMessageAt: fromAt,
      lastMessageAt: toAt,
      totalMinutes: 10,
      activeMinutes: 10,
      idleMinutes: 0,
      p10: range.low,
      p50: p50,
      p90: range.high,
      confidence: confidence,
      savedMinutes: known ? p50 - 12 : null,
      messageCount: 2,
      processedAt: '2026-03-10T00:00:00.000Z',
      processingVersion: 'test',
      day,
      touchedDays: toJson([day]),
      status: given.status,
      statusReason: given.reason,
      taskClass: 'draft',
      outcome: given.outcome,
      withAiMinutes: 12,
      copiedFrom: given.copiedFrom,
      branchFingerprint: given.branch ?? `branch of ${id}`,
      sourceFingerprint: 'f'.repeat(64),
      sourceUpdatedAt: given.updatedAt,
      sourceCreatedAt: given.createdAt ?? fromAt,
      documentId: id,
    },
    authors: [],
    marks: { conversationId: id, marks: '' },
    tools: [],
    insights: {
      id: derivedId('insights', id),
      person: person,
      conversationId: id,
      createdAt: 1,
      updatedAt: 1,
    },
    episodes: [
      {
        conversationId: id,
        ordinal: 0,
        person,
        inherited: false,
        day,
        fromAt,
        toAt,
        intervals: toJson([[from, to]]),
        turns: toJson([from]),
        withAiMinutes: 12,
        taskClass: 'draft',
        outcome: given.outcome,
        success: given.success,
        asks: 1,
        promptWords: 10,
        pastedWords: 0,
        deliveredWords: 100,
        deliveredCodeLines: 0,
        estimateId,
      },
    ],
    estimates: [
      {
        id: estimateId,
        conversationId: id,
        ordinal: 0,
        sourceFingerprint: 'f'.repeat(64),
        method: given.method,
        model: given.model,
        methodVersion: '1',
        status: known ? 'estimated' : 'unestimated',
        p10: range.low,
        p50,
        p90: range.high,
        sigma: known ? 1.15 : null,
        confidence,
        createdAt: '2026-03-10T00:00:00.000Z',
      },
    ],
    usage: [
      {
        conversationId: id,
        ordinal: 0,
        person,
        day,
        model: 'model-a',
        inherited: false,
        answers: 1,
        answersWithoutUsage: 0,
        inputTokens: 10,
        outputTokens: 20,
        totalTokens: 30,
        answersBilled: 0,
        answersPriceable: 1,
        priceableInputTokens: 10,
        priceableOutputTokens: 20,
        errors: 0,
        regenerations: 0,
        ratingsUp: 0,
        ratingsDown: 0,
        toolCalls: 0,
      },
    ],
  };
}

/** An answer to how long the only task of such a conversation would have taken. */
export function answerTo(
  { id = 'c-1', person: who = person('one'), p50 = 30 }: FactsOf,
  minutes: number | null,
) {
  return {
    id: derivedId('label', id),
    conversation_id: id,
    ordinal: 0,
    user_id_hash: who,
    estimate_id: derivedId('estimate', id, String(p50)),
    task_class: 'draft',
    method: 'test',
    raw_p50: p50,
    minutes,
    would_not_have_done: minutes === null,
    seen_estimate: false,
    consent_at: '2026-03-01T00:00:00.000Z',
    asked_at: '2026-03-05T00:00:00.000Z',
    answered_at: '2026-03-05T00:00:00.000Z',
  };
}

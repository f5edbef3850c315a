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
  const { id, person: user_id_hash, day, p50, ...given } = { ...USUAL, ...over };
  const from = Date.parse(`${day}T09:00:00Z`);
  const to = from + given.minutes * 60_000;
  const [from_at, to_at] = [new Date(from).toISOString(), new Date(to).toISOString()];
  const estimate_id = derivedId('estimate', id, String(p50));
  const known = p50 !== null;
  const range = { low: known ? p50 / 4.4 : null, high: known ? p50 * 4.4 : null };
  const confidence = known ? 45 : null;
  return {
    analysis: {
      id: derivedId(id),
      conversation_id: id,
      user_id_hash,
      first_message_at: from_at,
      last_message_at: to_at,
      total_duration_minutes: 10,
      active_duration_minutes: 10,
      idle_time_minutes: 0,
      manual_time_low: range.low,
      manual_time_most_likely: p50,
      manual_time_high: range.high,
      confidence_level: confidence,
      time_saved_minutes: known ? p50 - 12 : null,
      message_count: 2,
      processed_at: '2026-03-10T00:00:00.000Z',
      processing_version: 'test',
      day,
      touched_days: toJson([day]),
      status: given.status,
      status_reason: given.reason,
      task_class: 'draft',
      outcome: given.outcome,
      with_ai_minutes: 12,
      copied_from: given.copiedFrom,
      branch_fingerprint: given.branch ?? `branch of ${id}`,
      source_fingerprint: 'f'.repeat(64),
      source_updated_at: given.updatedAt,
      source_created_at: given.createdAt ?? from_at,
      document_id: id,
    },
    authors: [],
    marks: { conversation_id: id, marks: '' },
    tools: [],
    insights: {
      id: derivedId('insights', id),
      user_id: user_id_hash,
      conversation_id: id,
      created_at: 1,
      updated_at: 1,
    },
    episodes: [
      {
        conversation_id: id,
        ordinal: 0,
        user_id_hash,
        inherited: false,
        day,
        from_at,
        to_at,
        intervals: toJson([[from, to]]),
        turns: toJson([from]),
        with_ai_minutes: 12,
        task_class: 'draft',
        outcome: given.outcome,
        success: given.success,
        asks: 1,
        prompt_words: 10,
        pasted_words: 0,
        delivered_words: 100,
        delivered_code_lines: 0,
        estimate_id,
      },
    ],
    estimates: [
      {
        id: estimate_id,
        conversation_id: id,
        ordinal: 0,
        source_fingerprint: 'f'.repeat(64),
        method: given.method,
        model: given.model,
        method_version: '1',
        status: known ? 'estimated' : 'unestimated',
        p10: range.low,
        p50,
        p90: range.high,
        sigma: known ? 1.15 : null,
        confidence,
        created_at: '2026-03-10T00:00:00.000Z',
      },
    ],
    usage: [
      {
        conversation_id: id,
        ordinal: 0,
        user_id_hash,
        day,
        model: 'model-a',
        inherited: false,
        answers: 1,
        answers_without_usage: 0,
        input_tokens: 10,
        output_tokens: 20,
        total_tokens: 30,
        answers_billed: 0,
        answers_priceable: 1,
        priceable_input_tokens: 10,
        priceable_output_tokens: 20,
        errors: 0,
        regenerations: 0,
        ratings_up: 0,
        ratings_down: 0,
        tool_calls: 0,
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

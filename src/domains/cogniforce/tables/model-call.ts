import {
  bigint,
  boolean,
  day,
  instant,
  integer,
  type Row,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per request and model of Open WebUI's audit log: when, who, which model, how many tokens, and whose answer it is.
 * Names, addresses and all else that stands in the log are not kept.
 *
 * Written  by jobs/read-audit-log.ts together with the place up to which the log was read; jobs/match-calls.ts tells whose
 *          answer it is.
 */
export const modelCall = table('model_call', {
  /** 16 hex digits of a keyed hash of the request: rounds of its tools are lines of their own, and belong together. */
  mark: varchar(16),
  user_id_hash: varchar(64),
  /** End of the first round, and its day in the zone of the run that read it. */
  called_at: instant(),
  day: day(),
  model: text().nullable(),
  /** chat, or channel: where the request went. */
  asked_in: varchar(10),
  rounds: integer(),
  /** Rounds of which input or output is not known. */
  rounds_unknown: integer(),
  /** Sums of what is known; null where nothing is. */
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  total_tokens: bigint().nullable(),
  /** Whether it is the call of an answer that is known, and in which conversation; null: in a channel, or of no answer. */
  answered: boolean(),
  conversation_id: varchar(255).nullable(),
})
  .primaryKey('mark')
  .index('idx_model_call_person', ['user_id_hash', 'called_at']);

export type ModelCallRow = Row<typeof modelCall>;
